package lv.kopa.statistics;

import java.util.Arrays;

/** Places of values among each other. Where there is no value (NaN) there is no place. */
public final class Ranks {
    private static final double PRECISION = 1e12;

    private Ranks() {}

    /** For each value one more than the number of values below it: 1 for the lowest, equal values share the place. */
    public static double[] ascending(double[] values) {
        double[] sorted = Moments.present(values);
        Arrays.parallelSort(sorted); // the same whatever the number of threads
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = Double.isNaN(values[i]) ? Double.NaN : 1 + below(sorted, values[i]);
        }
        return ranks;
    }

    /**
     * Competition ranking: for each score one more than the number of scores above it. Scores share a place if they agree
     * to twelve digits of the largest score: what differs behind that comes from the order in which sums are taken.
     */
    public static double[] competition(double[] scores) {
        double largest = 0;
        for (double score : scores) {
            largest = Math.max(largest, Double.isNaN(score) ? 0 : Math.abs(score));
        }
        if (largest == 0 || Double.isInfinite(largest) || scores.length > Packed.INDICES) {
            return ascending(rounded(scores, largest));
        }
        return packed(scores, largest);
    }

    private static double[] rounded(double[] scores, double largest) {
        double[] rounded = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            // 0.0 − x rather than −x: a zero stays the one zero
            rounded[i] = largest == 0 ? scores[i] : 0.0 - Math.rint(scores[i] / largest * PRECISION);
        }
        return rounded;
    }

    private static double[] packed(double[] scores, double largest) {
        double[] ranks = new double[scores.length];
        long[] packed = new long[scores.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (Double.isNaN(scores[i])) {
                ranks[i] = Double.NaN;
            } else {
                packed[count++] = Packed.of((long) (PRECISION - Math.rint(scores[i] / largest * PRECISION)), i);
            }
        }
        long[] sorted = Packed.sorted(packed, count);
        int rank = 0;
        for (int k = 0; k < count; k++) {
            if (k == 0 || Packed.key(sorted[k]) != Packed.key(sorted[k - 1])) {
                rank = k + 1;
            }
            ranks[Packed.index(sorted[k])] = rank;
        }
        return ranks;
    }

    private static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
