package lv.kopa.method.mcda.internal.weight;

import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;

/** Degree of divergence, one less Shannon's entropy of the shares of the units (0 ln 0 = 0), before it is divided by the sum. */
final class Entropy {
    private Entropy() {}

    static double[] of(DecisionMatrix matrix) {
        return Weighing.each(matrix.width(), j -> divergence(matrix.column(j)));
    }

    private static double divergence(double... column) {
        double sum = 0;
        for (double x : column) {
            sum += x;
        }
        double entropy = 0;
        for (double x : column) {
            double share = x / sum;
            entropy -= x == 0 ? 0 : share * StrictMath.log(share);
        }
        // a constant column diverges by nothing but rounding
        return sum == 0 ? 0 : Math.max(0, 1 - entropy / StrictMath.log(column.length));
    }
}
