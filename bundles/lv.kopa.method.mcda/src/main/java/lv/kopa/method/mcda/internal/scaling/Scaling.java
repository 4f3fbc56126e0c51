package lv.kopa.method.mcda.internal.scaling;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Extremes;

/**
 * How the values of a criterion become numbers without unit, of which more is better. A criterion of which all values are the same
 * tells nobody apart and becomes 1 for all.
 */
public enum Scaling {
    /** (x − min) / (max − min); where less is better (max − x) / (max − min). */
    MIN_MAX(Requirement.ANY, Requirement.ANY),
    /** x / √Σx²; where less is better 1 − x / √Σx². */
    VECTOR(Requirement.ANY, Requirement.ANY),
    /** x / max; where less is better min / x. */
    RATIO(Requirement.NOT_NEGATIVE, Requirement.POSITIVE),
    /** x / max; where less is better 1 − x / max. */
    MAXIMUM(Requirement.NOT_NEGATIVE, Requirement.NOT_NEGATIVE),
    /** x / Σx; where less is better (1/x) / Σ(1/x). */
    SUM(Requirement.NOT_NEGATIVE, Requirement.POSITIVE);

    private final Requirement benefits;
    private final Requirement costs;

    Scaling(Requirement benefits, Requirement costs) {
        this.benefits = benefits;
        this.costs = costs;
    }

    /** What values of a criterion must be. */
    public Requirement requirement(boolean benefit) {
        return benefit ? benefits : costs;
    }

    /** All columns of a matrix on this scale. */
    public double[][] of(DecisionMatrix matrix) {
        double[][] scaled = new double[matrix.width()][];
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] = of(matrix.column(j), matrix.benefit(j));
        }
        return scaled;
    }

    /** A column on this scale. */
    public double[] of(double[] column, boolean benefit) {
        double minimum = Extremes.minimum(column);
        double maximum = Extremes.maximum(column);
        if (minimum == maximum) {
            double[] same = new double[column.length];
            Arrays.fill(same, 1);
            return same;
        }
        return each(
                column,
                switch (this) {
                    case MIN_MAX ->
                        benefit ? x -> (x - minimum) / (maximum - minimum) : x -> (maximum - x) / (maximum - minimum);
                    case VECTOR -> {
                        double norm = norm(column);
                        yield benefit ? x -> x / norm : x -> 1 - x / norm;
                    }
                    case RATIO -> benefit ? x -> x / maximum : x -> minimum / x;
                    case MAXIMUM -> benefit ? x -> x / maximum : x -> 1 - x / maximum;
                    case SUM -> {
                        double sum = sum(column, benefit);
                        yield benefit ? x -> x / sum : x -> 1 / x / sum;
                    }
                });
    }

    private static double[] each(double[] column, DoubleUnaryOperator rule) {
        double[] scaled = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            scaled[i] = rule.applyAsDouble(column[i]);
        }
        return scaled;
    }

    /** The Euclidean length of a column, without overflow. */
    public static double norm(double... column) {
        double largest = Math.max(Math.abs(Extremes.minimum(column)), Math.abs(Extremes.maximum(column)));
        if (largest == 0) {
            return 0;
        }
        double squares = 0;
        for (double x : column) {
            squares += x / largest * (x / largest);
        }
        return largest * Math.sqrt(squares);
    }

    private static double sum(double[] column, boolean benefit) {
        double sum = 0;
        for (double x : column) {
            sum += benefit ? x : 1 / x;
        }
        return sum;
    }
}
