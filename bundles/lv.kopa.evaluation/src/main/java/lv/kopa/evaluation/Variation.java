package lv.kopa.evaluation;

import java.util.List;

/** How a parameter may be varied by a study of uncertainty or sensitivity. A study draws only from what is declared. */
public sealed interface Variation {
    /** It may not be varied. */
    Variation FIXED = new Fixed();

    /** It may not be varied. */
    record Fixed() implements Variation {}

    /**
     * Any of these, equally often.
     *
     * @param values plain values, at least two
     */
    record OneOf(List<Object> values) implements Variation {
        /** Copies the list. */
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /**
     * Any number between two ends, uniformly.
     *
     * @param lower lower end
     * @param upper upper end
     */
    record Range(double lower, double upper) implements Variation {}

    /** Weights that add up to one. */
    record Simplex() implements Variation {}

    /**
     * Normal noise around the value.
     *
     * @param standardDeviation in the unit of the parameter
     */
    record Noise(double standardDeviation) implements Variation {}
}
