package lv.kopa.desktop.evaluation.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import lv.kopa.desktop.evaluation.internal.Draft;
import lv.kopa.desktop.evaluation.internal.Settings;
import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.desktop.evaluation.internal.method.Methods;
import lv.kopa.desktop.evaluation.internal.method.MissingMethod;
import lv.kopa.desktop.evaluation.internal.method.Present;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRequest;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.evaluation.StudySettings;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Registration;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs the evaluation that is being prepared, one at a time. */
@Component(service = Evaluations.class)
public final class Evaluations {
    private static final Messages MESSAGES = Messages.of(Evaluations.class);

    private final EvaluationService service;
    private final Methods methods;
    private final List<Supplier<Optional<Map<String, Object>>>> forms = new ArrayList<>();
    private Optional<Job> latest = Optional.empty();

    /** Called by Declarative Services. */
    @Activate
    public Evaluations(@Reference EvaluationService service, @Reference Methods methods) {
        this.service = service;
        this.methods = methods;
    }

    /**
     * Asks a form for the settings before each run, until the registration is closed. A form that gives none has shown why.
     */
    public Registration ask(Supplier<Optional<Map<String, Object>>> form) {
        forms.add(form);
        return () -> forms.remove(form);
    }

    /** Why nothing can be evaluated now; empty if it can. */
    public Optional<Text> hindrance(Workbench workbench) {
        Draft draft = Draft.of(workbench);
        Present present = methods.present();
        if (workbench.shared(Topic.DATASET).get().isEmpty()) {
            return Optional.of(MESSAGES.text("hindrance.data"));
        } else if (present.missing(draft)) {
            return Optional.of(MissingMethod.text(draft.method().orElseThrow(), present));
        }
        return present.chosen(draft).isPresent() ? Optional.empty() : Optional.of(MESSAGES.text("hindrance.method"));
    }

    /** Whether one runs. */
    public boolean running() {
        return latest.filter(job -> !job.state().ended()).isPresent();
    }

    /** Asks the one that runs to stop. */
    void stop() {
        latest.ifPresent(Job::cancel);
    }

    /** Runs one, unless something hinders it: then says so. */
    void run(Workbench workbench) {
        if (running()) {
            tell(workbench, Notice.Severity.WARNING, MESSAGES.text("running.already"), ViewIds.JOBS);
            return;
        }
        Optional<Text> hindrance = hindrance(workbench);
        if (hindrance.isPresent()) {
            tell(workbench, Notice.Severity.WARNING, hindrance.get(), ViewIds.METHODS);
            return;
        }
        Optional<Map<String, Object>> arguments = arguments(workbench);
        if (arguments.isEmpty()) {
            workbench.show(ViewIds.ARGUMENTS);
            tell(workbench, Notice.Severity.WARNING, MESSAGES.text("arguments.faulty"), ViewIds.ARGUMENTS);
            return;
        }
        start(arguments.get(), workbench);
    }

    private Optional<Map<String, Object>> arguments(Workbench workbench) {
        return forms.isEmpty()
                ? Optional.of(Draft.of(workbench).arguments())
                : forms.get(0).get();
    }

    private void start(Map<String, Object> arguments, Workbench workbench) {
        MethodEntry method = methods.present().chosen(Draft.of(workbench)).orElseThrow();
        EvaluationPreferences.Values values = EvaluationPreferences.of(workbench);
        EvaluationRequest request = new EvaluationRequest(
                method.description().id(),
                workbench.shared(Topic.DATASET).get().orElseThrow(),
                StudySettings.ofMethod(arguments),
                values.seed(),
                values.threads(),
                values.limit(),
                Optional.empty(),
                Settings.studies(arguments));
        workbench.shared(Refusal.TOPIC).clear();
        Text name = MESSAGES.text("job", method.description().name());
        Job job = workbench
                .jobs()
                .run(name, monitor -> evaluate(request, monitor), record -> new Outcome(record, workbench).take());
        latest = Optional.of(job);
        new Ending(job, workbench).follow();
    }

    private EvaluationRecord evaluate(EvaluationRequest request, RunMonitor monitor) throws InputException {
        EvaluationRecord record = service.evaluate(request, monitor);
        if (record.result().outcome() == EvaluationRecord.Outcome.CANCELLED) {
            throw new CancellationException(record.id());
        }
        return record;
    }

    static void tell(Workbench workbench, Notice.Severity severity, Text text, String view) {
        workbench.tell(new Notice(severity, text, Optional.of(view)));
    }

    /** Says that a job was stopped: nobody is given what came of it. */
    private static final class Ending {
        private final Job job;
        private final Workbench workbench;
        private Optional<Registration> following = Optional.empty();

        Ending(Job job, Workbench workbench) {
            this.job = job;
            this.workbench = workbench;
        }

        void follow() {
            following = Optional.of(workbench.jobs().follow(this::look));
            look();
        }

        private void look() {
            if (following.isPresent() && job.state().ended()) {
                following.get().close();
                following = Optional.empty();
                if (job.state() == Job.State.CANCELLED) {
                    tell(workbench, Notice.Severity.INFO, MESSAGES.text("cancelled"), ViewIds.RECORDS);
                }
            }
        }
    }
}
