package lv.kopa.evaluation;

import java.util.List;

/** How a parameter may be varied by a study of uncertainty or sensitivity. A study draws only from what is declared. */
public sealed interface Variation {
    /** It may not be varied. */
    Variation FIXED = new Fixed();

    /** The values among which it chooses; none where there are infinitely many, or where it may not be varied. */
    default List<Object> options() {
        return List.of();
    }

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

        @Override
        public List<Object> options() {
            return values;
        }
    }

    /**
     * Any of these, equally often, where the parameter says from where weights come. Where weights themselves are drawn it stays as
     * it was chosen: with another source those drawn would not count.
     *
     * @param values plain values, at least two
     * @param tree the plain values with which the weights of the tree count
     */
    record WeightSource(List<Object> values, List<Object> tree) implements Variation {
        /** Copies the lists. */
        public WeightSource {
            values = List.copyOf(values);
            tree = List.copyOf(tree);
        }

        @Override
        public List<Object> options() {
            return values;
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
