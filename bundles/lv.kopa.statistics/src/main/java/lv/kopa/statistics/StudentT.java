package lv.kopa.statistics;

/**
 * Student's t distribution.
 *
 * <p>The distribution function is the regularised incomplete beta function, computed as a continued fraction by the method of
 * Lentz; quantiles are found by halving. At least ten digits are right for 1 to 10 000 degrees of freedom.
 */
public final class StudentT {
    private static final double TINY = 1e-300;
    private static final double ENOUGH = 1e-15;
    private static final int MOST_STEPS = 10_000;
    private static final int HALVINGS = 200;

    private StudentT() {}

    /**
     * The value below which a share of the distribution lies.
     *
     * @param share between 0 and 1, both excluded
     * @param freedom degrees of freedom, at least 1
     * @throws IllegalArgumentException if either is outside its range
     */
    public static double quantile(double share, int freedom) {
        if (!(share > 0 && share < 1) || freedom < 1) {
            throw new IllegalArgumentException("no quantile of Student's t: " + share + ", " + freedom);
        }
        if (share == 0.5) {
            return 0;
        }
        double tail = Math.min(share, 1 - share);
        double low = 0;
        double high = 1;
        while (upperTail(high, freedom) > tail) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (upperTail(middle, freedom) > tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return share > 0.5 ? high : -high;
    }

    /**
     * The share of the distribution above a value that is not negative.
     *
     * @param freedom degrees of freedom, at least 1
     */
    static double upperTail(double value, int freedom) {
        return incompleteBeta(freedom / 2.0, 0.5, freedom / (freedom + value * value)) / 2;
    }

    private static double incompleteBeta(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = StrictMath.exp(
                logGamma(a + b) - logGamma(a) - logGamma(b) + a * StrictMath.log(x) + b * StrictMath.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a : 1 - front * fraction(b, a, 1 - x) / b;
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < MOST_STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            double step = d * c;
            h *= step;
            if (Math.abs(step - 1) < ENOUGH) {
                break;
            }
        }
        return h;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** log Γ of a positive multiple of one half: exact products below 20, Stirling's series above. */
    private static double logGamma(double x) {
        double shift = 0;
        double at = x;
        while (at < 20) {
            shift += StrictMath.log(at);
            at++;
        }
        double inverse = 1 / at;
        double square = inverse * inverse;
        double series = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680))));
        return (at - 0.5) * StrictMath.log(at) - at + 0.5 * StrictMath.log(2 * Math.PI) + series - shift;
    }
}
