package lv.kopa.statistics;

import java.util.Arrays;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations (1846), in time cubic in its size for each of a few sweeps.
 *
 * @param values eigenvalues, the largest first
 * @param vectors eigenvectors of length 1 in the same order; in each the component that is largest in size is positive
 */
public record SymmetricEigen(double[] values, double[][] vectors) {
    private static final int SWEEPS = 100;

    /** Decomposes a matrix, which must be symmetric and is not changed. */
    public static SymmetricEigen of(double[]... symmetric) {
        int n = symmetric.length;
        double[][] a = new double[n][];
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i] = symmetric[i].clone();
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS && outside(a) > 0; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, v, p, q);
                }
            }
        }
        return sorted(a, v);
    }

    private static double outside(double[]... a) {
        double sum = 0;
        double diagonal = 0;
        for (int i = 0; i < a.length; i++) {
            diagonal += Math.abs(a[i][i]);
            for (int j = i + 1; j < a.length; j++) {
                sum += Math.abs(a[i][j]);
            }
        }
        return sum <= diagonal * 1e-17 ? 0 : sum;
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = c * kp - s * kq;
            a[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < a.length; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = c * pk - s * qk;
            a[q][k] = s * pk + c * qk;
            double vp = v[k][p];
            double vq = v[k][q];
            v[k][p] = c * vp - s * vq;
            v[k][q] = s * vp + c * vq;
        }
    }

    private static SymmetricEigen sorted(double[][] a, double[][] v) {
        int n = a.length;
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (i, j) -> Double.compare(a[j][j], a[i][i]));
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int k = 0; k < n; k++) {
            values[k] = a[order[k]][order[k]];
            double largest = 0;
            for (int i = 0; i < n; i++) {
                double component = v[i][order[k]];
                vectors[k][i] = component;
                largest = Math.abs(component) > Math.abs(largest) + 1e-12 ? component : largest;
            }
            for (int i = 0; largest < 0 && i < n; i++) {
                vectors[k][i] = -vectors[k][i];
            }
        }
        return new SymmetricEigen(values, vectors);
    }
}
