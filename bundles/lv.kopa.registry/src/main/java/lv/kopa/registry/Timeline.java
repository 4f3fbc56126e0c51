package lv.kopa.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was true of one thing, one span after the other, with gaps where nothing was. Immutable: each change gives a new one.
 *
 * @param <T> kind of thing
 * @param steps by day, without overlap
 */
public record Timeline<T extends Entry>(List<Step<T>> steps) {

    /**
     * What was true during one span.
     *
     * @param <T> kind of thing
     */
    public record Step<T extends Entry>(Span span, T entry) {
        /** Rejects nulls. */
        public Step {
            Objects.requireNonNull(span);
            Objects.requireNonNull(entry);
        }
    }

    /**
     * @throws IllegalArgumentException if two steps overlap
     */
    public Timeline {
        List<Step<T>> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparing(step -> step.span().from()));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).span().overlaps(sorted.get(i).span())) {
                throw new IllegalArgumentException("two steps of a timeline overlap on "
                        + sorted.get(i).span().from());
            }
        }
        steps = List.copyOf(sorted);
    }

    /** Nothing was ever true. */
    public static <T extends Entry> Timeline<T> never() {
        return new Timeline<>(List.of());
    }

    /** One thing was true during one span. */
    public static <T extends Entry> Timeline<T> of(Span span, T entry) {
        return new Timeline<>(List.of(new Step<>(span, entry)));
    }

    /** One thing has been true since a day. */
    public static <T extends Entry> Timeline<T> since(LocalDate from, T entry) {
        return of(Span.since(from), entry);
    }

    /** What was true on this day. */
    public Optional<T> on(LocalDate day) {
        return steps.stream()
                .filter(step -> step.span().contains(day))
                .map(Step::entry)
                .findFirst();
    }

    /** What is true after all else, whether or not it has ended. */
    public Optional<Step<T>> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** The same, but from this day on something else is true, whatever was said of later days. */
    public Timeline<T> from(LocalDate day, T entry) {
        List<Step<T>> changed = new ArrayList<>(until(day).steps);
        changed.add(new Step<>(Span.since(day), entry));
        return new Timeline<>(changed);
    }

    /** The same until this day, and nothing from it on. */
    public Timeline<T> until(LocalDate day) {
        List<Step<T>> kept = new ArrayList<>();
        for (Step<T> step : steps) {
            Span span = step.span();
            if (span.until().isPresent() && !span.until().get().isAfter(day)) {
                kept.add(step);
            } else if (span.from().isBefore(day)) {
                kept.add(new Step<>(Span.of(span.from(), day), step.entry()));
            }
        }
        return new Timeline<>(kept);
    }

    /** The same, but what was true on the day before ends on this day: what is said of later days stays. */
    public Timeline<T> ended(LocalDate day) {
        return new Timeline<>(steps.stream()
                .flatMap(step -> step.span().contains(day.minusDays(1)) ? cut(step, day).stream() : Stream.of(step))
                .toList());
    }

    private static <T extends Entry> Optional<Step<T>> cut(Step<T> step, LocalDate day) {
        return step.span().from().isBefore(day)
                ? Optional.of(new Step<>(Span.of(step.span().from(), day), step.entry()))
                : Optional.empty();
    }

    /** The same spans, but in the one that holds this day something else was true all along: the entry was wrong. */
    public Timeline<T> corrected(LocalDate day, T entry) {
        return new Timeline<>(steps.stream()
                .map(step -> step.span().contains(day) ? new Step<>(step.span(), entry) : step)
                .toList());
    }
}
