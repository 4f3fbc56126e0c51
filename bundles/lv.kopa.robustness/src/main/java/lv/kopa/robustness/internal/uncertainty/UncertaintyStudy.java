package lv.kopa.robustness.internal.uncertainty;

import static lv.kopa.robustness.internal.words.Wording.MESSAGES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Study;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.robustness.internal.draw.DrawParameters;
import lv.kopa.robustness.internal.draw.DrawStudies;
import lv.kopa.robustness.internal.draw.FactorTable;
import lv.kopa.robustness.internal.draw.Factors;
import lv.kopa.robustness.internal.draw.Sampler;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/**
 * How ranks run when weights, choices and values are others than were taken: Monte Carlo, with the rank acceptabilities of
 * SMAA-2; each indicator left out in turn; tests for rank reversal.
 */
@Component(property = "service.ranking:Integer=20")
public final class UncertaintyStudy implements Study {
    private static final int FEW_DRAWS = 100;
    private static final long MOST_RANKS = 50_000_000;

    static final Parameter<Boolean> LEAVE_OUT =
            Parameter.flag("leave-out").withDefault(true).build(MESSAGES);
    static final Parameter<Boolean> REVERSALS =
            Parameter.flag("reversals").withDefault(true).build(MESSAGES);

    private static final StudyDescription DESCRIPTION = new StudyDescription(
            "uncertainty",
            "1.1.0",
            Wording.text("uncertainty.name"),
            List.of(
                    Reference.of(
                            "Lahdelma, R., Salminen, P. (2001): SMAA-2: Stochastic multicriteria acceptability analysis"
                                    + " for group decision making. Operations Research 49(3), 444–454",
                            "10.1287/opre.49.3.444.11220"),
                    DrawStudies.REFERENCE),
            DrawStudies.PARAMETERS.and(ParameterTree.of(LEAVE_OUT, REVERSALS)));

    @Override
    public StudyDescription description() {
        return DESCRIPTION;
    }

    @Override
    public EvaluationResult study(StudySubject subject, Arguments arguments, EvaluationContext context) {
        Optional<Finding> obstacle = obstacle(subject, arguments);
        if (obstacle.isPresent()) {
            return new EvaluationResult(List.of(), List.of(obstacle.get()));
        }
        Factors factors = Factors.of(subject, arguments);
        List<Finding> findings = new ArrayList<>(factors.findings());
        List<ResultTable> tables = new ArrayList<>();
        if (factors.factors().isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("nothing-varies")
                    .say(subject.method().name()));
        } else {
            draw(subject, arguments, factors, context, tables, findings);
        }
        boolean small = subject.dataset().units().size() <= RankTables.MOST_UNITS;
        if (arguments.get(LEAVE_OUT)) {
            new LeftOut(subject).table().ifPresent(tables::add);
        }
        if (arguments.get(REVERSALS) && small) {
            new RankReversals(subject).test().ifPresent(outcome -> {
                tables.add(outcome.table());
                findings.add(outcome.finding());
            });
        }
        return new EvaluationResult(tables, findings);
    }

    private static Optional<Finding> obstacle(StudySubject subject, Arguments arguments) {
        long draws = arguments.get(DrawParameters.DRAWS);
        int units = subject.dataset().units().size();
        return DrawStudies.noRanking(subject)
                .or(() -> draws * units > MOST_RANKS
                        ? Optional.of(DrawStudies.tooMany(draws, units, MOST_RANKS / units))
                        : Optional.empty());
    }

    private static void draw(
            StudySubject subject,
            Arguments arguments,
            Factors factors,
            EvaluationContext context,
            List<ResultTable> tables,
            List<Finding> findings) {
        int draws = Math.toIntExact(arguments.get(DrawParameters.DRAWS));
        int width = factors.factors().size();
        Sampler sampler = new Sampler(subject, factors.factors());
        RankSample sample = new RankSample(draws);
        AtomicInteger done = new AtomicInteger();
        subject.replicate(
                draws,
                index -> sampler.draw(factor -> stream(context, (long) index * width + factor)),
                (index, standing) -> {
                    sample.accept(index, standing);
                    context.progress(done.incrementAndGet() / (double) draws, Wording.text("step.drawing"));
                });
        findings.addAll(said(sample, subject));
        tables.add(FactorTable.of("uncertainty", factors.factors()));
        if (sample.given() > 0) {
            RankTables ranks = new RankTables(subject.dataset().units(), sample);
            tables.add(0, ranks.ranks(subject.ranks()));
            if (ranks.whole()) {
                tables.add(ranks.precedence());
            } else {
                findings.add(Wording.REMARKS
                        .ok("many-units")
                        .figure("units", subject.dataset().units().size())
                        .say(subject.dataset().units().size(), RankTables.MOST_UNITS));
            }
        }
    }

    private static RandomGenerator stream(EvaluationContext context, long index) {
        return context.random(index);
    }

    private static List<Finding> said(RankSample sample, StudySubject subject) {
        List<Finding> findings = new ArrayList<>();
        int refused = sample.count() - sample.given();
        if (sample.given() == 0) {
            findings.add(Wording.REMARKS
                    .caution("all-draws-refused")
                    .figure("draws", sample.count())
                    .say(sample.count(), reasons(sample)));
            return findings;
        }
        if (refused > 0) {
            findings.add(Wording.REMARKS
                    .caution("draws-refused")
                    .figure("draws", sample.count())
                    .figure("refused", refused)
                    .say(sample.count(), refused, reasons(sample)));
        }
        if (sample.given() < FEW_DRAWS) {
            double error = 50 / Math.sqrt(sample.given());
            findings.add(Wording.REMARKS
                    .caution("few-draws")
                    .figure("draws", sample.given())
                    .figure("error", error)
                    .say(sample.given(), error));
        } else if (sample.constant()) {
            findings.add(Wording.REMARKS
                    .ok("ranks-do-not-move")
                    .figure("draws", sample.given())
                    .say(sample.given(), subject.method().name()));
        }
        return findings;
    }

    private static Text reasons(RankSample sample) {
        return Listed.texts(
                sample.refusals().entrySet().stream()
                        .map(each -> Wording.text("refusal-count", each.getKey(), each.getValue()))
                        .toList(),
                "; ");
    }
}
