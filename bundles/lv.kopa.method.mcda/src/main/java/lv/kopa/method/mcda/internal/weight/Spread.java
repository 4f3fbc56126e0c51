package lv.kopa.method.mcda.internal.weight;

import java.util.Arrays;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.statistics.Moments;

/** How far the values of each criterion lie apart. */
final class Spread {
    private Spread() {}

    static double[] deviation(DecisionMatrix matrix) {
        double[][] scaled = Scaling.MIN_MAX.of(matrix);
        return Weighing.each(matrix.width(), j -> Moments.of(scaled[j]).deviation());
    }

    static double[] gini(DecisionMatrix matrix) {
        return Weighing.each(matrix.width(), j -> gini(matrix.column(j)));
    }

    /** Σ(2i − n − 1) x / (n Σx) of ascending x, which is the mean difference of all pairs by twice the mean. */
    private static double gini(double... column) {
        double[] ascending = column.clone();
        Arrays.sort(ascending);
        int n = ascending.length;
        double sum = 0;
        double weighed = 0;
        for (int i = 0; i < n; i++) {
            sum += ascending[i];
            weighed += (2.0 * (i + 1) - n - 1) * ascending[i];
        }
        return sum == 0 ? 0 : Math.max(0, weighed / (n * sum));
    }
}
