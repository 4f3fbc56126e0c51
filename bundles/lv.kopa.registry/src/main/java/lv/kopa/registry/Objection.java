package lv.kopa.registry;

import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * Why something is not taken.
 *
 * @param kind kind of thing
 * @param id which one
 * @param field name of the field at fault, where it is one
 * @param language of which wording, where the field has one in each language and one of them is at fault
 * @param message what is wrong
 * @param cure what to do
 */
public record Objection(
        Kind<?> kind, Id<?> id, Optional<String> field, Optional<Language> language, Text message, Text cure) {
    /** An objection to a field whatever the language, or to the thing as a whole. */
    public Objection(Kind<?> kind, Id<?> id, Optional<String> field, Text message, Text cure) {
        this(kind, id, field, Optional.empty(), message, cure);
    }

    /** Rejects nulls. */
    public Objection {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(field);
        Objects.requireNonNull(language);
        Objects.requireNonNull(message);
        Objects.requireNonNull(cure);
    }
}
