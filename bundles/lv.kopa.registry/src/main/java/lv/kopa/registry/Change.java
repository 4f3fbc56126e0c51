package lv.kopa.registry;

import java.util.Objects;

/**
 * What is to be known of one thing from now on.
 *
 * @param <T> kind of thing
 * @param kind the kind
 * @param id which one
 * @param expected number of the change that touched it last, as the author saw it; {@link #NEW} if there was none. Where
 *     somebody else has changed it since, the change is refused
 * @param after all that was ever true of it
 */
public record Change<T extends Entry>(Kind<T> kind, Id<T> id, long expected, Timeline<T> after) {
    /** Expected of a thing that is not in the registry yet. */
    public static final long NEW = 0;

    /** Rejects nulls. */
    public Change {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(after);
    }

    /** Adds a thing of which one entry is true during a span. */
    public static <T extends Entry> Change<T> add(Kind<T> kind, Id<T> id, Span span, T entry) {
        return new Change<>(kind, id, NEW, Timeline.of(span, entry));
    }
}
