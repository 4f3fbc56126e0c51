package lv.kopa.desktop.registry.internal.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Row;
import lv.kopa.registry.Timeline;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.workbench.Topic;

/**
 * What a person is typing about one thing. It outlives the view in which it is typed.
 *
 * @param kind kind of thing
 * @param id which one
 * @param name what people call it
 * @param base all that was known of it when the person began; empty for something new
 * @param seen the day on which it was looked at: a correction is of what was true then
 * @param way in which way it is said
 * @param begun what stood in the fields at first
 * @param typed what stands in them now
 */
record Draft(
        Kind<?> kind,
        Id<?> id,
        Text name,
        Optional<Edition<?>> base,
        LocalDate seen,
        Way way,
        Map<String, String> begun,
        Map<String, String> typed) {
    /** Where the view of entries finds it. */
    static final Topic<Draft> TOPIC = new Topic<>("registry.draft", Draft.class);

    /** Key of the first day on which it is true. */
    static final String FROM = "from:";

    /** Key of the first day on which it is no longer true. */
    static final String UNTIL = "until:";

    /** Key of the day of a change or an end. */
    static final String DAY = "day:";

    /** Key of the reason. */
    static final String REASON = "reason:";

    /** Copies the maps. */
    Draft {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(base);
        Objects.requireNonNull(seen);
        Objects.requireNonNull(way);
        begun = Collections.unmodifiableMap(new LinkedHashMap<>(begun));
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    /** Something new, with some fields filled in. */
    static Draft fresh(Kind<?> kind, Text name, LocalDate today, Map<String, String> given) {
        Map<String, String> typed = new LinkedHashMap<>(given);
        typed.put(FROM, today.toString());
        return new Draft(kind, FreshId.of(kind), name, Optional.empty(), today, Way.NEW, typed, typed);
    }

    /** A change of what is known. The fields hold what was true on the day, or after all else. */
    static <T extends Entry> Draft of(Edition<T> edition, Text name, LocalDate day, LocalDate today) {
        Map<String, String> typed = new LinkedHashMap<>();
        step(edition.timeline(), day).ifPresent(step -> {
            typed.putAll(texts(edition.kind(), step.entry()));
            typed.put(FROM, step.span().from().toString());
            step.span().until().ifPresent(until -> typed.put(UNTIL, until.toString()));
        });
        typed.put(DAY, today.toString());
        LocalDate seen = step(edition.timeline(), day)
                .map(step -> step.span().contains(day) ? day : step.span().from())
                .orElse(day);
        return new Draft(edition.kind(), edition.id(), name, Optional.of(edition), seen, Way.CHANGED, typed, typed);
    }

    private static <T extends Entry> Optional<Timeline.Step<T>> step(Timeline<T> timeline, LocalDate day) {
        return timeline.steps().stream()
                .filter(step -> step.span().contains(day))
                .findFirst()
                .or(timeline::last);
    }

    /** What stands in the fields of a form when this is true. */
    static <T extends Entry> Map<String, String> texts(Kind<T> kind, T entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        kind.values(entry).forEach((name, value) -> {
            Field field = kind.field(name).orElseThrow();
            if (value instanceof Text text) {
                text.byLanguage().forEach((language, words) -> texts.put(key(field, language), words));
            } else {
                texts.put(name, FieldText.format(field.type(), value));
            }
        });
        return texts;
    }

    /** Key of the wording of a field in a language. */
    static String key(Field field, Language language) {
        return field.name() + "." + language.code();
    }

    /** Key of what was typed into a reference and names nothing. */
    static String unknown(Field field) {
        return field.name() + "?";
    }

    /** What stands in a field. */
    String at(String key) {
        return typed.getOrDefault(key, "");
    }

    /** The same with something else in a field. */
    Draft with(String key, String text) {
        Map<String, String> other = new LinkedHashMap<>(typed);
        if (text.isEmpty()) {
            other.remove(key);
        } else {
            other.put(key, text);
        }
        return new Draft(kind, id, name, base, seen, way, begun, other);
    }

    /** The same, said in another way. */
    Draft by(Way other) {
        return new Draft(kind, id, name, base, seen, other, begun, typed);
    }

    /** The same on top of what somebody else has made known meanwhile: it is as if the person had begun with that. */
    Draft onTopOf(Edition<?> theirs) {
        Map<String, String> now =
                new LinkedHashMap<>(of(theirs, name, seen, seen).typed());
        List.of(DAY, REASON).forEach(key -> {
            now.remove(key);
            Optional.ofNullable(begun.get(key)).ifPresent(text -> now.put(key, text));
        });
        return new Draft(kind, id, name, Optional.of(theirs), seen, way, now, typed);
    }

    /** Whether something was typed that is not saved. */
    boolean dirty() {
        return !typed.equals(begun);
    }

    /** Keys of the fields of the thing, days apart, in which something else stands than at first. */
    Set<String> touched() {
        Set<String> keys = new LinkedHashSet<>(begun.keySet());
        keys.addAll(typed.keySet());
        keys.removeIf(key -> key.endsWith(":") || at(key).equals(begun.getOrDefault(key, "")));
        return keys;
    }

    /** The thing. */
    Row row() {
        return new Row(kind, id);
    }

    /** Whether a field is a reference. */
    static boolean refers(Field field) {
        return field.type() instanceof FieldType.Reference;
    }
}
