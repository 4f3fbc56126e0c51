package lv.kopa.method.mcda.internal.scaling;

/** The scale of one criterion: each of its values becomes a number without unit, of which more is better. It rises or falls. */
@FunctionalInterface
public interface Scale {
    /** The number for a value. */
    double of(double value);

    /** The numbers for the values from one index to before another, from the beginning of an array on. */
    default void of(double[] column, int from, int to, double[] scaled) {
        for (int i = from; i < to; i++) {
            scaled[i - from] = of(column[i]);
        }
    }
}
