package lv.kopa.desktop.registry.internal.browse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Titles;
import lv.kopa.desktop.registry.internal.ValueWords;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Field;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Recorded;
import lv.kopa.registry.Row;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.Timeline.Step;
import lv.kopa.text.Language;

/**
 * Who said what of a thing, when and why, the latest first.
 *
 * @param sight from where it is looked at
 * @param row the thing
 * @param title what people call it
 * @param chapters one for each change
 */
record Story(Sight sight, Row row, String title, List<Chapter> chapters) {

    /**
     * A change.
     *
     * @param number its number
     * @param reason why; may be empty
     * @param differences what it changed
     */
    record Chapter(long number, Instant at, String who, String reason, List<Difference> differences) {
        /** Copies the list. */
        Chapter {
            Objects.requireNonNull(at);
            differences = List.copyOf(differences);
        }
    }

    /**
     * What a change made of one field, in the words of a language.
     *
     * @param span when it was true
     * @param field what the field is called
     * @param before what was known; empty for nothing
     * @param after what is known; empty for nothing
     */
    record Difference(String span, String field, String before, String after) {}

    /** Copies the list. */
    Story {
        chapters = List.copyOf(chapters);
    }

    /** Looks it up. Takes its time. */
    static Story of(Sight sight, Row row, Language language) {
        return of(sight, row.kind(), row, new Titles(sight.snapshot(), language));
    }

    @SuppressWarnings("unchecked") // an id is of the kind that it is asked with
    private static <T extends Entry> Story of(Sight sight, Kind<T> kind, Row row, Titles titles) {
        List<Recorded<T>> history = sight.workspace().registry().history(kind, (Id<T>) row.id());
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Recorded<T> now = history.get(i);
            Timeline<T> before = i + 1 < history.size() ? history.get(i + 1).timeline() : Timeline.never();
            chapters.add(new Chapter(
                    now.by().change(),
                    now.by().at(),
                    now.by().who(),
                    now.reason(),
                    differences(kind, before, now.timeline(), titles)));
        }
        return new Story(sight, row, titles.of(row), chapters);
    }

    /** What differs between two timelines of a thing. */
    static <T extends Entry> List<Difference> differences(
            Kind<T> kind, Timeline<T> before, Timeline<T> after, Titles titles) {
        List<Difference> differences = new ArrayList<>();
        for (Step<T> step : after.steps()) {
            if (!before.steps().contains(step) && !onlyCutShort(step, before, after)) {
                differences.addAll(step(kind, earlier(step, before), Optional.of(step), titles));
            }
        }
        for (Step<T> step : before.steps()) {
            boolean lives = after.steps().stream().anyMatch(each -> each.span().overlaps(step.span()));
            if (!lives) {
                differences.addAll(step(kind, Optional.of(step), Optional.empty(), titles));
            }
        }
        return differences;
    }

    /** Whether a step only made room for the next: that one tells it all. */
    private static <T extends Entry> boolean onlyCutShort(Step<T> step, Timeline<T> before, Timeline<T> after) {
        boolean same = before.steps().stream()
                .anyMatch(each -> each.span().from().equals(step.span().from())
                        && each.entry().equals(step.entry()));
        return same
                && step.span().until().isPresent()
                && after.on(step.span().until().get()).isPresent();
    }

    /** What was known of the days of a step: of its first, or of the first of them of which anything was. */
    private static <T extends Entry> Optional<Step<T>> earlier(Step<T> step, Timeline<T> before) {
        return before.steps().stream()
                .filter(each -> each.span().contains(step.span().from()))
                .findFirst()
                .or(() -> before.steps().stream()
                        .filter(each -> each.span().overlaps(step.span()))
                        .findFirst());
    }

    private static <T extends Entry> List<Difference> step(
            Kind<T> kind, Optional<Step<T>> before, Optional<Step<T>> after, Titles titles) {
        Map<String, Object> was = before.map(Step::entry).map(kind::values).orElse(Map.of());
        Map<String, Object> is = after.map(Step::entry).map(kind::values).orElse(Map.of());
        Span span = after.or(() -> before).orElseThrow().span();
        String when = ValueWords.span(span, titles.language());
        List<Difference> differences = new ArrayList<>();
        for (Field field : kind.fields()) {
            Optional<Object> one = Optional.ofNullable(was.get(field.name()));
            Optional<Object> other = Optional.ofNullable(is.get(field.name()));
            if (!one.equals(other)) {
                differences.add(new Difference(
                        when,
                        ValueWords.label(field, titles.language()),
                        titles.values().of(field, was),
                        titles.values().of(field, is)));
            }
        }
        Optional<Span> old = before.map(Step::span);
        boolean moved = old.isPresent() && after.isPresent() && !old.get().equals(span);
        boolean follows =
                moved && differences.size() > 0 && span.from().isAfter(old.get().from());
        if (moved && !follows || after.isEmpty()) {
            differences.add(new Difference(
                    when,
                    Words.text("story.span").in(titles.language()),
                    old.map(each -> ValueWords.span(each, titles.language())).orElse(""),
                    after.map(each -> ValueWords.span(each.span(), titles.language()))
                            .orElse("")));
        }
        return differences;
    }
}
