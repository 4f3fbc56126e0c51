package lv.kopa.method.mcda.internal.weight;

import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.scaling.Scaling;

/**
 * Criterion impact loss: costs become benefits by min / x; for each criterion the unit that is best by it (the first of several) is
 * looked at by all others, and the weights balance the relative losses: the solution of F q = 0 with Σq = 1.
 */
final class Cilos {
    private Cilos() {}

    static double[] of(DecisionMatrix matrix) {
        int m = matrix.width();
        double[][] benefits = new double[m][];
        for (int j = 0; j < m; j++) {
            benefits[j] = matrix.benefit(j) ? matrix.column(j) : Scaling.RATIO.of(matrix.column(j), false);
        }
        double[][] system = new double[m][m + 1];
        for (int i = 0; i < m; i++) {
            int best = best(benefits[i]);
            for (int j = 0; j < m; j++) {
                double top = benefits[j][best(benefits[j])];
                double loss = i == j ? 0 : (top - benefits[j][best]) / top;
                system[i][j] += loss;
                system[j][j] -= loss;
            }
        }
        for (int j = 0; j <= m; j++) {
            system[m - 1][j] = 1; // the equations depend on each other; one gives way to Σq = 1
        }
        return solve(system);
    }

    private static int best(double... column) {
        int best = 0;
        for (int i = 1; i < column.length; i++) {
            best = column[i] > column[best] ? i : best;
        }
        return best;
    }

    /** Gauss and Jordan with the largest pivots; equal weights where the system has no single solution. */
    private static double[] solve(double[][] system) {
        int m = system.length;
        for (int step = 0; step < m; step++) {
            int pivot = step;
            for (int i = step + 1; i < m; i++) {
                pivot = Math.abs(system[i][step]) > Math.abs(system[pivot][step]) ? i : pivot;
            }
            double[] row = system[pivot];
            system[pivot] = system[step];
            system[step] = row;
            if (Math.abs(row[step]) < 1e-12) {
                return Weighing.shares(new double[m]);
            }
            eliminate(system, step);
        }
        return Weighing.each(m, j -> Math.max(0, system[j][m] / system[j][j]));
    }

    private static void eliminate(double[][] system, int step) {
        for (int i = 0; i < system.length; i++) {
            double factor = i == step ? 0 : system[i][step] / system[step][step];
            for (int j = step; factor != 0 && j <= system.length; j++) {
                system[i][j] -= factor * system[step][j];
            }
        }
    }
}
