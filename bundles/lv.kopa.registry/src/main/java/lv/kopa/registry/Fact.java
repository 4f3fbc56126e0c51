package lv.kopa.registry;

import java.util.Objects;

/**
 * What was true of something during a span, and since which change it is known.
 *
 * @param <T> kind of thing
 * @param id which one
 * @param span when it was true
 * @param entry what was true
 * @param change number of the change that made it known
 */
public record Fact<T extends Entry>(Id<T> id, Span span, T entry, long change) {
    /** Rejects nulls. */
    public Fact {
        Objects.requireNonNull(id);
        Objects.requireNonNull(span);
        Objects.requireNonNull(entry);
    }
}
