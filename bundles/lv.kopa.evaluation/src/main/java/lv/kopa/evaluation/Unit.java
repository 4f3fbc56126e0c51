package lv.kopa.evaluation;

import java.util.Objects;
import lv.kopa.text.Text;

/**
 * One of the things that are evaluated.
 *
 * @param id the identifier by which tables name it; unique in its dataset, not blank
 * @param name what people call it
 * @param kind what it is
 */
public record Unit(String id, Text name, UnitKind kind) {
    /**
     * @throws IllegalArgumentException if the id is blank
     */
    public Unit {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a unit needs an id");
        }
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
    }
}
