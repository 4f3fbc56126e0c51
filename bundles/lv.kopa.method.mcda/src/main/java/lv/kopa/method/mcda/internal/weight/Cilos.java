package lv.kopa.method.mcda.internal.weight;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Extremes;
import lv.kopa.method.mcda.internal.scaling.Scaling;

/**
 * Criterion impact loss: costs become benefits by min / x; for each criterion the unit that is best by it (on average over those that share it) is
 * looked at by all others, and the weights balance the relative losses: the solution of F q = 0 with Σq = 1.
 */
final class Cilos {
    private static final double NOTHING = 1e-12;

    private Cilos() {}

    /** The weights; all the same where there are none. */
    static double[] of(DecisionMatrix matrix) {
        return solved(matrix).orElseGet(() -> Weighing.shares(new double[matrix.width()]));
    }

    /** The weights; none where an indicator does not vary, or is at its best wherever another one is, so that it never loses. */
    static Optional<double[]> solved(DecisionMatrix matrix) {
        int m = matrix.width();
        double[][] benefits = new double[m][];
        for (int j = 0; j < m; j++) {
            benefits[j] = matrix.benefit(j) ? matrix.column(j) : Scaling.RATIO.of(matrix.column(j), false);
        }
        double[][] system = new double[m][m + 1];
        for (int i = 0; i < m; i++) {
            double[] best = benefits[i];
            double most = Extremes.maximum(best);
            for (int j = 0; j < m; j++) {
                double loss = i == j ? 0 : loss(benefits[j], unit -> best[unit] == most);
                system[i][j] += loss;
                system[j][j] -= loss;
            }
        }
        for (int j = 0; j < m; j++) {
            if (system[j][j] > -NOTHING) {
                return Optional.empty(); // what never loses would bear all the weight
            }
        }
        for (int j = 0; j <= m; j++) {
            system[m - 1][j] = 1; // the equations depend on each other; one gives way to Σq = 1
        }
        return solve(system);
    }

    /** How much is lost against the best value by these units, on average: the order of units must not decide. */
    private static double loss(double[] values, IntPredicate which) {
        double top = Extremes.maximum(values);
        return IntStream.range(0, values.length)
                .filter(which)
                .mapToDouble(unit -> (top - values[unit]) / top)
                .average()
                .orElseThrow();
    }

    /** Gauss and Jordan with the largest pivots. */
    private static Optional<double[]> solve(double[][] system) {
        int m = system.length;
        for (int step = 0; step < m; step++) {
            int pivot = step;
            for (int i = step + 1; i < m; i++) {
                pivot = Math.abs(system[i][step]) > Math.abs(system[pivot][step]) ? i : pivot;
            }
            double[] row = system[pivot];
            system[pivot] = system[step];
            system[step] = row;
            if (Math.abs(row[step]) < NOTHING) {
                return Optional.empty();
            }
            eliminate(system, step);
        }
        return Optional.of(Weighing.each(m, j -> Math.max(0, system[j][m] / system[j][j])));
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
