package lv.kopa.evaluation;

import java.util.Arrays;
import java.util.List;

/** When a parameter has an effect and is shown. */
public sealed interface Condition {
    /** Always. */
    Condition ALWAYS = new All(List.of());

    /** Whether it holds for these arguments. */
    boolean holds(Arguments arguments);

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
        public boolean holds(Arguments arguments) {
            return values.contains(arguments.plain().get(key));
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
        public boolean holds(Arguments arguments) {
            return conditions.stream().allMatch(condition -> condition.holds(arguments));
        }
    }
}
