package lv.kopa.method.composite.internal.mean;

/**
 * A weighted mean of some numbers. Weights are relative: their sum does not matter as long as it is above zero. Sums are
 * taken in the given order.
 */
@FunctionalInterface
interface Mean {
    /** Σwx / Σw. */
    Mean ARITHMETIC = (values, weights, count) -> {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[i] * values[i];
            total += weights[i];
        }
        return sum / total;
    };

    /** exp(Σw·ln x / Σw), for values above zero. */
    Mean GEOMETRIC = (values, weights, count) -> {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[i] * StrictMath.log(values[i]);
            total += weights[i];
        }
        return StrictMath.exp(sum / total);
    };

    /** Σw / Σ(w/x), for values above zero. */
    Mean HARMONIC = (values, weights, count) -> {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[i] / values[i];
            total += weights[i];
        }
        return total / sum;
    };

    /**
     * The mean of the first {@code count} values.
     *
     * @param weights not negative
     */
    double of(double[] values, double[] weights, int count);

    /** (Σw·xᵖ / Σw)^(1/p); the geometric mean, which is the limit, for p = 0. */
    static Mean generalised(double exponent) {
        if (exponent == 0) {
            return GEOMETRIC;
        }
        return (values, weights, count) -> {
            double sum = 0;
            double total = 0;
            for (int i = 0; i < count; i++) {
                sum += weights[i] * StrictMath.pow(values[i], exponent);
                total += weights[i];
            }
            return StrictMath.pow(sum / total, 1 / exponent);
        };
    }

    /** M + penalty · S² / M, with M the weighted mean and S² the weighted variance. */
    static Mean mazziottaPareto(int penalty) {
        return (values, weights, count) -> {
            double mean = ARITHMETIC.of(values, weights, count);
            double sum = 0;
            double total = 0;
            for (int i = 0; i < count; i++) {
                sum += weights[i] * (values[i] - mean) * (values[i] - mean);
                total += weights[i];
            }
            return mean + penalty * (sum / total) / mean;
        };
    }
}
