package lv.kopa.method.composite.internal.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.statistics.LinearProgram;

/**
 * The score of a unit with the weights that are best for it: {@code max Σ w·x} so that no unit comes above 1 with the same weights
 * (Melyn and Moesen 1991; Cherchye and others 2007, doi:10.1007/s11205-006-9029-7; OECD/JRC handbook 2008, p. 92–94). A value that is
 * missing counts as zero: it brings no benefit (Kuosmanen 2002). The score is unique; the weights of a unit need not be.
 *
 * @param scores one per unit, 0 to 1, NaN for a unit without values
 * @param shares what each part (first index) adds to the score of each unit (second index), as a share of it; NaN where the score is 0
 * @param obstacle why there are none, if so
 */
public record BenefitOfTheDoubt(double[] scores, double[][] shares, Optional<WeightObstacle> obstacle) {
    /** With more, one linear programme per unit takes too long. */
    static final int MOST_UNITS = 2000;

    private static final double ROUNDING = 1e-9;

    /** Scores units by columns of values on a common scale, none of them negative. */
    public static BenefitOfTheDoubt of(List<double[]> parts, Settings.Limits limits, Workers workers) {
        double[][] values = byUnit(parts);
        double[] scores = new double[values.length];
        double[][] shares = new double[parts.size()][values.length];
        Arrays.fill(scores, Double.NaN);
        for (double[] share : shares) {
            Arrays.fill(share, Double.NaN);
        }
        Optional<WeightObstacle> obstacle = obstacle(parts, values, limits);
        if (obstacle.isEmpty()) {
            List<double[]> frontier = undominated(values);
            workers.forEachIndex(values.length, unit -> {
                if (values[unit] != null) {
                    score(unit, values[unit], frontier, limits, scores, shares);
                }
            });
        }
        return new BenefitOfTheDoubt(scores, shares, obstacle);
    }

    /** What each part adds to the scores on average, of the units that have one above 0; the same for all where there is none. */
    public double[] average() {
        double[] average = new double[shares.length];
        for (int i = 0; i < average.length; i++) {
            for (double share : shares[i]) {
                average[i] += Double.isNaN(share) ? 0 : share;
            }
        }
        return NodeWeights.shares(average);
    }

    /** A row per unit, null for one without values; divided by the largest value of all. */
    private static double[][] byUnit(List<double[]> parts) {
        double largest = 0;
        for (double[] part : parts) {
            for (double value : part) {
                largest = value > largest ? value : largest;
            }
        }
        double[][] rows = new double[parts.get(0).length][];
        for (int unit = 0; unit < rows.length; unit++) {
            double[] row = new double[parts.size()];
            boolean any = false;
            for (int i = 0; i < row.length; i++) {
                double value = parts.get(i)[unit];
                any |= !Double.isNaN(value);
                row[i] = Double.isNaN(value) || largest == 0 ? 0 : value / largest;
            }
            rows[unit] = any ? row : null;
        }
        return rows;
    }

    private static Optional<WeightObstacle> obstacle(List<double[]> parts, double[][] rows, Settings.Limits limits) {
        if (rows.length > MOST_UNITS) {
            return Optional.of(WeightObstacle.DOUBT_TOO_MANY_UNITS);
        }
        if (parts.stream().anyMatch(part -> Arrays.stream(part).anyMatch(value -> value < 0))) {
            return Optional.of(WeightObstacle.DOUBT_NEGATIVE);
        }
        int size = parts.size();
        if (limits.lowest() * size > 1 + ROUNDING || limits.highest() * size < 1 - ROUNDING) {
            return Optional.of(WeightObstacle.DOUBT_LIMITS);
        }
        for (double[] row : rows) {
            long positive = row == null
                    ? size
                    : Arrays.stream(row).filter(value -> value > 0).count();
            if (limits.shares()
                    && positive > 0
                    && (positive < size && limits.lowest() > 0 || positive * limits.highest() < 1 - ROUNDING)) {
                return Optional.of(WeightObstacle.DOUBT_ZEROS);
            }
        }
        return Optional.empty();
    }

    /** The units that can be ahead of others; whoever is nowhere better than another unit limits nothing. */
    private static List<double[]> undominated(double[][] rows) {
        List<double[]> kept = new ArrayList<>();
        for (double[] row : rows) {
            if (row != null && kept.stream().noneMatch(other -> covers(other, row))) {
                kept.removeIf(other -> covers(row, other));
                kept.add(row);
            }
        }
        return kept;
    }

    private static boolean covers(double[] better, double... worse) {
        for (int i = 0; i < better.length; i++) {
            if (better[i] < worse[i]) {
                return false;
            }
        }
        return true;
    }

    private static void score(
            int unit,
            double[] own,
            List<double[]> frontier,
            Settings.Limits limits,
            double[] scores,
            double[]... shares) {
        if (Arrays.stream(own).allMatch(value -> value == 0)) {
            scores[unit] = 0;
            return;
        }
        double[] weights = best(own, frontier, limits);
        double most = 0;
        for (double[] other : frontier) {
            most = Math.max(most, product(weights, other));
        }
        double sum = product(weights, own);
        scores[unit] = sum / most > 1 - ROUNDING ? 1 : sum / most;
        for (int i = 0; i < own.length; i++) {
            shares[i][unit] = weights[i] * own[i] / sum;
        }
    }

    private static double[] best(double[] own, List<double[]> frontier, Settings.Limits limits) {
        List<double[]> rows = new ArrayList<>(frontier);
        for (int i = 0; i < own.length; i++) {
            if (limits.lowest() > 0) {
                rows.add(limit(own, i, limits, limits.lowest(), -1));
            }
            if (limits.highest() < 1) {
                rows.add(limit(own, i, limits, limits.highest(), 1));
            }
        }
        double[] most = new double[rows.size()];
        Arrays.fill(most, 0, frontier.size(), 1);
        return LinearProgram.maximise(own, rows.toArray(double[][]::new), most);
    }

    /** {@code ±(w_i·b_i − share · Σ w·b) ≤ 0}, where b is 1 for weights and the unit's own value for shares of its score. */
    private static double[] limit(double[] own, int part, Settings.Limits limits, double share, int sign) {
        double[] coefficients = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            double base = limits.shares() ? own[i] : 1;
            coefficients[i] = sign * ((i == part ? base : 0) - share * base);
        }
        return coefficients;
    }

    private static double product(double[] weights, double... values) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
