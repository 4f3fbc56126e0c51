package lv.kopa.desktop.registry.internal.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Entry;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.FieldType;

/**
 * Somebody else has changed what a person is changing: field by field what it was, what they made of it, and what the person
 * typed. Only fields in which any two differ.
 *
 * @param theirs what is known now
 * @param lines the fields
 */
record Conflict(Edition<?> theirs, List<Line> lines) {

    /**
     * One field.
     *
     * @param key its key in a draft
     */
    record Line(String key, String before, String now, String mine) {}

    /** Copies the list. */
    Conflict {
        lines = List.copyOf(lines);
    }

    static Conflict of(Draft draft, Edition<?> theirs) {
        Map<String, String> now = texts(theirs, draft);
        Set<String> keys = new LinkedHashSet<>(draft.begun().keySet());
        keys.addAll(now.keySet());
        keys.addAll(draft.typed().keySet());
        keys.removeAll(Set.of(Draft.DAY, Draft.REASON));
        Map<String, String> replaced = replaced(draft, theirs);
        List<Line> lines = new ArrayList<>();
        for (String key : keys) {
            String before = draft.begun().getOrDefault(key, "");
            String overwritten = replaced.getOrDefault(key, now.getOrDefault(key, ""));
            Line line = new Line(key, before, overwritten, draft.at(key));
            if (!line.now().equals(before) || !line.mine().equals(before)) {
                lines.add(line);
            }
        }
        return new Conflict(theirs, lines);
    }

    private static <T extends Entry> Map<String, String> texts(Edition<T> theirs, Draft draft) {
        Draft now = Draft.of(theirs, draft.name(), draft.seen(), draft.seen());
        return now.typed();
    }

    /** What somebody else has said of the day from which on the person says something else. */
    private static Map<String, String> replaced(Draft draft, Edition<?> theirs) {
        if (draft.way() != Way.CHANGED
                || !(FieldText.typed(FieldType.DAY, draft.at(Draft.DAY)) instanceof FieldText.Value day)) {
            return Map.of();
        }
        Map<String, String> before =
                draft.base().map(base -> on(base, (LocalDate) day.value())).orElse(Map.of());
        Map<String, String> now = on(theirs, (LocalDate) day.value());
        Map<String, String> replaced = new HashMap<>();
        for (String key : draft.touched()) {
            String text = now.getOrDefault(key, "");
            if (!text.equals(before.getOrDefault(key, ""))) {
                replaced.put(key, text);
            }
        }
        return replaced;
    }

    private static <T extends Entry> Map<String, String> on(Edition<T> edition, LocalDate day) {
        return edition.timeline()
                .on(day)
                .map(entry -> Draft.texts(edition.kind(), entry))
                .orElse(Map.of());
    }

    /**
     * What the person typed on top of what is known now: a field that they did not touch takes what somebody else made of it,
     * so that nothing of either is lost.
     */
    Draft merged(Draft draft) {
        Draft merged = draft.onTopOf(theirs);
        for (Line line : lines) {
            if (line.mine().equals(line.before())) {
                merged = merged.with(line.key(), line.now());
            }
        }
        return merged;
    }
}
