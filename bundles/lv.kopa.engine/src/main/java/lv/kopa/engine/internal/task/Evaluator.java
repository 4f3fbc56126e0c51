package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import lv.kopa.engine.internal.programme.Drawn;
import lv.kopa.engine.internal.run.Requests;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRequest;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.evaluation.StudyRequest;
import lv.kopa.evaluation.TableExchange;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Carries out an evaluation from data to files. What can be known to fail is found before anything is computed. */
@Component(service = Evaluator.class)
public final class Evaluator {
    private static final double READ = 0.1;
    private static final double COMPUTED = 0.8;

    private final EvaluationService evaluations;
    private final TableExchange exchange;
    private final ResultFiles files;

    /** Called by Declarative Services. */
    @Activate
    public Evaluator(
            @Reference EvaluationService evaluations, @Reference TableExchange exchange, @Reference ResultFiles files) {
        this.evaluations = evaluations;
        this.exchange = exchange;
        this.files = files;
    }

    /** Reads, computes and writes. */
    TaskResult run(EvaluationJob job, TaskContext context) throws InputException, IOException {
        Optional<MethodEntry> method = evaluations.method(job.method());
        if (method.isEmpty()) {
            throw Requests.noMethod(job.method(), evaluations.methods());
        }
        Requests.bind(method.get().description(), job.arguments());
        try (OutputFolder out = open(job.out(), "out");
                OutputFolder stages = open(job.stages(), "stages")) {
            context.progress(0, Wording.text("step.reading"));
            Drawn drawn = job.input().draw(exchange);
            context.checkCancelled();
            EvaluationRecord record = compute(job, drawn, context);
            if (record.result().outcome() == EvaluationRecord.Outcome.CANCELLED) {
                throw new CancellationException();
            }
            boolean written = record.result().outcome() != EvaluationRecord.Outcome.FAILED
                    && write(record, job, out, stages, context);
            return new EvaluationAnswer(record, job, context).result(written);
        }
    }

    private EvaluationRecord compute(EvaluationJob job, Drawn drawn, TaskContext context)
            throws InputException, IOException {
        EvaluationRequest request = new EvaluationRequest(
                job.method(),
                drawn.dataset(),
                job.arguments(),
                job.seed(),
                job.threads(),
                job.timeLimit(),
                drawn.origin(),
                inOrder(job.studies()));
        try {
            return evaluations.evaluate(request, new ScaledMonitor(context, READ, COMPUTED));
        } catch (UncheckedIOException e) {
            throw e.getCause(); // the record cannot be kept
        }
    }

    /** As they are offered, so that the order in which somebody names them makes no difference. */
    private List<StudyRequest> inOrder(List<StudyRequest> studies) {
        List<String> offered =
                evaluations.studies().stream().map(StudyDescription::id).toList();
        return studies.stream()
                .sorted(Comparator.comparingInt(each -> offered.indexOf(each.id())))
                .toList();
    }

    private static OutputFolder open(Optional<Path> folder, String option) throws InputException {
        return folder.isPresent() ? OutputFolder.open(folder.get(), option) : null;
    }

    private boolean write(
            EvaluationRecord record, EvaluationJob job, OutputFolder out, OutputFolder stages, TaskContext context)
            throws IOException {
        context.progress(COMPUTED, Wording.text("step.writing"));
        if (out != null) {
            files.write(record, job.language(), out.staging());
        }
        boolean steps = stages != null && record.result().outcome() == EvaluationRecord.Outcome.DONE;
        if (steps) {
            files.writeStages(record, job.language(), stages.staging());
        }
        context.checkCancelled();
        if (out != null) {
            out.commit(ResultFiles.NAMES);
        }
        if (steps) {
            stages.commit(Set.of());
        }
        context.progress(1, Wording.text("step.writing"));
        return true;
    }
}
