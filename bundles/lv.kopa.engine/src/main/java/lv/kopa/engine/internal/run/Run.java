package lv.kopa.engine.internal.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.engine.internal.foreign.Answer;
import lv.kopa.engine.internal.foreign.Contributor;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.ForeignCode.Errand;
import lv.kopa.evaluation.Arguments;
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

    Run(
            ForeignCode foreign,
            MethodRegistry.Present method,
            EvaluationRequest request,
            Arguments arguments,
            RunMonitor monitor) {
        this.foreign = foreign;
        this.method = method;
        this.request = request;
        this.arguments = arguments;
        this.monitor = monitor;
    }

    EvaluationRecord.Result result() {
        List<Finding> findings = new ArrayList<>(GeneralChecks.of(method.description(), request.dataset(), arguments));
        if (new Validity(findings).refused()) {
            return result(Outcome.REFUSED, findings, EvaluationResult.EMPTY);
        }
        Contributor who = method.offer().contributor();
        try (Workers workers = new Workers(request.threads(), "kopa " + who.name() + " worker", who.loader())) {
            RunContext context = new RunContext(monitor, request.seed(), workers);
            Answer<Validity> validity = call(Errand.CHECK, context, service -> {
                return service.check(request.dataset(), arguments);
            });
            if (validity instanceof Answer.Failed<Validity> failed) {
                return failed(failed, findings);
            }
            findings.addAll(((Answer.Given<Validity>) validity).value().findings());
            if (new Validity(findings).refused()) {
                return result(Outcome.REFUSED, findings, EvaluationResult.EMPTY);
            }
            Answer<EvaluationResult> answer = call(Errand.EVALUATE, context, service -> {
                EvaluationResult given = service.evaluate(request.dataset(), arguments, context);
                breach(given).ifPresent(breach -> {
                    throw new IllegalStateException(breach);
                });
                return given;
            });
            return answer instanceof Answer.Given<EvaluationResult> given
                    ? result(Outcome.DONE, findings, given.value())
                    : failed((Answer.Failed<EvaluationResult>) answer, findings);
        }
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

    /** What a result must not be: several answers, or an answer about other units than were asked about. */
    private Optional<String> breach(EvaluationResult result) {
        if (result == null) {
            return Optional.empty();
        }
        List<ResultTable> answers = result.tables().stream()
                .filter(table -> table.purpose() == ResultTable.Purpose.SCORES)
                .toList();
        if (answers.size() > 1) {
            return Optional.of("the result has " + answers.size() + " tables of scores");
        }
        List<String> units = request.dataset().units().stream().map(Unit::id).toList();
        return answers.stream()
                .filter(table -> table.rowKind() == ResultTable.RowKind.UNIT)
                .filter(table -> !table.rows().equals(units))
                .map(table -> "the rows of table '" + table.id() + "' are not the units of the dataset in order")
                .findFirst();
    }

    private EvaluationRecord.Result failed(Answer.Failed<?> failed, List<Finding> validity) {
        boolean cancelled = failed.reason() == Answer.Reason.CANCELLED;
        Text message = cancelled ? Wording.text("cancelled") : failed.message();
        Finding finding = new Finding(
                Finding.Severity.CAUTION,
                cancelled ? "cancelled" : "method-failed",
                message,
                cancelled ? Wording.text("cancelled.cure") : failed.cure(),
                Map.of(),
                List.of());
        return result(
                cancelled ? Outcome.CANCELLED : Outcome.FAILED,
                validity,
                new EvaluationResult(List.of(), List.of(finding)));
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
