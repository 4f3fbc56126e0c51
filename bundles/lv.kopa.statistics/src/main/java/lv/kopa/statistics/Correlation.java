package lv.kopa.statistics;

/**
 * Pearson's correlation of two indicators over the units that have both.
 *
 * @param count number of units that have both
 * @param coefficient from −1 to 1; NaN below three units, or where one of the two does not vary
 */
public record Correlation(int count, double coefficient) {
    private static final int FEWEST = 3;

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

    private static boolean both(double[] first, double[] second, int unit) {
        return !Double.isNaN(first[unit]) && !Double.isNaN(second[unit]);
    }
}
