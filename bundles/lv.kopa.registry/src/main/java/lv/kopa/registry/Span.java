package lv.kopa.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something was true: from the first, to before the last. Something that happened, as a payment did, is
 * true from its day on.
 *
 * @param from the first day
 * @param until the first day on which it was no longer true; empty where no end is known
 */
public record Span(LocalDate from, Optional<LocalDate> until) {
    /**
     * @throws IllegalArgumentException if it ends before it begins, or with it
     */
    public Span {
        if (until.isPresent() && !from.isBefore(until.get())) {
            throw new IllegalArgumentException("a span ends after it begins: " + from + " to " + until.get());
        }
    }

    /** From this day on. */
    public static Span since(LocalDate from) {
        return new Span(from, Optional.empty());
    }

    /** From the first day to before the second. */
    public static Span of(LocalDate from, LocalDate until) {
        return new Span(from, Optional.of(until));
    }

    /** Whether this day is in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /** Whether a day is in both. */
    public boolean overlaps(Span other) {
        return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(Span other) {
        return other.until.isEmpty() || from.isBefore(other.until.get());
    }
}
