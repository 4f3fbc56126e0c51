package lv.kopa.desktop.registry.internal.browse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Titles;
import lv.kopa.desktop.registry.internal.ValueWords;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.Difference;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Recorded;
import lv.kopa.registry.Row;
import lv.kopa.registry.Timeline;
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
    record Chapter(long number, Instant at, String who, String reason, List<Told> differences) {
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
    record Told(String span, String field, String before, String after) {}

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

    private static List<Told> differences(Kind<?> kind, Timeline<?> before, Timeline<?> after, Titles titles) {
        return Difference.between(kind, before, after).stream()
                .map(each -> told(each, titles))
                .toList();
    }

    private static Told told(Difference difference, Titles titles) {
        Language language = titles.language();
        String when = ValueWords.span(difference.span(), language);
        if (difference instanceof Difference.InTime moved) {
            return new Told(
                    when,
                    Words.text("story.span").in(language),
                    ValueWords.span(moved.was(), language),
                    ValueWords.span(moved.is(), language));
        }
        Difference.InField in = (Difference.InField) difference;
        return new Told(
                when, ValueWords.label(in.field(), language), held(in, in.was(), titles), held(in, in.is(), titles));
    }

    private static String held(Difference.InField in, Optional<Entry> entry, Titles titles) {
        return entry.map(each -> titles.values().of(in.field(), Kind.of(each).values(each)))
                .orElse("");
    }
}
