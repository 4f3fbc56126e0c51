package lv.kopa.engine.internal.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.engine.internal.foreign.Answer;
import lv.kopa.engine.internal.foreign.Contributor;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.ForeignCode.Errand;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.EvaluationRequest;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.Validity;
import lv.kopa.text.Text;

/** One run of a method: checks first, then computes if nothing was refused. */
final class Run {
    /** A check looks at the data and computes nothing. */
    private static final Duration CHECK_LIMIT = Duration.ofMinutes(2);

    private final ForeignCode foreign;
    private final MethodRegistry.Present method;
    private final EvaluationRequest request;
    private final Arguments arguments;
    private final RunMonitor monitor;
    private final Function<String, Optional<MethodRegistry.Present>> methods;
    private final List<BoundStudy> studies;

    /**
     * A run.
     *
     * @param methods finds other methods, for studies that compare
     * @param studies what is studied about the answer
     */
    Run(
            ForeignCode foreign,
            MethodRegistry.Present method,
            EvaluationRequest request,
            Arguments arguments,
            RunMonitor monitor,
            Function<String, Optional<MethodRegistry.Present>> methods,
            List<BoundStudy> studies) {
        this.foreign = foreign;
        this.method = method;
        this.request = request;
        this.arguments = arguments;
        this.monitor = monitor;
        this.methods = methods;
        this.studies = studies;
    }

    EvaluationRecord.Result result() {
        List<Finding> findings = new ArrayList<>(GeneralChecks.of(method.description(), request.dataset(), arguments));
        if (new Validity(findings).refused()) {
            return result(Outcome.REFUSED, findings, EvaluationResult.EMPTY);
        }
        Contributor who = method.offer().contributor();
        try (Workers workers = new Workers(request.threads(), "kopa " + who.name() + " worker", who.loader())) {
            RunContext context = new RunContext(part(0), request.seed(), workers);
            Answer<Validity> validity = call(Errand.CHECK, context, service -> {
                return service.check(request.dataset(), arguments);
            });
            if (validity instanceof Answer.Failed<Validity> failed) {
                return failed(failed, findings);
            }
            List<Finding> own = ((Answer.Given<Validity>) validity).value().findings();
            findings.removeIf(general -> general.severity() == Finding.Severity.CAUTION
                    && own.stream().anyMatch(each -> Shape.saidBy(each, general))); // it knows better what it compares
            findings.addAll(own);
            if (new Validity(findings).refused()) {
                return result(Outcome.REFUSED, findings, EvaluationResult.EMPTY);
            }
            Answer<EvaluationResult> answer = call(Errand.EVALUATE, context, service -> {
                EvaluationResult given = service.evaluate(request.dataset(), arguments, context);
                breach(given, request.dataset()).ifPresent(breach -> {
                    throw new IllegalStateException(breach);
                });
                return given;
            });
            return answer instanceof Answer.Given<EvaluationResult> given
                    ? studied(given.value(), findings, workers)
                    : failed((Answer.Failed<EvaluationResult>) answer, findings);
        }
    }

    /** Makes the studies one after the other. */
    private EvaluationRecord.Result studied(EvaluationResult given, List<Finding> validity, Workers workers) {
        StudyRuns runs = new StudyRuns(foreign, given);
        for (int i = 0; i < studies.size(); i++) {
            boolean stopped = runs.make(
                    studies.get(i),
                    new RunContext(part(1 + i), request.seed(), workers),
                    request.timeLimit().plus(Subject.GRACE), // so that a method that hangs is named, not the study
                    context -> new Subject(foreign, methods, method, request, arguments, given, context));
            if (stopped) {
                return cancelled(validity);
            }
        }
        return result(Outcome.DONE, validity, runs.result());
    }

    /** Who hears how far a part of the run is: the answer first, then each study, equally long for want of knowing better. */
    private RunMonitor part(int part) {
        double parts = 1.0 + studies.size();
        return studies.isEmpty()
                ? monitor
                : new RunMonitor() {
                    @Override
                    public void progress(double fraction, Text step) {
                        monitor.progress((part + fraction) / parts, step);
                    }

                    @Override
                    public boolean cancelled() {
                        return monitor.cancelled();
                    }
                };
    }

    @FunctionalInterface
    private interface Work<T> {
        T of(EvaluationMethod service);
    }

    private <T> Answer<T> call(Errand errand, RunContext context, Work<T> work) {
        return foreign.call(
                method.offer().contributor(),
                errand,
                errand == Errand.CHECK && request.timeLimit().compareTo(CHECK_LIMIT) > 0
                        ? CHECK_LIMIT
                        : request.timeLimit(),
                context,
                () -> work.of(method.offer().service()));
    }

    /** What a result must not be: several answers, an answer about other units than were asked about, or ranks that are none. */
    static Optional<String> breach(EvaluationResult result, Dataset dataset) {
        if (result == null) {
            return Optional.empty();
        }
        List<ResultTable> answers = result.tables().stream()
                .filter(table -> table.purpose() == ResultTable.Purpose.SCORES)
                .toList();
        if (answers.size() > 1) {
            return Optional.of("the result has " + answers.size() + " tables of scores");
        }
        List<String> units = dataset.units().stream().map(Unit::id).toList();
        return answers.stream()
                .filter(table -> table.rowKind() == ResultTable.RowKind.UNIT)
                .filter(table -> !table.rows().equals(units))
                .map(table -> "the rows of table '" + table.id() + "' are not the units of the dataset in order")
                .findFirst()
                .or(() -> Placing.of(result).flatMap(ranks -> Placing.breach(ranks, units.size())));
    }

    private EvaluationRecord.Result failed(Answer.Failed<?> failed, List<Finding> validity) {
        return failed.reason() == Answer.Reason.CANCELLED
                ? cancelled(validity)
                : without(Outcome.FAILED, validity, "method-failed", failed.message(), failed.cure());
    }

    private EvaluationRecord.Result cancelled(List<Finding> validity) {
        return without(
                Outcome.CANCELLED, validity, "cancelled", Wording.text("cancelled"), Wording.text("cancelled.cure"));
    }

    private EvaluationRecord.Result without(
            Outcome outcome, List<Finding> validity, String key, Text message, Text cure) {
        Finding finding = new Finding(Finding.Severity.CAUTION, key, message, cure, Map.of(), List.of());
        return result(outcome, validity, new EvaluationResult(List.of(), List.of(finding)));
    }

    private EvaluationRecord.Result result(Outcome outcome, List<Finding> validity, EvaluationResult given) {
        return new EvaluationRecord.Result(
                outcome,
                EvaluationRecord.MethodSummary.of(method.description()),
                ArgumentWords.of(method.description().parameters(), arguments),
                new Validity(validity),
                given.tables(),
                given.findings());
    }
}
