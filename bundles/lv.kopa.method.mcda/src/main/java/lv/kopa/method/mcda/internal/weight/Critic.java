package lv.kopa.method.mcda.internal.weight;

import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.statistics.Correlation;
import lv.kopa.statistics.Moments;

/**
 * Criteria importance through intercriteria correlation: standard deviation times the sum of one less Pearson's correlations, of the
 * values between minimum and maximum. A criterion that does not vary weighs nothing and conflicts with none.
 */
final class Critic {
    private Critic() {}

    static double[] of(DecisionMatrix matrix) {
        double[][] scaled = Scaling.MIN_MAX.of(matrix);
        return Weighing.each(matrix.width(), j -> Moments.of(scaled[j]).deviation() * conflict(scaled, j));
    }

    private static double conflict(double[][] scaled, int j) {
        double conflict = 0;
        for (double[] other : scaled) {
            double correlation = Correlation.of(scaled[j], other).coefficient();
            conflict += Double.isNaN(correlation) ? 0 : 1 - correlation;
        }
        return conflict;
    }
}
