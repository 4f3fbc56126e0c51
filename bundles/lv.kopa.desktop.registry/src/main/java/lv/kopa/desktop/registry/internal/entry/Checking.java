package lv.kopa.desktop.registry.internal.entry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.Change;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.UnfitException;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * Reads a draft and collects everything that is wrong with it at once. Quick: asks nothing of the registry, which has its own
 * rules at the commit.
 *
 * @param <T> kind of thing
 */
final class Checking<T extends Entry> {
    private final Draft draft;
    private final Kind<T> kind;
    private final Map<String, FieldText.Fault> faults = new LinkedHashMap<>();

    private Checking(Draft draft, Kind<T> kind) {
        this.draft = draft;
        this.kind = kind;
    }

    /** What a draft says. */
    static Checked of(Draft draft) {
        return new Checking<>(draft, draft.kind()).checked();
    }

    private Checked checked() {
        Optional<Change<T>> change = change();
        return new Checked(faults, faults.isEmpty() ? change.map(each -> each) : Optional.empty());
    }

    @SuppressWarnings("unchecked") // the edition and the id of a draft are of its kind
    private Optional<Change<T>> change() {
        Optional<Edition<T>> base = draft.base().map(each -> (Edition<T>) each);
        Optional<Timeline<T>> after =
                switch (draft.way()) {
                    case NEW -> both(span(), entry(draft.typed())).map(step -> new Timeline<>(List.of(step)));
                    case CHANGED -> changed(base.orElseThrow().timeline());
                    case CORRECTED -> corrected(base.orElseThrow().timeline());
                    case ENDED -> ended(base.orElseThrow().timeline());
                };
        if (after.isPresent()
                && base.isPresent()
                && after.get().equals(base.get().timeline())) {
            faults.put(Checked.WHOLE, fault("same"));
        }
        return after.map(timeline -> base.map(edition -> edition.to(timeline))
                .orElseGet(() -> new Change<>(kind, (Id<T>) draft.id(), Change.NEW, timeline)));
    }

    private Optional<Timeline.Step<T>> both(Optional<Span> span, Optional<T> entry) {
        return span.flatMap(when -> entry.map(what -> new Timeline.Step<>(when, what)));
    }

    private Optional<Timeline<T>> changed(Timeline<T> timeline) {
        Optional<LocalDate> day = day(Draft.DAY, true);
        Optional<T> entry = entry(draft.typed());
        if (day.isEmpty() || entry.isEmpty()) {
            return Optional.empty();
        }
        Timeline<T> after =
                new FieldByField<>(kind, draft).from(day.get(), entry.get(), timeline, texts -> entry(texts));
        return faults.isEmpty() ? Optional.of(after) : Optional.empty();
    }

    private Optional<Timeline<T>> corrected(Timeline<T> timeline) {
        Optional<Timeline.Step<T>> step = both(span(), entry(draft.typed()));
        try {
            return step.map(right -> new Timeline<>(timeline.steps().stream()
                    .map(each -> each.span().contains(draft.seen()) ? right : each)
                    .toList()));
        } catch (IllegalArgumentException e) { // it would be true together with what comes before or after
            faults.put(Draft.FROM, fault("overlap"));
            return Optional.empty();
        }
    }

    private Optional<Timeline<T>> ended(Timeline<T> timeline) {
        Optional<LocalDate> day = day(Draft.DAY, true);
        if (day.isPresent() && timeline.on(day.get().minusDays(1)).isEmpty()) {
            faults.put(Draft.DAY, fault("not-then"));
            return Optional.empty();
        }
        return day.map(timeline::ended);
    }

    private Optional<Span> span() {
        Optional<LocalDate> from = day(Draft.FROM, true);
        Optional<LocalDate> until = day(Draft.UNTIL, false);
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            faults.put(Draft.UNTIL, fault("order"));
            return Optional.empty();
        }
        return from.map(first -> new Span(first, until));
    }

    private Optional<LocalDate> day(String key, boolean required) {
        if (draft.at(key).isBlank()) {
            if (required) {
                faults.put(key, fault("empty.day"));
            }
            return Optional.empty();
        }
        return read(key, FieldType.DAY, draft.at(key)).map(LocalDate.class::cast);
    }

    private Optional<T> entry(Map<String, String> texts) {
        Map<String, Object> values = new HashMap<>();
        int before = faults.size();
        for (Field field : kind.fields()) {
            value(field, texts).ifPresent(value -> values.put(field.name(), value));
        }
        if (faults.size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(kind.make(values));
        } catch (UnfitException e) {
            faults.put(e.field(), new FieldText.Fault(e.text(), e.cure()));
            return Optional.empty();
        }
    }

    private Optional<Object> value(Field field, Map<String, String> texts) {
        if (field.type() == FieldType.TEXT) {
            return wordings(field, texts);
        }
        String typed = texts.getOrDefault(field.name(), "");
        if (Draft.refers(field) && !draft.at(Draft.unknown(field)).isBlank()) {
            faults.put(field.name(), fault("unknown"));
            return Optional.empty();
        }
        if (typed.isBlank() && field.type() != FieldType.CODES) {
            if (field.required()) {
                faults.put(field.name(), fault(empty(field)));
            }
            return Optional.empty();
        }
        return read(field.name(), field.type(), typed);
    }

    private static String empty(Field field) {
        if (Draft.refers(field) || field.type() instanceof FieldType.Choice) {
            return "empty.choice";
        }
        return field.type() == FieldType.DAY ? "empty.day" : "empty";
    }

    private Optional<Object> wordings(Field field, Map<String, String> texts) {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        boolean said = false;
        for (Language language : Language.values()) {
            String words = texts.getOrDefault(Draft.key(field, language), "").strip();
            if (!words.isEmpty()) {
                said = true;
                read(Draft.key(field, language), FieldType.WORDS, words)
                        .ifPresent(read -> wordings.put(language, (String) read));
            }
        }
        if (wordings.isEmpty()) {
            if (field.required() && !said) {
                faults.put(Draft.key(field, Language.values()[0]), fault("empty.text"));
            }
            return Optional.empty();
        }
        return Optional.of(new Text(wordings));
    }

    private Optional<Object> read(String key, FieldType type, String typed) {
        FieldText.Reading reading = FieldText.typed(type, typed);
        if (reading instanceof FieldText.Value read) {
            return Optional.of(read.value());
        }
        faults.put(key, (FieldText.Fault) reading);
        return Optional.empty();
    }

    private static FieldText.Fault fault(String key) {
        return new FieldText.Fault(Words.text("fault." + key), Words.text("cure." + key));
    }
}
