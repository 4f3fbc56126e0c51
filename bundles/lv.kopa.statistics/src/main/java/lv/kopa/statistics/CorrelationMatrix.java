package lv.kopa.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Pearson's correlations of several columns over the units that have a value of every one, so that the matrix is that of one
 * sample and has no negative eigenvalues.
 *
 * @param count number of units that have all values
 * @param coefficients a row and a column per column, 1 on the diagonal; NaN with a column that does not vary and below three units
 */
public record CorrelationMatrix(int count, double[][] coefficients) {

    /** Correlates columns of the same length; sums are taken in the order of the units. */
    public static CorrelationMatrix of(List<double[]> columns) {
        int[] whole = whole(columns);
        double[][] picked = columns.stream()
                .map(column -> whole.length == column.length ? column : picked(column, whole))
                .toArray(double[][]::new);
        int size = picked.length;
        double[][] coefficients = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double r = Correlation.of(picked[i], picked[j]).coefficient();
                coefficients[i][j] = i == j && !Double.isNaN(r) ? 1 : r;
                coefficients[j][i] = coefficients[i][j];
            }
        }
        return new CorrelationMatrix(whole.length, coefficients);
    }

    private static double[] picked(double[] column, int... units) {
        double[] values = new double[units.length];
        for (int i = 0; i < units.length; i++) {
            values[i] = column[units[i]];
        }
        return values;
    }

    private static int[] whole(List<double[]> columns) {
        int units = columns.isEmpty() ? 0 : columns.get(0).length;
        int[] whole = new int[units];
        int count = 0;
        for (int unit = 0; unit < units; unit++) {
            boolean all = true;
            for (double[] column : columns) {
                all &= !Double.isNaN(column[unit]);
            }
            if (all) {
                whole[count++] = unit;
            }
        }
        return Arrays.copyOf(whole, count);
    }

    /** Number of columns. */
    public int size() {
        return coefficients.length;
    }

    /** Whether every pair has a correlation. */
    public boolean defined() {
        for (double[] row : coefficients) {
            for (double r : row) {
                if (Double.isNaN(r)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Cronbach's alpha of the standardised columns, {@code p / (p − 1) · (1 − p / Σr)} (Cronbach 1951, doi:10.1007/BF02310555); NaN
     * below two columns or where a correlation is missing.
     */
    public double alpha() {
        return alpha(-1);
    }

    /** Cronbach's alpha of the standardised columns without one of them. */
    public double alphaWithout(int left) {
        return alpha(left);
    }

    private double alpha(int left) {
        double p = left < 0 ? size() : size() - 1;
        return p < 2 ? Double.NaN : p / (p - 1) * (1 - p / sum(left));
    }

    /** The correlation of a standardised column with the sum of the others; NaN below two columns. */
    public double withRest(int column) {
        double with = 0;
        for (int j = 0; j < size(); j++) {
            with += j == column ? 0 : coefficients[column][j];
        }
        return size() < 2 ? Double.NaN : with / Math.sqrt(sum(column));
    }

    private double sum(int left) {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                sum += i == left || j == left ? 0 : coefficients[i][j];
            }
        }
        return sum;
    }
}
