package lv.kopa.desktop.registry.internal.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.References;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Titles;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Entry;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/**
 * Begins to enter something. What is typed already is asked about before anything else takes its place.
 *
 * @param workbench the window
 * @param unsaved asks
 */
public record Drafts(Workbench workbench, Unsaved unsaved) {

    private Shared<Draft> shared() {
        return workbench.shared(Draft.TOPIC);
    }

    /** What is being typed. */
    Optional<Draft> now() {
        return shared().get();
    }

    /** Keeps what is typed, and lets the window know whether it is saved. */
    void keep(Draft draft) {
        shared().set(draft);
        Shared<Text> told = workbench.shared(Topic.UNSAVED);
        if (draft.dirty()) {
            told.set(draft.name());
        } else {
            told.clear();
        }
    }

    /** Nothing is being typed any more. */
    void end() {
        shared().clear();
        workbench.shared(Topic.UNSAVED).clear();
    }

    /** Throws away what is typed, if there is any and the person agrees. Tells whether there is none now. */
    public boolean discard() {
        if (now().filter(Draft::dirty).isPresent() && !unsaved.mayGo(now().get().name())) {
            return false;
        }
        end();
        return true;
    }

    /** Begins something new of the kind that is listed, which refers to what the list is about. */
    public void add(Listed listed) {
        Optional<Sight> sight = Sight.shared(workbench).get().filter(Sight::writable);
        if (sight.isEmpty() || !discard()) {
            return;
        }
        Kind<?> kind = listed.kind();
        Map<String, String> given = new HashMap<>();
        listed.of().ifPresent(of -> given.putAll(References.given(of.field(), of.row())));
        kind.fields().stream()
                .filter(field -> field.type() == FieldType.FLAG)
                .forEach(field -> given.put(field.name(), FieldText.format(FieldType.FLAG, false)));
        if (kind.equals(Kind.of(Observation.class))) {
            given.put("saidBy", sight.get().workspace().who());
        }
        keep(Draft.fresh(kind, Words.text("entry.new", kind.label()), today(sight.get()), given));
        workbench.show(ViewIds.ENTRY);
    }

    /** Begins to change a thing. What is typed about it already goes on. */
    public void change(Row row) {
        Optional<Sight> sight = Sight.shared(workbench).get().filter(Sight::writable);
        if (sight.isEmpty()) {
            return;
        }
        if (now().filter(draft -> draft.row().equals(row)).isPresent()) {
            workbench.show(ViewIds.ENTRY);
        } else if (discard()) {
            workbench
                    .jobs()
                    .prepare(
                            Words.text("entry.job", row.kind().label()),
                            monitor -> draft(sight.get(), row.kind(), row.id()),
                            draft -> draft.ifPresentOrElse(this::begin, this::gone));
        }
    }

    private void begin(Draft draft) {
        keep(draft);
        workbench.show(ViewIds.ENTRY);
    }

    private void gone() {
        workbench.tell(Notice.info(Words.text("entry.gone")));
    }

    @SuppressWarnings("unchecked") // an id is of the kind that it is asked with
    static <T extends Entry> Optional<Draft> draft(Sight sight, Kind<T> kind, Id<?> id) {
        Optional<Edition<T>> edition = sight.workspace().registry().edition(kind, (Id<T>) id);
        return edition.map(each -> {
            Text name = Text.inEach(language -> new Titles(sight.snapshot(), language).of(new Row(kind, id)));
            Text whole = Words.text("entry.of", kind.label(), name);
            return Draft.of(each, whole, sight.moment().asOf(), today(sight));
        });
    }

    private static LocalDate today(Sight sight) {
        return sight.info().today(Instant.now());
    }
}
