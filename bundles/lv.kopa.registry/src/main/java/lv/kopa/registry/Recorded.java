package lv.kopa.registry;

import java.util.Objects;

/**
 * What a change made known of one thing.
 *
 * @param <T> kind of thing
 * @param by the change
 * @param reason why, in the words of who did it
 * @param timeline all that was known of it from then on, until the next change
 */
public record Recorded<T extends Entry>(Receipt by, String reason, Timeline<T> timeline) {
    /** Rejects nulls. */
    public Recorded {
        Objects.requireNonNull(by);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(timeline);
    }
}
