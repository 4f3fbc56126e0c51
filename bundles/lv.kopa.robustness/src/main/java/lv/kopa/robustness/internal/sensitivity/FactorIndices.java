package lv.kopa.robustness.internal.sensitivity;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * The indices of one factor with their intervals.
 *
 * @param indices from the base draws
 * @param first 2.5 % and 97.5 % quantile of the first order
 * @param total 2.5 % and 97.5 % quantile of the total order
 */
record FactorIndices(SobolIndices indices, Interval first, Interval total) {
    private static final int SAMPLES = 500;
    private static final int SAMPLES_OF_A_PART = 200;
    private static final double TAIL = 0.025;

    /** An interval of a bootstrap (percentiles; Efron and Tibshirani 1993, doi:10.1201/9780429246593). */
    record Interval(double lower, double upper) {
        double width() {
            return upper - lower;
        }
    }

    /** From all base draws. */
    static FactorIndices of(SobolValues values, int factor, RandomGenerator random) {
        return of(values, factor, values.design().rows(), random);
    }

    /** From the first base draws; the interval of a part of them is rougher. */
    static FactorIndices of(SobolValues values, int factor, int rows, RandomGenerator random) {
        int samples = rows < values.design().rows() ? SAMPLES_OF_A_PART : SAMPLES;
        SobolIndices[] resampled = SobolIndices.bootstrap(values, factor, rows, samples, random);
        return new FactorIndices(
                SobolIndices.of(values, factor, rows),
                interval(resampled, SobolIndices::first),
                interval(resampled, SobolIndices::total));
    }

    private static Interval interval(SobolIndices[] resampled, ToDoubleFunction<SobolIndices> order) {
        double[] sorted = Arrays.stream(resampled)
                .mapToDouble(order)
                .filter(index -> !Double.isNaN(index))
                .sorted()
                .toArray();
        return sorted.length == 0
                ? new Interval(Double.NaN, Double.NaN)
                : new Interval(sorted[place(sorted.length, TAIL)], sorted[place(sorted.length, 1 - TAIL)]);
    }

    private static int place(int count, double share) {
        return (int) Math.max(0, Math.min(count - 1, Math.ceil(share * count) - 1));
    }
}
