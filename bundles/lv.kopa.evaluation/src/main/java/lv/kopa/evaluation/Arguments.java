package lv.kopa.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A value for every parameter of a tree. Made by {@link ParameterTree#bind}; immutable.
 */
public final class Arguments {
    private final Map<String, Object> values;
    private final Map<String, Object> plain;
    private final Set<String> given;

    Arguments(Map<String, Object> values, Map<String, Object> plain, Set<String> given) {
        this.values = values;
        this.plain = Collections.unmodifiableMap(new LinkedHashMap<>(plain));
        this.given = Set.copyOf(given);
    }

    /**
     * The value of a parameter.
     *
     * @throws IllegalArgumentException if the parameter does not belong to the tree that was bound
     */
    @SuppressWarnings("unchecked") // bind put in what the parameter's own type converted
    public <T> T get(Parameter<T> parameter) {
        Object value = values.get(parameter.key());
        if (value == null) {
            throw new IllegalArgumentException("no parameter '" + parameter.key() + "' was bound");
        }
        return (T) value;
    }

    /** Whether a value was given, rather than the default taken. */
    public boolean given(Parameter<?> parameter) {
        return given.contains(parameter.key());
    }

    /** The plain form of every value by key, in the order of the tree: what is stored. */
    public Map<String, Object> plain() {
        return plain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arguments arguments && plain.equals(arguments.plain);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plain);
    }

    @Override
    public String toString() {
        return plain.toString();
    }
}
