package lv.kopa.desktop.registry.internal.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.desktop.registry.internal.Refusals;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.Change;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Objection;
import lv.kopa.registry.Registry;
import lv.kopa.text.Language;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;

/** Takes what a person types, says what is wrong with it, and hands it to the registry. */
final class EntryPresenter {
    private final Workbench workbench;
    private final Drafts drafts;
    private final Screen screen;
    private final Set<String> touched = new HashSet<>();
    private final Map<String, FieldText.Fault> objected = new HashMap<>();
    private boolean demanded;
    private Optional<Draft> kept = Optional.empty();
    private Optional<Job> saving = Optional.empty();
    private Optional<Conflict> conflict = Optional.empty();

    /** What is seen. */
    interface Screen {
        /** Nothing is being entered. */
        void none();

        /** Shows the fields of a draft and what stands in them. */
        void show(Draft draft);

        /** Shows these faults beside their fields, and no others. */
        void faults(Map<String, FieldText.Fault> faults);

        /** Brings the keyboard to a field. */
        void go(String key);

        /** Whether the registry is being asked. */
        void busy(boolean asked);

        /** Shows what somebody else has done meanwhile; empty for nothing. */
        void conflict(Optional<Conflict> conflict);
    }

    EntryPresenter(Workbench workbench, Unsaved unsaved, Screen screen) {
        this.workbench = workbench;
        this.screen = screen;
        drafts = new Drafts(workbench, unsaved);
        workbench.shared(Draft.TOPIC).follow(this::changed);
        workbench.jobs().follow(this::look);
    }

    private void changed(Optional<Draft> draft) {
        if (draft.isPresent() && draft.equals(kept)) {
            return; // typed here: the form shows it already, and is heard of later
        }
        kept = draft;
        begin();
        draft.ifPresentOrElse(this::show, screen::none);
    }

    private void begin() {
        touched.clear();
        objected.clear();
        demanded = false;
        conflict = Optional.empty();
    }

    private void show(Draft draft) {
        screen.show(draft);
        screen.conflict(conflict);
        tell(draft);
    }

    private void keep(Draft draft) {
        kept = Optional.of(draft);
        drafts.keep(draft);
    }

    /** The person has typed something. */
    void type(String key, String text) {
        drafts.now().filter(draft -> !draft.at(key).equals(text)).ifPresent(draft -> {
            Draft next = draft.with(key, text);
            keep(next);
            String field = field(key);
            touched.add(field);
            objected.remove(field);
            objected.remove(Checked.WHOLE);
            tell(next);
        });
    }

    /** The person wants a file to prove it. What is typed about something else by then stays as it is. */
    void attach(String key) {
        drafts.now().ifPresent(before -> new Proofs(workbench).attach(hash -> drafts.now()
                .filter(now -> now.row().equals(before.row()))
                .ifPresent(now -> {
                    type(key, hash);
                    drafts.now().ifPresent(this::show);
                })));
    }

    private static String field(String key) {
        return key.endsWith("?") ? key.substring(0, key.length() - 1) : key;
    }

    /** The person says it in another way. */
    void way(Way way) {
        drafts.now().filter(draft -> draft.way() != way).ifPresent(draft -> {
            keep(draft.by(way));
            show(draft.by(way));
        });
    }

    private Checked tell(Draft draft) {
        Checked checked = Checking.of(draft);
        Map<String, FieldText.Fault> shown = new LinkedHashMap<>();
        checked.faults().forEach((key, fault) -> {
            if (demanded || touched.contains(key)) {
                shown.put(key, fault);
            }
        });
        shown.putAll(objected);
        screen.faults(shown);
        return checked;
    }

    /** The person wants it to be known. */
    void save() {
        Optional<Draft> draft = drafts.now();
        Optional<Sight> sight = Sight.shared(workbench).get();
        if (draft.isEmpty() || sight.isEmpty() || saving.isPresent()) {
            return;
        }
        if (!sight.get().writable()) {
            workbench.tell(new Notice(Notice.Severity.WARNING, Words.text("entry.read-only"), Optional.empty()));
            return;
        }
        demanded = true;
        objected.clear();
        Checked checked = tell(Signed.by(sight.get().workspace().who(), draft.get()));
        checked.faults().keySet().stream().findFirst().ifPresent(screen::go);
        checked.change().ifPresent(change -> ask(change, draft.get(), sight.get()));
    }

    private void ask(Change<?> change, Draft draft, Sight sight) {
        Registry registry = sight.workspace().registry();
        screen.busy(true);
        Job job = workbench
                .jobs()
                .run(
                        Words.text("save.job", draft.name()),
                        Refusals.told(() -> Answer.to(change, draft.at(Draft.REASON), registry)),
                        answer -> answered(answer, draft));
        saving = Optional.of(job).filter(each -> !each.state().ended());
        look();
    }

    private void look() {
        boolean ended = saving.isEmpty() || saving.get().state().ended();
        if (ended) {
            saving = Optional.empty();
            screen.busy(false);
        }
    }

    private void answered(Answer answer, Draft draft) {
        if (answer instanceof Answer.Written written) {
            workbench.tell(Notice.info(Words.text(
                    "saved", draft.name(), String.valueOf(written.receipt().change()))));
            Spot.shared(workbench).set(draft.row());
            if (drafts.now().filter(draft::equals).isPresent()) { // what was typed meanwhile stays
                drafts.end();
                workbench.show(ViewIds.DETAIL);
            }
        } else if (answer instanceof Answer.Overtaken overtaken) {
            conflict = drafts.now().map(now -> Conflict.of(now, overtaken.theirs()));
            screen.conflict(conflict);
        } else if (answer instanceof Answer.Refused refused) {
            refused.objections()
                    .forEach(each -> objected.merge(
                            key(each, draft), new FieldText.Fault(each.message(), each.cure()), EntryPresenter::both));
            drafts.now().ifPresent(this::tell);
            objected.keySet().stream().findFirst().ifPresent(screen::go);
        }
    }

    private static FieldText.Fault both(FieldText.Fault one, FieldText.Fault other) {
        return new FieldText.Fault(
                lv.kopa.text.Text.joined(" ", java.util.List.of(one.message(), other.message())),
                lv.kopa.text.Text.joined(" ", java.util.List.of(one.cure(), other.cure())));
    }

    private static String key(Objection objection, Draft draft) {
        Optional<Field> field = objection.field().flatMap(name -> draft.kind().field(name));
        boolean here = objection.kind().equals(draft.kind()) && objection.id().equals(draft.id());
        return field.filter(each -> here)
                .map(each -> each.type() == FieldType.TEXT
                        ? Draft.key(each, objection.language().orElse(Language.values()[0]))
                        : Signed.told(draft.kind(), each))
                .orElse(Checked.WHOLE);
    }

    /** The person's words go on top of what somebody else has made known; nothing of either is lost. */
    void mine() {
        conflict.ifPresent(found -> drafts.now().ifPresent(draft -> {
            Draft merged = found.merged(draft);
            conflict = Optional.empty();
            keep(merged);
            show(merged);
            found.lines().stream().map(Conflict.Line::key).findFirst().ifPresent(screen::go);
        }));
    }

    /** The person gives up what they typed for what somebody else has made known. */
    void theirs() {
        conflict.ifPresent(found -> drafts.now().ifPresent(draft -> {
            drafts.end();
            Spot.shared(workbench).set(draft.row());
            workbench.show(ViewIds.DETAIL);
        }));
    }

    /** The person wants nothing of it any more. */
    void discard() {
        drafts.discard();
    }
}
