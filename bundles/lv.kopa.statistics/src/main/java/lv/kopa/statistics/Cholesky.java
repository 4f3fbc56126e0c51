package lv.kopa.statistics;

/** Solves equations with a symmetric positive definite matrix, by Cholesky's factor. */
public final class Cholesky {
    private Cholesky() {}

    /**
     * The x for which {@code matrix · x = right}. Neither is changed.
     *
     * @throws ArithmeticException if the matrix is not positive definite
     */
    public static double[] solve(double[][] matrix, double... right) {
        int size = right.length;
        double[][] factor = new double[size][size];
        double[] x = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= factor[i][k] * factor[j][k];
                }
                if (i > j) {
                    factor[i][j] = sum / factor[j][j];
                } else if (sum > 0) {
                    factor[i][i] = Math.sqrt(sum);
                } else {
                    throw new ArithmeticException("not positive definite at " + i);
                }
            }
            double sum = right[i];
            for (int k = 0; k < i; k++) {
                sum -= factor[i][k] * x[k];
            }
            x[i] = sum / factor[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                x[i] -= factor[k][i] * x[k];
            }
            x[i] /= factor[i][i];
        }
        return x;
    }
}
