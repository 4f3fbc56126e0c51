package lv.kopa.method.mcda.internal.outranking;

import java.util.Arrays;
import lv.kopa.evaluation.EvaluationContext;

/**
 * How much a difference in a criterion is worth, 0 to 1: the six functions of Brans, Vincke and Mareschal (1986).
 *
 * @param shape which function
 * @param indifference difference up to which nothing is preferred
 * @param preference difference from which preference is strict
 * @param inflection where Gauss's curve turns
 */
record Preference(Shape shape, double indifference, double preference, double inflection) {

    /** The six functions, type I to VI. */
    enum Shape {
        /** I: any difference counts fully. */
        USUAL,
        /** II: a difference above the indifference counts fully. */
        U_SHAPE,
        /** III: grows up to the preference. */
        V_SHAPE,
        /** IV: one half above the indifference, fully above the preference. */
        LEVEL,
        /** V: grows from the indifference to the preference. */
        LINEAR,
        /** VI: 1 − exp(−d² / 2s²). */
        GAUSSIAN
    }

    /** The preference for a difference that is in favour. */
    double of(double difference) {
        if (difference <= 0) {
            return 0;
        }
        return switch (shape) {
            case USUAL -> 1;
            case U_SHAPE -> difference > beyond(indifference) ? 1 : 0;
            case V_SHAPE -> Math.min(1, difference / preference);
            case LEVEL -> difference > beyond(preference) ? 1 : difference > beyond(indifference) ? 0.5 : 0;
            case LINEAR ->
                difference > preference
                        ? 1
                        : difference > indifference ? (difference - indifference) / (preference - indifference) : 0;
            case GAUSSIAN -> -StrictMath.expm1(-difference * difference / (2 * inflection * inflection));
        };
    }

    /** Whether the sums over all others can be taken from sorted values. */
    boolean sortable() {
        return shape != Shape.GAUSSIAN;
    }

    private double from() {
        return switch (shape) {
            case USUAL, V_SHAPE, GAUSSIAN -> 0;
            case U_SHAPE, LEVEL, LINEAR -> indifference;
        };
    }

    private double upTo() {
        return switch (shape) {
            case USUAL, GAUSSIAN -> 0;
            case U_SHAPE -> indifference;
            case V_SHAPE, LEVEL, LINEAR -> preference;
        };
    }

    /**
     * For each value of an ascending column the sum of preferences over all other values of it, in linear time: two marks wander
     * along, below which differences count fully and in part.
     */
    double[] sums(double... ascending) {
        int n = ascending.length;
        double[] before = new double[n + 1];
        double origin = ascending[0]; // sums of what is near zero lose less
        for (int i = 0; i < n; i++) {
            before[i + 1] = before[i] + (ascending[i] - origin);
        }
        double[] sums = new double[n];
        double strict = beyond(upTo());
        double weak = beyond(from());
        int full = 0;
        int part = 0;
        for (int i = 0; i < n; i++) {
            double x = ascending[i];
            while (full < i && x - ascending[full] > strict) {
                full++;
            }
            while (part < i && x - ascending[part] > weak) {
                part++;
            }
            int between = Math.max(0, part - full);
            sums[i] = full + (between == 0 ? 0 : partly(x - origin, between, before[part] - before[full]));
        }
        return sums;
    }

    /** A difference of just a threshold may be more by rounding, which matters where the function leaps. */
    private double beyond(double threshold) {
        return shape == Shape.U_SHAPE || shape == Shape.LEVEL ? threshold * Thresholds.ROUNDED_UP : threshold;
    }

    private double partly(double x, int between, double sum) {
        return shape == Shape.LEVEL ? between / 2.0 : (between * (x - from()) - sum) / (upTo() - from());
    }

    /** The sums for a column in any order, of all units at once. */
    double[] over(EvaluationContext context, double... column) {
        if (!sortable()) {
            double[] sums = new double[column.length];
            context.forEachIndex(sums.length, i -> {
                for (double other : column) {
                    sums[i] += of(column[i] - other);
                }
            });
            return sums;
        }
        double[] ascending = column.clone();
        Arrays.sort(ascending);
        double[] sorted = sums(ascending);
        double[] sums = new double[column.length];
        for (int i = 0; i < column.length; i++) {
            sums[i] = sorted[Arrays.binarySearch(ascending, column[i])];
        }
        return sums;
    }
}
