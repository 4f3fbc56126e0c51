package lv.kopa.method.mcda.internal.value;

import lv.kopa.method.mcda.internal.weight.Weighing;

/**
 * What a matrix of judgements in pairs says.
 *
 * @param shares priorities, adding up to one
 * @param ratio consistency ratio, 0 for consistent judgements and for fewer than three things
 */
record Priorities(double[] shares, double ratio) {
    /** Random indices of Saaty (1980) for 1 to 15 things. */
    private static final double[] RANDOM = {
        0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    private static final int STEPS = 1000;
    private static final double ENOUGH = 1e-15;

    /** Most things that judgements in pairs are taken of: there is no random index for more. */
    static final int MOST = RANDOM.length;

    /** The principal eigenvector, by power iteration. */
    static Priorities eigenvector(double[]... judgements) {
        double[] shares = columnMeans(judgements);
        for (int step = 0; step < STEPS; step++) {
            double[] next = Weighing.shares(times(judgements, shares));
            double moved = 0;
            for (int i = 0; i < next.length; i++) {
                moved = Math.max(moved, Math.abs(next[i] - shares[i]));
            }
            shares = next;
            if (moved < ENOUGH) {
                break;
            }
        }
        return new Priorities(shares, ratio(judgements, shares));
    }

    /** The means of the rows after each column was divided by its sum. */
    static Priorities columnMean(double[]... judgements) {
        double[] shares = columnMeans(judgements);
        return new Priorities(shares, ratio(judgements, shares));
    }

    private static double[] columnMeans(double[]... judgements) {
        int n = judgements.length;
        double[] means = new double[n];
        for (int j = 0; j < n; j++) {
            double sum = 0;
            for (double[] row : judgements) {
                sum += row[j];
            }
            for (int i = 0; i < n; i++) {
                means[i] += judgements[i][j] / sum / n;
            }
        }
        return means;
    }

    private static double[] times(double[][] matrix, double... vector) {
        return Sums.each(matrix.length, i -> {
            double sum = 0;
            for (int j = 0; j < vector.length; j++) {
                sum += matrix[i][j] * vector[j];
            }
            return sum;
        });
    }

    private static double ratio(double[][] judgements, double... shares) {
        int n = shares.length;
        if (n < 3) {
            return 0;
        }
        double[] product = times(judgements, shares);
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest += product[i] / shares[i] / n;
        }
        return Math.max(0, (largest - n) / (n - 1) / RANDOM[n - 1]);
    }
}
