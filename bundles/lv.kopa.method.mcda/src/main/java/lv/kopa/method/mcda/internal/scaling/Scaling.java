package lv.kopa.method.mcda.internal.scaling;

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
        double[] scaled = new double[column.length];
        scale(column, Extremes.of(column), benefit).of(column, 0, column.length, scaled);
        return scaled;
    }

    /** This scale for the values of a criterion, which lie between these ends. */
    public Scale scale(double[] column, Extremes ends, boolean benefit) {
        double minimum = ends.least();
        double maximum = ends.greatest();
        if (minimum == maximum) {
            return x -> 1;
        }
        return switch (this) {
            case MIN_MAX ->
                benefit ? x -> (x - minimum) / (maximum - minimum) : x -> (maximum - x) / (maximum - minimum);
            case VECTOR -> {
                double norm = norm(column, ends);
                yield benefit ? x -> x / norm : x -> 1 - x / norm;
            }
            case RATIO -> benefit ? x -> x / maximum : x -> minimum / x;
            case MAXIMUM -> benefit ? x -> x / maximum : x -> 1 - x / maximum;
            case SUM -> {
                double sum = sum(column, benefit);
                yield benefit ? x -> x / sum : x -> 1 / x / sum;
            }
        };
    }

    /** The Euclidean length of a column, without overflow. */
    public static double norm(double... column) {
        return norm(column, Extremes.of(column));
    }

    private static double norm(double[] column, Extremes ends) {
        double largest = Math.max(Math.abs(ends.least()), Math.abs(ends.greatest()));
        if (largest == 0) {
            return 0;
        }
        double squares = 0;
        for (double x : column) {
            double share = x / largest;
            squares += share * share;
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
