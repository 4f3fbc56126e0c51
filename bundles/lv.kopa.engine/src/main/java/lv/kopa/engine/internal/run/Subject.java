package lv.kopa.engine.internal.run;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import lv.kopa.engine.internal.foreign.Answer;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.ForeignCode.Errand;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRequest;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.PreparedMethod;
import lv.kopa.evaluation.Standing;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.evaluation.Validity;
import lv.kopa.evaluation.Variant;
import lv.kopa.text.Text;

/** A method with its answer, as a study sees it. Whatever a study wants of the method goes through {@link ForeignCode}. */
final class Subject implements StudySubject {
    /** How much longer a study has than the method under it. */
    static final Duration GRACE = Duration.ofSeconds(3);

    private final long start = System.nanoTime();
    private final ForeignCode foreign;
    private final Function<String, Optional<MethodRegistry.Present>> methods;
    private final MethodRegistry.Present method;
    private final EvaluationRequest request;
    private final Arguments arguments;
    private final EvaluationResult result;
    private final RunContext context;

    /**
     * A subject.
     *
     * @param methods finds other methods
     * @param context whom the study tells how far it is, and whose threads it has
     */
    Subject(
            ForeignCode foreign,
            Function<String, Optional<MethodRegistry.Present>> methods,
            MethodRegistry.Present method,
            EvaluationRequest request,
            Arguments arguments,
            EvaluationResult result,
            RunContext context) {
        this.foreign = foreign;
        this.methods = methods;
        this.method = method;
        this.request = request;
        this.arguments = arguments;
        this.result = result;
        this.context = context;
    }

    /** The method failed; no fault of the study. */
    static final class MethodFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Answer.Failed<?> answer;

        MethodFailed(Answer.Failed<?> answer) {
            super("the method failed", null, false, false);
            this.answer = answer;
        }

        Answer.Failed<?> answer() {
            return answer;
        }
    }

    @Override
    public MethodDescription method() {
        return method.description();
    }

    @Override
    public Dataset dataset() {
        return request.dataset();
    }

    @Override
    public Arguments arguments() {
        return arguments;
    }

    @Override
    public EvaluationResult result() {
        return result;
    }

    @Override
    public double[] ranks() {
        return Placing.of(result).orElseGet(() -> {
            double[] none = new double[dataset().units().size()];
            Arrays.fill(none, Double.NaN);
            return none;
        });
    }

    @Override
    public void replicate(int count, IntFunction<Variant> variants, Answers answers) {
        Answer<Boolean> answer = foreign.call(method.offer().contributor(), Errand.EVALUATE, left(), context, () -> {
            Function<Variant, Standing> ranking = ranking(method.offer().service());
            context.forEachIndex(count, index -> {
                Variant variant = variants.apply(index);
                answers.accept(index, checked(ranking.apply(variant), variant));
            });
            return true;
        });
        if (answer instanceof Answer.Failed<Boolean> failed) {
            throw new MethodFailed(failed);
        }
    }

    /** The time that the method has left under this study. */
    private Duration left() {
        Duration left = request.timeLimit().minusNanos(System.nanoTime() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Standing checked(Standing standing, Variant variant) {
        if (standing.given()) {
            Placing.breach(standing.ranks(), variant.dataset().units().size()).ifPresent(breach -> {
                throw new IllegalStateException(breach);
            });
            if (Arrays.stream(standing.ranks()).allMatch(Double::isNaN)) {
                return Standing.refused(List.of("no-ranks"));
            }
        }
        return standing;
    }

    private Function<Variant, Standing> ranking(EvaluationMethod service) {
        if (service instanceof PreparedMethod fast) {
            PreparedMethod.Prepared prepared = fast.prepare(dataset());
            return variant -> variant.dataset() == dataset() ? prepared.rank(variant) : generally(variant, prepared);
        }
        return variant -> generally(variant, each -> plainly(service, each));
    }

    /** What can be said from the description of the method comes first, as in every run. */
    private Standing generally(Variant variant, PreparedMethod.Prepared then) {
        Validity general = new Validity(GeneralChecks.of(method.description(), variant.dataset(), variant.arguments()));
        return general.refused() ? Standing.refused(general) : then.rank(variant);
    }

    private Standing plainly(EvaluationMethod service, Variant variant) {
        Dataset data = variant.weighted();
        Validity validity = service.check(data, variant.arguments());
        if (validity.refused()) {
            return Standing.refused(validity);
        }
        EvaluationResult given = service.evaluate(data, variant.arguments(), new QuietContext(context));
        Run.breach(given, data).ifPresent(breach -> {
            throw new IllegalStateException(breach);
        });
        return Placing.of(given).map(Standing::at).orElseGet(() -> Standing.refused(List.of("no-ranks")));
    }

    @Override
    public Other other(String methodId, Map<String, Object> given) {
        Optional<MethodRegistry.Present> found = methods.apply(methodId);
        if (found.isEmpty()) {
            return new Absent(Text.same(methodId), List.of(refusal("no-such-method", methodId)));
        }
        MethodRegistry.Present other = found.get();
        BundleIdentity bundle = other.offer().contributor().identity(); // its jar may have gone after the run
        Arguments bound = taken(other.description().parameters(), given);
        EvaluationRequest wish =
                new EvaluationRequest(methodId, dataset(), bound.plain(), request.seed(), request.threads(), left());
        EvaluationRecord.Result answer =
                new Run(foreign, other, wish, bound, context.listening(), methods, List.of()).result();
        if (answer.outcome() != EvaluationRecord.Outcome.DONE) {
            return new Absent(
                    answer.method().name(),
                    Stream.concat(answer.validity().findings().stream(), answer.findings().stream())
                            .filter(finding -> answer.outcome() != EvaluationRecord.Outcome.REFUSED
                                    || finding.severity() == Finding.Severity.REFUSE)
                            .toList());
        }
        return new Present(new Subject(foreign, methods, other, wish, bound, answer.asGiven(), context), bundle);
    }

    /** Arguments of what a method has and takes; the rest stays as it is by default. */
    private static Arguments taken(ParameterTree tree, Map<String, Object> given) {
        Map<String, Object> taken = new LinkedHashMap<>(given);
        ParameterTree.Binding binding = tree.bind(taken);
        binding.faults().forEach(fault -> taken.remove(fault.key()));
        return binding.arguments().or(() -> tree.bind(taken).arguments()).orElseThrow();
    }

    private static Finding refusal(String key, Object... words) {
        return new Finding(
                Finding.Severity.REFUSE,
                key,
                Wording.text(key, words),
                Wording.text(key + ".cure"),
                Map.of(),
                List.of());
    }
}
