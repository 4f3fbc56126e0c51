package lv.kopa.method.mcda.internal.value;

import java.util.function.IntToDoubleFunction;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;

/** Weighted sums and products over the criteria of each unit, criteria in order. */
final class Sums {
    private Sums() {}

    /** Σ w r. */
    static double[] sum(DecisionMatrix matrix, double[]... scaled) {
        double[] sums = new double[matrix.size()];
        for (int j = 0; j < scaled.length; j++) {
            double weight = matrix.weight(j);
            double[] column = scaled[j];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * column[i];
            }
        }
        return sums;
    }

    /** Π r^w; of r = 0 with a weight, 0. */
    static double[] product(DecisionMatrix matrix, double[]... scaled) {
        double[] logs = new double[matrix.size()];
        for (int j = 0; j < scaled.length; j++) {
            double weight = matrix.weight(j);
            for (int i = 0; weight > 0 && i < logs.length; i++) {
                logs[i] += weight * StrictMath.log(scaled[j][i]);
            }
        }
        return exponentials(logs);
    }

    /** Σ r^w, in which 0 to the power of 0 is 1. */
    static double[] powers(DecisionMatrix matrix, double[]... scaled) {
        double[] sums = new double[matrix.size()];
        for (int j = 0; j < scaled.length; j++) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += StrictMath.pow(scaled[j][i], matrix.weight(j));
            }
        }
        return sums;
    }

    static double[] exponentials(double... logs) {
        double[] values = new double[logs.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = StrictMath.exp(logs[i]);
        }
        return values;
    }

    /** A number for each unit. */
    static double[] each(int size, IntToDoubleFunction rule) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = rule.applyAsDouble(i);
        }
        return values;
    }
}
