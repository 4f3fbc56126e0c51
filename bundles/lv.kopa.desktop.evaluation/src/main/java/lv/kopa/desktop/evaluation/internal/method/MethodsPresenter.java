package lv.kopa.desktop.evaluation.internal.method;

import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Draft;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.text.Text;
import lv.kopa.workbench.Registration;
import lv.kopa.workbench.Workbench;

/** Keeps the list of methods with those that are here, and the selected one with the draft. */
final class MethodsPresenter {
    /** What is used where nobody says otherwise, as at the command line. */
    private static final String USUAL = "composite";

    private final Workbench workbench;
    private final Screen screen;
    private final Methods methods;
    private Optional<Registration> following = Optional.empty();
    private boolean closed;
    private Present present = Present.NONE;
    /** The method that was proposed here, before anybody chose one. */
    private Optional<String> proposed = Optional.empty();

    private String sought = "";

    /** What is seen. */
    interface Screen {
        /** The methods, and which is chosen if it is among them. */
        void list(List<MethodGroup> groups, Optional<String> chosen);

        /** Everything about a method. */
        void details(Optional<MethodEntry> method);

        /** Says that the chosen method has gone. */
        void missing(Optional<Text> words);
    }

    MethodsPresenter(Workbench workbench, Methods methods, Screen screen) {
        this.workbench = workbench;
        this.screen = screen;
        this.methods = methods;
    }

    /** Shows what there is, from now on. */
    void begin() {
        if (!closed) {
            following = Optional.of(methods.follow(workbench, this::changed));
            Draft.shared(workbench).follow(draft -> refresh());
        }
    }

    private void changed(Present now) {
        present = now;
        refresh();
    }

    private List<MethodGroup> groups() {
        return MethodGroup.of(present.entries(), sought, workbench.language());
    }

    private void refresh() {
        Draft draft = Draft.of(workbench);
        Optional<MethodEntry> chosen = present.chosen(draft);
        screen.list(groups(), chosen.map(entry -> entry.description().id()));
        screen.details(chosen.or(() -> draft.method().map(present.seen()::get)));
        screen.missing(draft.method().filter(id -> present.missing(draft)).map(id -> MissingMethod.text(id, present)));
        if (sought.isEmpty() && draft.method().equals(proposed) && !proposed.equals(Optional.of(USUAL))) {
            propose();
        }
    }

    /** Nobody has chosen yet: the usual method, even if it comes later than others; as long as it is not here, the first. */
    private void propose() {
        List<String> ids = groups().stream()
                .flatMap(group -> group.methods().stream())
                .map(entry -> entry.description().id())
                .toList();
        if (ids.contains(USUAL) || proposed.isEmpty() && !ids.isEmpty()) {
            proposed = Optional.of(ids.contains(USUAL) ? USUAL : ids.get(0));
            Draft.shared(workbench).set(Draft.of(workbench).by(proposed.get()));
        }
    }

    /** The person chooses a method. */
    void choose(String id) {
        proposed = Optional.of(USUAL); // nothing is proposed after that
        Draft.shared(workbench).set(Draft.of(workbench).by(id));
    }

    /** The person seeks methods by words. */
    void seek(String words) {
        sought = words;
        refresh();
    }

    void close() {
        closed = true;
        following.ifPresent(Registration::close);
    }
}
