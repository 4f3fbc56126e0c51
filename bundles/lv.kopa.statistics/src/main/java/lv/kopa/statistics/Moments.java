package lv.kopa.statistics;

import java.util.Arrays;

/**
 * What the values of one indicator look like. NaN stands for what too few values do not have.
 *
 * <p>Skewness and kurtosis are those of type 2, as in spreadsheets and in COINr: G1 and the excess G2 of Joanes and Gill
 * 1998 (doi:10.1111/1467-9884.00122).
 *
 * @param count number of values
 * @param minimum smallest value
 * @param maximum largest value
 * @param mean arithmetic mean
 * @param deviation standard deviation with n − 1; from two values on
 * @param skewness G1; from three values on that are not all the same
 * @param kurtosis G2, zero for a normal distribution; from four values on that are not all the same
 */
public record Moments(
        int count, double minimum, double maximum, double mean, double deviation, double skewness, double kurtosis) {
    private static final Moments NONE =
            new Moments(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** The moments of those values that are not NaN; sums are taken in the order of the values. */
    public static Moments of(double[] values) {
        double[] present = hasGaps(values) ? present(values) : values;
        if (present.length == 0) {
            return NONE;
        }
        double mean = mean(present);
        double minimum = present[0];
        double maximum = present[0];
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (double value : present) {
            minimum = Math.min(minimum, value);
            maximum = Math.max(maximum, value);
            double distance = value - mean;
            double square = distance * distance;
            second += square;
            third += square * distance;
            fourth += square * square;
        }
        int n = present.length;
        boolean varies = minimum < maximum;
        return new Moments(
                n,
                minimum,
                maximum,
                mean,
                n < 2 ? Double.NaN : varies ? Math.sqrt(second / (n - 1)) : 0,
                n < 3 || !varies ? Double.NaN : skewness(n, second, third),
                n < 4 || !varies ? Double.NaN : kurtosis(n, second, fourth));
    }

    private static double skewness(double n, double second, double third) {
        double g1 = Math.sqrt(n) * third / (second * Math.sqrt(second));
        return g1 * Math.sqrt(n * (n - 1)) / (n - 2);
    }

    private static double kurtosis(double n, double second, double fourth) {
        double excess = n * fourth / (second * second) - 3;
        return ((n + 1) * excess + 6) * (n - 1) / ((n - 2) * (n - 3));
    }

    /** Whether all values are the same, or there is at most one. */
    public boolean constant() {
        return !(minimum < maximum);
    }

    /** The arithmetic mean, NaN of nothing. */
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The middle value, or the mean of the two middle values, of those values that are not NaN; NaN of nothing. */
    public static double median(double[] values) {
        double[] ascending = present(values);
        Arrays.sort(ascending);
        int n = ascending.length;
        if (n == 0) {
            return Double.NaN;
        }
        return n % 2 == 1 ? ascending[n / 2] : (ascending[n / 2 - 1] + ascending[n / 2]) / 2;
    }

    private static boolean hasGaps(double... values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }

    /** Those values that are not NaN, in the same order. */
    public static double[] present(double[] values) {
        double[] present = new double[values.length];
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                present[count++] = value;
            }
        }
        return Arrays.copyOf(present, count);
    }
}
