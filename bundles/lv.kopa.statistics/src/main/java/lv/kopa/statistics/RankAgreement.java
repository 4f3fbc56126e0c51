package lv.kopa.statistics;

import java.util.Arrays;

/**
 * How far rankings of the same units agree. Only units that have a rank in all of those compared count; units may share
 * ranks. Time grows with the square of the number of units for {@link #kendall}.
 */
public final class RankAgreement {
    private RankAgreement() {}

    /**
     * Kendall's τ-b (Kendall 1945, doi:10.1093/biomet/33.3.239): pairs of units in the same order less those in opposite
     * order, over the geometric mean of the pairs that either ranking tells apart.
     *
     * @return −1 to 1; NaN if one of the rankings tells no two units apart
     */
    public static double kendall(double[] first, double[] second) {
        long balance = 0;
        long firstApart = 0;
        long secondApart = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = i + 1; j < first.length; j++) {
                double a = Math.signum(first[i] - first[j]); // NaN where a rank is missing
                double b = Math.signum(second[i] - second[j]);
                if (!Double.isNaN(a + b)) {
                    balance += (long) (a * b);
                    firstApart += a == 0 ? 0 : 1;
                    secondApart += b == 0 ? 0 : 1;
                }
            }
        }
        return firstApart == 0 || secondApart == 0
                ? Double.NaN
                : balance / (Math.sqrt(firstApart) * Math.sqrt(secondApart));
    }

    /** Number of pairs of units that the two rankings put in opposite order. */
    public static long reversals(double[] first, double[] second) {
        long reversed = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = i + 1; j < first.length; j++) {
                reversed += (first[i] - first[j]) * (second[i] - second[j]) < 0 ? 1 : 0;
            }
        }
        return reversed;
    }

    /**
     * Spearman's ρ: Pearson's correlation of the ranks, units that share a rank taking the mean of the places that they take
     * up.
     *
     * @return −1 to 1; NaN below three units, or if one of the rankings tells no two units apart
     */
    public static double spearman(double[] first, double[] second) {
        double[][] places = places(first, second);
        return Correlation.of(places[0], places[1]).coefficient();
    }

    /**
     * Kendall's coefficient of concordance W of several rankings, corrected for shared ranks (Kendall and Babington Smith
     * 1939, doi:10.1214/aoms/1177732186).
     *
     * @param rankings at least two
     * @return 0 to 1; NaN below two units or if no ranking tells two units apart
     */
    public static double concordance(double[]... rankings) {
        double[][] places = places(rankings);
        int units = places[0].length;
        double mean = rankings.length * (units + 1) / 2.0;
        double squares = 0;
        for (int unit = 0; unit < units; unit++) {
            double sum = 0;
            for (double[] ranking : places) {
                sum += ranking[unit];
            }
            squares += (sum - mean) * (sum - mean);
        }
        double shared = 0;
        for (double[] ranking : places) {
            shared += shared(ranking);
        }
        double n = units;
        double most = rankings.length * (rankings.length * (n * n * n - n) - shared);
        return most > 0 ? Math.min(1, 12 * squares / most) : Double.NaN;
    }

    /** Σ(t³ − t) over the groups of t units that share a place. */
    private static double shared(double... places) {
        double[] sorted = places.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            for (to = from; to < sorted.length && sorted[to] == sorted[from]; to++) {
                // counts
            }
            double group = (double) to - from;
            sum += group * group * group - group;
        }
        return sum;
    }

    /** The rankings of the units that all have, with mean places for those that share one. */
    private static double[][] places(double[]... rankings) {
        int[] common = new int[rankings[0].length];
        int count = 0;
        for (int unit = 0; unit < common.length; unit++) {
            boolean all = true;
            for (double[] ranking : rankings) {
                all &= !Double.isNaN(ranking[unit]);
            }
            if (all) {
                common[count++] = unit;
            }
        }
        double[][] places = new double[rankings.length][];
        for (int i = 0; i < rankings.length; i++) {
            double[] values = new double[count];
            for (int j = 0; j < count; j++) {
                values[j] = rankings[i][common[j]];
            }
            places[i] = mean(values);
        }
        return places;
    }

    private static double[] mean(double... values) {
        double[] lowest = Ranks.ascending(values);
        double[] turned = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = -values[i];
        }
        double[] fromAbove = Ranks.ascending(turned);
        for (int i = 0; i < values.length; i++) {
            lowest[i] = (lowest[i] + values.length + 1 - fromAbove[i]) / 2;
        }
        return lowest;
    }
}
