package lv.kopa.registry;

import java.util.Objects;

/**
 * All that is known of one thing, and the number of the change that touched it last, which a {@link Change} must name.
 *
 * @param <T> kind of thing
 */
public record Edition<T extends Entry>(Kind<T> kind, Id<T> id, Timeline<T> timeline, long change) {
    /** Rejects nulls. */
    public Edition {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(timeline);
    }

    /** A change of this edition to another timeline. */
    public Change<T> to(Timeline<T> after) {
        return new Change<>(kind, id, change, after);
    }
}
