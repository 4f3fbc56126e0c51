package lv.kopa.engine.internal.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.engine.internal.foreign.Answer;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.ForeignCode.Errand;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultTable;

/** Makes the studies of one run. A study that fails costs its own tables; the answer of the method stands. */
final class StudyRuns {
    private final ForeignCode foreign;
    private final List<ResultTable> tables;
    private final List<Finding> findings;

    /** Studies of what a method gave. */
    StudyRuns(ForeignCode foreign, EvaluationResult given) {
        this.foreign = foreign;
        tables = new ArrayList<>(given.tables());
        findings = new ArrayList<>(given.findings());
    }

    /** What the study gave, or how the method failed under it. */
    private record Made(EvaluationResult result, Answer.Failed<?> failure) {}

    /**
     * Makes a study.
     *
     * @param subject makes what is studied
     * @return whether it was stopped by somebody
     */
    boolean make(BoundStudy study, RunContext context, Duration limit, Function<RunContext, Subject> subject) {
        Answer<Made> answer = foreign.call(study.offer().contributor(), Errand.STUDY, limit, context, () -> {
            try {
                EvaluationResult given =
                        study.offer().service().study(subject.apply(context), study.arguments(), context);
                breach(study, given).ifPresent(breach -> {
                    throw new IllegalStateException(breach);
                });
                return given == null ? null : new Made(given, null);
            } catch (Subject.MethodFailed e) {
                return new Made(null, e.answer());
            }
        });
        Answer.Failed<?> failure =
                answer instanceof Answer.Given<Made> given ? given.value().failure() : (Answer.Failed<Made>) answer;
        if (failure == null) {
            EvaluationResult result = ((Answer.Given<Made>) answer).value().result();
            tables.addAll(result.tables());
            result.findings().stream()
                    .filter(finding -> !findings.contains(finding)) // two studies may meet the same obstacle
                    .forEach(findings::add);
            return false;
        }
        if (failure.reason() == Answer.Reason.CANCELLED) {
            return true;
        }
        findings.add(new Finding(
                Finding.Severity.CAUTION,
                "study-failed",
                Wording.text("study-failed", study.description().name(), failure.message()),
                failure.cure(),
                Map.of(),
                List.of()));
        return false;
    }

    private static Optional<String> breach(BoundStudy study, EvaluationResult result) {
        if (result == null) {
            return Optional.empty();
        }
        String begin = study.description().id() + ".";
        return result.tables().stream()
                .filter(table -> table.purpose() == ResultTable.Purpose.SCORES
                        || !table.id().startsWith(begin))
                .map(table -> "the table '" + table.id() + "' of the study '"
                        + study.description().id() + "' has scores, or an id that does not begin with the study's")
                .findFirst();
    }

    /** The answer of the method with all that was found about it. */
    EvaluationResult result() {
        return new EvaluationResult(tables, findings);
    }
}
