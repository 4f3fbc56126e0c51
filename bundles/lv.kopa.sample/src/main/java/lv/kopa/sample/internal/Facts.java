package lv.kopa.sample.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;

/** Gathers what is to be added. */
final class Facts {
    private final List<Change<?>> changes = new ArrayList<>();

    /** It is true from a day on. */
    <T extends Entry> void since(LocalDate from, String id, T entry) {
        during(Span.since(from), id, entry);
    }

    /** It is true during a span. */
    <T extends Entry> void during(Span span, String id, T entry) {
        over(Timeline.of(span, entry), id);
    }

    /** What was true changed over time; there is at least one step. */
    <T extends Entry> void over(Timeline<T> timeline, String id) {
        Kind<T> kind = Kind.of(timeline.steps().get(0).entry());
        changes.add(new Change<>(kind, new Id<>(id), Change.NEW, timeline));
    }

    List<Change<?>> changes() {
        return List.copyOf(changes);
    }
}
