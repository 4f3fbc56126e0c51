package lv.kopa.registry;

import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * Why something is not taken.
 *
 * @param kind kind of thing
 * @param id which one
 * @param field name of the field at fault, where it is one
 * @param message what is wrong
 * @param cure what to do
 */
public record Objection(Kind<?> kind, Id<?> id, Optional<String> field, Text message, Text cure) {
    /** Rejects nulls. */
    public Objection {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(field);
        Objects.requireNonNull(message);
        Objects.requireNonNull(cure);
    }
}
