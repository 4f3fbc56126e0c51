package lv.kopa.registry;

import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * A field of a kind of entry.
 *
 * @param name its name: the component of the record, for example {@code eligibleCost}
 * @param key its name as tables and files write it: {@code eligible_cost}
 * @param type what it may hold
 * @param required whether it must hold something
 * @param personal whether what it holds is about a person
 * @param label what people call it
 */
public record Field(String name, String key, FieldType type, boolean required, boolean personal, Text label) {
    /** Rejects nulls. */
    public Field {
        Objects.requireNonNull(name);
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        Objects.requireNonNull(label);
    }

    /** What the field of this entry holds; null where it holds nothing. */
    static Object read(Method accessor, Entry entry) {
        try {
            Object value = accessor.invoke(entry);
            return value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
