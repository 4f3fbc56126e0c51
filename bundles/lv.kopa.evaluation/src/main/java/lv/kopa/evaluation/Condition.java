package lv.kopa.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** When a parameter has an effect and is shown. */
public sealed interface Condition {
    /** Always. */
    Condition ALWAYS = new All(List.of());

    /** Whether it holds for these arguments. */
    default boolean holds(Arguments arguments) {
        return holds(arguments.plain());
    }

    /** Whether it holds for these plain values by key, which need not be faultless. */
    boolean holds(Map<String, Object> plain);

    /** The plain value of another parameter is one of several. */
    static Condition when(String key, Object... values) {
        return new OneOf(key, Arrays.asList(values));
    }

    /** All of several conditions hold. */
    static Condition all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    /**
     * The plain value of another parameter is one of several.
     *
     * @param key key of the other parameter
     * @param values plain values
     */
    record OneOf(String key, List<Object> values) implements Condition {
        /** Copies the list. */
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Map<String, Object> plain) {
            Object value = plain.get(key);
            return value != null && values.contains(value);
        }
    }

    /**
     * All hold.
     *
     * @param conditions any number; none means always
     */
    record All(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Map<String, Object> plain) {
            return conditions.stream().allMatch(condition -> condition.holds(plain));
        }
    }
}
