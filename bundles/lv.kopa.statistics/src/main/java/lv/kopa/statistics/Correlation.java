package lv.kopa.statistics;

/**
 * Pearson's correlation of two indicators over the units that have both.
 *
 * @param count number of units that have both
 * @param coefficient from −1 to 1; NaN below three units, or where one of the two does not vary
 */
public record Correlation(int count, double coefficient) {
    private static final int FEWEST = 3;
    private static final double TAIL = 0.05;

    /** Correlates two columns of the same length; sums are taken in the order of the units. */
    public static Correlation of(double[] first, double[] second) {
        int count = 0;
        double firstSum = 0;
        double secondSum = 0;
        for (int i = 0; i < first.length; i++) {
            if (both(first, second, i)) {
                count++;
                firstSum += first[i];
                secondSum += second[i];
            }
        }
        if (count < FEWEST) {
            return new Correlation(count, Double.NaN);
        }
        double firstMean = firstSum / count;
        double secondMean = secondSum / count;
        double product = 0;
        double firstSquares = 0;
        double secondSquares = 0;
        for (int i = 0; i < first.length; i++) {
            if (both(first, second, i)) {
                double x = first[i] - firstMean;
                double y = second[i] - secondMean;
                product += x * y;
                firstSquares += x * x;
                secondSquares += y * y;
            }
        }
        if (firstSquares == 0 || secondSquares == 0 || constant(first, second) || constant(second, first)) {
            return new Correlation(count, Double.NaN);
        }
        double coefficient = product / (Math.sqrt(firstSquares) * Math.sqrt(secondSquares));
        return new Correlation(count, Math.max(-1, Math.min(1, coefficient)));
    }

    /** Whether the values of a column are the same wherever the other has one too; rounding of the mean must not hide it. */
    private static boolean constant(double[] column, double[] other) {
        double seen = Double.NaN;
        for (int i = 0; i < column.length; i++) {
            if (both(column, other, i)) {
                if (!Double.isNaN(seen) && column[i] != seen) {
                    return false;
                }
                seen = column[i];
            }
        }
        return true;
    }

    /** Whether it is told apart from that of unrelated columns, two-sided at 5 %, looked at by itself. */
    public boolean beyondChance() {
        return Math.abs(coefficient) > critical(count);
    }

    private static boolean both(double[] first, double[] second, int unit) {
        return !Double.isNaN(first[unit]) && !Double.isNaN(second[unit]);
    }

    /**
     * The correlation beyond which a pair of columns is told apart from unrelated ones, two-sided at 5 %:
     * {@code t / √(n − 2 + t²)}.
     *
     * @param n number of units with both values
     * @return 0.553 for 13 units; NaN for fewer than 3
     */
    public static double critical(int n) {
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
