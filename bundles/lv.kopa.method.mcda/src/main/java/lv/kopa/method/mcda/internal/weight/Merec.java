package lv.kopa.method.mcda.internal.weight;

import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Extremes;

/** Method based on the removal effects of criteria: how far the performance of all units moves when a criterion is left out. */
final class Merec {
    private Merec() {}

    static double[] of(DecisionMatrix matrix) {
        int m = matrix.width();
        double[][] logs = new double[m][];
        for (int j = 0; j < m; j++) {
            logs[j] = logs(matrix.column(j), matrix.benefit(j));
        }
        double[] total = new double[matrix.size()];
        for (double[] column : logs) {
            for (int i = 0; i < total.length; i++) {
                total[i] += column[i];
            }
        }
        return Weighing.each(m, j -> effect(total, logs[j], m));
    }

    private static double effect(double[] total, double[] without, int m) {
        double effect = 0;
        for (int i = 0; i < total.length; i++) {
            double performance = StrictMath.log1p(total[i] / m);
            double rest = StrictMath.log1p(Math.max(0, total[i] - without[i]) / m);
            effect += Math.abs(rest - performance);
        }
        return effect;
    }

    private static double[] logs(double[] column, boolean benefit) {
        double minimum = Extremes.minimum(column);
        double maximum = Extremes.maximum(column);
        double[] logs = new double[column.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.abs(StrictMath.log(benefit ? minimum / column[i] : column[i] / maximum));
        }
        return logs;
    }
}
