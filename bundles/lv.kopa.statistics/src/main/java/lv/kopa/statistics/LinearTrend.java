package lv.kopa.statistics;

/**
 * A straight line through points by ordinary least squares, and what it says of a further point.
 *
 * @param intercept its height at x = 0
 * @param slope how much it rises per unit of x
 * @param deviation standard deviation of the points around it, with n − 2 degrees of freedom
 * @param points number of points
 * @param centre mean of x
 * @param spread sum of the squared distances of x from its mean
 */
public record LinearTrend(double intercept, double slope, double deviation, int points, double centre, double spread) {

    /**
     * The line through these points.
     *
     * @throws IllegalArgumentException if there are fewer than three points, or x does not vary
     */
    public static LinearTrend of(double[] x, double[] y) {
        int n = x.length;
        if (n < 3 || y.length != n) {
            throw new IllegalArgumentException("a trend with a deviation needs three points");
        }
        double centre = mean(x);
        double height = mean(y);
        double spread = 0;
        double shared = 0;
        for (int i = 0; i < n; i++) {
            spread += (x[i] - centre) * (x[i] - centre);
            shared += (x[i] - centre) * (y[i] - height);
        }
        if (!(spread > 0)) {
            throw new IllegalArgumentException("a trend needs points at different places");
        }
        double slope = shared / spread;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double distance = y[i] - height - slope * (x[i] - centre);
            rest += distance * distance;
        }
        return new LinearTrend(height - slope * centre, slope, StrictMath.sqrt(rest / (n - 2)), n, centre, spread);
    }

    private static double mean(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The height of the line. */
    public double at(double x) {
        return intercept + slope * x;
    }

    /**
     * Half the width of the interval in which one further value at {@code x} lies, if the line holds and the points scatter
     * around it independently and normally: {@code t · s · √(1 + 1/n + (x − x̄)² / Sxx)}.
     *
     * @param level share of such intervals that hold the value, between 0 and 1
     */
    public double halfInterval(double x, double level) {
        double t = StudentT.quantile((1 + level) / 2, points - 2);
        return t * deviation * StrictMath.sqrt(1 + 1.0 / points + (x - centre) * (x - centre) / spread);
    }
}
