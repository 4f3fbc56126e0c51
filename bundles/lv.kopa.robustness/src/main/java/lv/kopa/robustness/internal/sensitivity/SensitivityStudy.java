package lv.kopa.robustness.internal.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.Standing;
import lv.kopa.evaluation.Study;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.robustness.internal.draw.DrawParameters;
import lv.kopa.robustness.internal.draw.DrawStudies;
import lv.kopa.robustness.internal.draw.FactorTable;
import lv.kopa.robustness.internal.draw.Factors;
import lv.kopa.robustness.internal.draw.Sampler;
import lv.kopa.robustness.internal.words.Wording;
import org.osgi.service.component.annotations.Component;

/** Which choices move the ranks: Sobol indices of first and total order. */
@Component(property = "service.ranking:Integer=10")
public final class SensitivityStudy implements Study {
    /** With fewer base draws indices are noise. */
    static final int FEWEST_ROWS = 64;

    private static final long MOST_VALUES = 40_000_000;

    private static final StudyDescription DESCRIPTION = new StudyDescription(
            "sensitivity",
            "1.2.0",
            Wording.text("sensitivity.name"),
            List.of(
                    Reference.of(
                            "Saltelli, A., Annoni, P., Azzini, I., Campolongo, F., Ratto, M., Tarantola, S. (2010):"
                                    + " Variance based sensitivity analysis of model output. Computer Physics"
                                    + " Communications 181(2), 259–270",
                            "10.1016/j.cpc.2009.09.018"),
                    Reference.of(
                            "Jansen, M. J. W. (1999): Analysis of variance designs for model output. Computer Physics"
                                    + " Communications 117(1–2), 35–43",
                            "10.1016/S0010-4655(98)00154-4"),
                    Reference.of(
                            "Sarrazin, F., Pianosi, F., Wagener, T. (2016): Global sensitivity analysis of environmental"
                                    + " models: convergence and validation. Environmental Modelling & Software 79, 135–152",
                            "10.1016/j.envsoft.2016.02.005"),
                    DrawStudies.REFERENCE),
            DrawStudies.PARAMETERS);

    @Override
    public StudyDescription description() {
        return DESCRIPTION;
    }

    @Override
    public EvaluationResult study(StudySubject subject, Arguments arguments, EvaluationContext context) {
        Optional<Finding> unranked = DrawStudies.noRanking(subject);
        if (unranked.isPresent()) {
            return only(unranked.get());
        }
        int rows = Math.toIntExact(arguments.get(DrawParameters.DRAWS));
        if (rows < FEWEST_ROWS) {
            return only(Wording.REMARKS
                    .caution("too-few-rows")
                    .figure("draws", rows)
                    .figure("needed", FEWEST_ROWS)
                    .say(rows, FEWEST_ROWS));
        }
        Factors factors = Factors.of(subject, arguments);
        List<Finding> findings = new ArrayList<>(factors.findings());
        if (factors.factors().size() < 2) {
            findings.add(Wording.REMARKS
                    .caution("nothing-to-part")
                    .figure("choices", factors.factors().size())
                    .say(subject.method().name(), factors.factors().size()));
            return new EvaluationResult(List.of(), findings);
        }
        int units = subject.dataset().units().size();
        long values = (long) rows * (factors.factors().size() + 2) * (units + 1);
        if (values > MOST_VALUES) {
            findings.add(DrawStudies.tooMany(rows, units, rows * MOST_VALUES / values));
            return new EvaluationResult(List.of(), findings);
        }
        return indices(subject, factors, new SobolDesign(rows, factors.factors().size()), findings, context);
    }

    private static EvaluationResult only(Finding finding) {
        return new EvaluationResult(List.of(), List.of(finding));
    }

    private static EvaluationResult indices(
            StudySubject subject,
            Factors factors,
            SobolDesign design,
            List<Finding> findings,
            EvaluationContext context) {
        Sampler sampler = new Sampler(subject, factors.factors());
        Outputs outputs = new Outputs(subject, design.runs());
        Map<String, Integer> refusals = new TreeMap<>();
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        subject.replicate(
                design.runs(),
                run -> sampler.draw(factor -> design.stream(run, factor, context::random)),
                (run, standing) -> {
                    if (standing.given()) {
                        outputs.accept(run, standing.ranks());
                    } else {
                        refused.incrementAndGet();
                        count(standing, refusals);
                    }
                    context.progress(done.incrementAndGet() / (double) design.runs(), Wording.text("step.drawing"));
                });
        if (refused.get() > 0) {
            findings.add(Wording.REMARKS
                    .caution("design-broken")
                    .figure("runs", design.runs())
                    .figure("refused", refused.get())
                    .say(design.runs(), refused.get(), Listed.codes(List.copyOf(refusals.keySet()))));
            return new EvaluationResult(List.of(FactorTable.of("sensitivity", factors.factors())), findings);
        }
        return new SobolTables(subject, factors.factors(), design, outputs, findings, context).result();
    }

    private static void count(Standing standing, Map<String, Integer> refusals) {
        synchronized (refusals) {
            standing.refusals().forEach(key -> refusals.merge(key, 1, Integer::sum));
        }
    }
}
