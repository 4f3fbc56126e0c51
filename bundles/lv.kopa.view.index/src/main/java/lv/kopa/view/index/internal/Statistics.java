package lv.kopa.view.index.internal;

import java.util.Arrays;
import lv.kopa.chart.NumberWords;

/** The few statistics that views need. */
final class Statistics {
    private static final double TAIL = 0.05;

    private Statistics() {}

    /** The finite ones, ascending. */
    static double[] sorted(double... values) {
        return Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    }

    /**
     * The decimals with which values are told apart: none if all are whole numbers.
     *
     * @param sorted ascending
     * @param steps about how many different values are to be seen between the lowest and the highest
     */
    static int places(double[] sorted, int steps) {
        return Arrays.stream(sorted).allMatch(value -> value == Math.rint(value))
                ? 0
                : NumberWords.places(sorted[0], sorted[sorted.length - 1], steps);
    }

    /**
     * A quantile of sorted values, type 7 of Hyndman and Fan (1996, doi:10.1080/00031305.1996.10473566).
     *
     * @return NaN if there are no values
     */
    static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    static double median(double[] sorted) {
        return quantile(sorted, 0.5);
    }

    /**
     * The correlation beyond which a pair of columns is told apart from unrelated ones, two-sided at 5 %:
     * {@code t / √(n − 2 + t²)}.
     *
     * @param n number of units with both values
     * @return 0.553 for 13 units; NaN for fewer than 3
     */
    static double criticalCorrelation(int n) {
        if (n < 3) {
            return Double.NaN;
        }
        double t = studentQuantile(n - 2);
        return t / StrictMath.sqrt(n - 2 + t * t);
    }

    /** The two-sided 5 % point of Student's t, by Hill (1970, Algorithm 396, doi:10.1145/355598.355600). */
    private static double studentQuantile(int freedom) {
        if (freedom == 1) {
            return 1 / StrictMath.tan(TAIL * Math.PI / 2);
        }
        if (freedom == 2) {
            return StrictMath.sqrt(2 / (TAIL * (2 - TAIL)) - 2);
        }
        double a = 1 / (freedom - 0.5);
        double b = 48 / (a * a);
        double c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
        double d = ((94.5 / (b + c) - 3) / b + 1) * StrictMath.sqrt(a * Math.PI / 2) * freedom;
        double y = StrictMath.pow(d * TAIL, 2.0 / freedom);
        if (y > 0.05 + a) {
            double x = -1.959963984540054;
            y = x * x;
            if (freedom < 5) {
                c += 0.3 * (freedom - 4.5) * (x + 0.6);
            }
            c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
            y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
            y = StrictMath.expm1(a * y * y);
        } else {
            y = ((1 / (((freedom + 6) / (freedom * y) - 0.089 * d - 0.822) * (freedom + 2) * 3) + 0.5 / (freedom + 4))
                                            * y
                                    - 1)
                            * (freedom + 1)
                            / (freedom + 2)
                    + 1 / y;
        }
        return StrictMath.sqrt(freedom * y);
    }
}
