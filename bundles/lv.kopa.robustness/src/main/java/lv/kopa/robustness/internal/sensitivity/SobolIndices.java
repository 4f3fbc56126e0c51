package lv.kopa.robustness.internal.sensitivity;

import java.util.random.RandomGenerator;

/**
 * Sobol indices of one factor. First order: the part of the variance of the output that goes with the factor alone,
 * estimated by f(B)·(f(AB) − f(A)) (Saltelli and others 2010, doi:10.1016/j.cpc.2009.09.018, table 2, formula b), where f is
 * taken less its mean. Total order: the part that goes with the factor alone and together with others, estimated by
 * (f(A) − f(AB))² / 2 (Jansen 1999, doi:10.1016/S0010-4655(98)00154-4). The variance is that of A and B together.
 *
 * @param first first order; may be a little below 0, which then says that it is about zero
 * @param total total order
 */
record SobolIndices(double first, double total) {

    /** Chooses a base draw for each place: itself, or by chance for a bootstrap. */
    @FunctionalInterface
    interface Rows {
        int at(int place);
    }

    /** The indices of a factor from all base draws; NaN where the output does not vary. */
    static SobolIndices of(SobolValues values, int factor) {
        return of(values, factor, values.design().rows(), place -> place);
    }

    /** The indices of a factor from the first base draws. */
    static SobolIndices of(SobolValues values, int factor, int rows) {
        return of(values, factor, rows, place -> place);
    }

    static SobolIndices of(SobolValues values, int factor, int rows, Rows chosen) {
        double sum = 0;
        for (int place = 0; place < rows; place++) {
            int row = chosen.at(place);
            sum += values.of(row, 0) + values.of(row, 1);
        }
        double mean = sum / (2.0 * rows);
        double squares = 0;
        double products = 0;
        double distances = 0;
        for (int place = 0; place < rows; place++) {
            int row = chosen.at(place);
            double a = values.of(row, 0) - mean;
            double b = values.of(row, 1) - mean;
            double mixed = values.of(row, 2 + factor) - mean;
            squares += a * a + b * b;
            products += b * (mixed - a);
            distances += (a - mixed) * (a - mixed);
        }
        double variance = squares / (2.0 * rows);
        return variance > 0
                ? new SobolIndices(products / rows / variance, distances / (2.0 * rows) / variance)
                : new SobolIndices(Double.NaN, Double.NaN);
    }

    /**
     * The indices of resampled base draws, whose 2.5 % and 97.5 % quantiles are the interval.
     *
     * @param rows number of the first base draws, of which is resampled
     * @param samples number of samples
     */
    static SobolIndices[] bootstrap(SobolValues values, int factor, int rows, int samples, RandomGenerator random) {
        SobolIndices[] indices = new SobolIndices[samples];
        int[] chosen = new int[rows];
        for (int sample = 0; sample < samples; sample++) {
            for (int place = 0; place < rows; place++) {
                chosen[place] = random.nextInt(rows);
            }
            indices[sample] = of(values, factor, rows, place -> chosen[place]);
        }
        return indices;
    }
}
