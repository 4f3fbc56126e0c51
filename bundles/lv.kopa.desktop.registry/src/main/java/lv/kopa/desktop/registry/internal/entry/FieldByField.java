package lv.kopa.desktop.registry.internal.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;

/**
 * Puts what a person changed into what is known: each field that they changed is so from a day on, until the day from which
 * something else is said of it already, and what they did not touch stays as it is said of each day.
 *
 * @param <T> kind of thing
 * @param draft what they changed
 */
record FieldByField<T extends Entry>(Kind<T> kind, Draft draft) {

    /**
     * What is known afterwards.
     *
     * @param whole what is true where nothing was
     * @param reading makes an entry of what stands in its fields; empty if these do not go together
     */
    Timeline<T> from(LocalDate day, T whole, Timeline<T> known, Function<Map<String, String>, Optional<T>> reading) {
        Optional<T> then = known.on(day);
        return then.isEmpty() ? filled(day, whole, known) : changed(day, then.get(), known, reading);
    }

    /** Nothing was true on the day: until the next thing is. */
    private Timeline<T> filled(LocalDate day, T whole, Timeline<T> known) {
        Optional<LocalDate> next = known.steps().stream()
                .map(step -> step.span().from())
                .filter(day::isBefore)
                .findFirst();
        List<Timeline.Step<T>> after = new ArrayList<>(known.steps());
        after.add(new Timeline.Step<>(new Span(day, next), whole));
        return new Timeline<>(after);
    }

    private Timeline<T> changed(
            LocalDate day, T then, Timeline<T> known, Function<Map<String, String>, Optional<T>> reading) {
        Map<String, String> before = Draft.texts(kind, then);
        Set<String> keys = new HashSet<>(draft.touched());
        keys.removeIf(key -> draft.at(key).equals(before.getOrDefault(key, "")));
        if (keys.isEmpty()) {
            return known;
        }
        List<Timeline.Step<T>> after = new ArrayList<>();
        Optional<LocalDate> next = Optional.empty();
        for (Timeline.Step<T> step : known.steps()) {
            Span span = step.span();
            boolean first = span.contains(day);
            if (!first && span.from().isBefore(day)) {
                after.add(step);
                continue;
            }
            if (first && span.from().isBefore(day)) {
                after.add(new Timeline.Step<>(Span.of(span.from(), day), step.entry()));
            }
            Map<String, String> texts = Draft.texts(kind, step.entry());
            boolean goesOn = first || next.filter(span.from()::equals).isPresent();
            keys.removeIf(key -> !goesOn || !texts.getOrDefault(key, "").equals(before.getOrDefault(key, "")));
            keys.forEach(key -> texts.put(key, draft.at(key)));
            Optional<T> now = keys.isEmpty() ? Optional.of(step.entry()) : reading.apply(texts);
            Span rest = new Span(first ? day : span.from(), span.until());
            now.ifPresent(each -> after.add(new Timeline.Step<>(rest, each)));
            next = span.until();
        }
        return new Timeline<>(after);
    }
}
