package lv.kopa.desktop.evaluation.internal.arguments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Draft;
import lv.kopa.desktop.evaluation.internal.Settings;
import lv.kopa.desktop.evaluation.internal.command.Evaluations;
import lv.kopa.desktop.evaluation.internal.command.Refusal;
import lv.kopa.desktop.evaluation.internal.method.Methods;
import lv.kopa.desktop.evaluation.internal.method.MissingMethod;
import lv.kopa.desktop.evaluation.internal.method.Present;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ArgumentsExchange;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.StudySettings;
import lv.kopa.text.Text;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Registration;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** Keeps the form of settings with the draft: the method, the data that it offers names of, and the values. */
final class ArgumentsPresenter {
    private final Workbench workbench;
    private final Methods methods;
    private final Evaluations evaluations;
    private final Screen screen;
    private final List<Registration> following = new ArrayList<>();
    private Optional<Form> form = Optional.empty();
    private Map<String, Object> written = Map.of();
    private boolean closed;

    /** What is seen. */
    interface Screen {
        /** No method is chosen. */
        void noMethod();

        /** The chosen method is not here. */
        void missing(Text words);

        /** A new form of all that can be set. */
        void form(MethodDescription method, ParameterTree settings, Optional<Dataset> dataset);

        /** Offers what other data name, and the methods that are here. */
        void offer(Optional<Dataset> dataset);

        /** Puts values into the form. */
        void put(Map<String, Object> values);

        /** The values of the form. */
        Map<String, Object> values();

        /** What comes of binding them; nothing new is seen. */
        ParameterTree.Binding binding();

        /** Shows all that is wrong with them; the arguments where nothing is. */
        Optional<Arguments> demand();

        /** Shows what is wrong with them. */
        void faults(List<ParameterTree.Fault> faults);

        /** Whether one can run, and why not; whether one runs. */
        void ready(Optional<Text> hindrance, boolean running);

        /** Why a run was refused; none if it was not. */
        void findings(List<Finding> findings);
    }

    /** What a form was made for. */
    private record Form(
            MethodDescription method, ParameterTree settings, Optional<Dataset> dataset, List<MethodEntry> methods) {
        boolean sameSettings(Form other) {
            return method.equals(other.method()) && settings.equals(other.settings());
        }

        boolean sameOffer(Form other) {
            return dataset.orElse(null) == other.dataset().orElse(null) && methods.equals(other.methods());
        }
    }

    ArgumentsPresenter(Workbench workbench, Methods methods, Evaluations evaluations, Screen screen) {
        this.workbench = workbench;
        this.methods = methods;
        this.evaluations = evaluations;
        this.screen = screen;
    }

    /** Shows what there is, from now on. */
    void begin() {
        if (closed) {
            return;
        }
        following.add(methods.follow(workbench, present -> refresh()));
        following.add(evaluations.ask(this::demand));
        Draft.shared(workbench).follow(draft -> refresh());
        workbench.shared(Topic.DATASET).follow(dataset -> refresh());
        workbench.shared(Refusal.TOPIC).follow(refusal -> refresh());
        workbench.jobs().follow(this::ready);
    }

    private void refresh() {
        Draft draft = Draft.of(workbench);
        Present present = methods.present();
        Optional<Form> wanted = present.chosen(draft)
                .map(entry -> new Form(
                        entry.description(),
                        Settings.of(entry.description(), present.studies()),
                        workbench.shared(Topic.DATASET).get(),
                        present.entries()));
        if (wanted.isEmpty()) {
            leave(draft, present);
        } else {
            show(wanted.get(), draft);
        }
        screen.findings(workbench
                .shared(Refusal.TOPIC)
                .get()
                .filter(this::concerns)
                .map(Refusal::findings)
                .orElse(List.of()));
        ready();
    }

    private void show(Form wanted, Draft draft) {
        Optional<Form> before = form;
        form = Optional.of(wanted);
        if (before.filter(wanted::sameSettings).isEmpty()) {
            screen.form(wanted.method(), wanted.settings(), wanted.dataset());
            put(draft.arguments());
            return;
        }
        if (!wanted.sameOffer(before.get())) {
            screen.offer(wanted.dataset());
        }
        if (!draft.arguments().equals(written)) {
            put(draft.arguments());
        }
    }

    private void leave(Draft draft, Present present) {
        form = Optional.empty();
        if (present.missing(draft)) {
            screen.missing(MissingMethod.text(draft.method().orElseThrow(), present));
        } else {
            screen.noMethod();
        }
    }

    private void put(Map<String, Object> values) {
        written = values;
        screen.put(values);
    }

    private boolean concerns(Refusal refusal) {
        return form.filter(each -> each.method().id().equals(refusal.methodId()))
                .flatMap(Form::dataset)
                .filter(data -> data.digest().equals(refusal.dataset()))
                .isPresent();
    }

    private void ready() {
        screen.ready(evaluations.hindrance(workbench), evaluations.running());
    }

    /** The person has changed a value a moment ago. */
    void edited() {
        Draft draft = Draft.of(workbench);
        if (form.isPresent()
                && draft.method().equals(form.map(each -> each.method().id()))) {
            written = screen.values();
            Draft.shared(workbench).set(draft.with(written));
        }
    }

    /** The values for a run; what is wrong with them is shown, also where the draft was never shown in a form. */
    private Optional<Map<String, Object>> demand() {
        if (form.isEmpty()) {
            return Optional.of(Draft.of(workbench).arguments());
        }
        boolean sound = screen.demand().isPresent();
        edited();
        return sound ? Optional.of(written) : Optional.empty();
    }

    /** Reads settings from a file; where it says nothing of studies, which of them are made stays. */
    void open(Path file, ArgumentsExchange exchange) {
        workbench
                .jobs()
                .run(Words.text("open.job", file.getFileName().toString()), monitor -> exchange.read(file), this::take);
    }

    private void take(Map<String, Object> values) {
        if (form.isEmpty()) {
            return;
        }
        Map<String, Object> all = new LinkedHashMap<>(values);
        if (StudySettings.ofStudies(values).isEmpty()) {
            all.putAll(StudySettings.ofStudies(screen.values()));
        }
        screen.put(all);
        edited();
        List<ParameterTree.Fault> faults = new ArrayList<>(screen.binding().faults());
        ParameterTree tree = form.get().settings();
        tree.bind(values).faults().stream()
                .filter(fault -> tree.find(fault.key()).isEmpty())
                .forEach(faults::add);
        screen.faults(faults);
        workbench.tell(
                faults.isEmpty()
                        ? Notice.info(Words.text("opened"))
                        : new Notice(
                                Notice.Severity.WARNING, Words.text("opened.faulty", faults.size()), Optional.empty()));
    }

    /** Writes the settings into a file, every one where it can, so that they hold when defaults change. */
    void save(Path file, ArgumentsExchange exchange) {
        edited();
        Map<String, Object> values =
                screen.binding().arguments().map(Arguments::plain).orElse(written);
        workbench
                .jobs()
                .<Path>run(
                        Words.text("save.job", file.getFileName().toString()),
                        monitor -> {
                            exchange.write(values, file);
                            return file;
                        },
                        done -> workbench.tell(Notice.info(Words.text("saved", done.toString()))));
    }

    void close() {
        closed = true;
        edited();
        following.forEach(Registration::close);
    }
}
