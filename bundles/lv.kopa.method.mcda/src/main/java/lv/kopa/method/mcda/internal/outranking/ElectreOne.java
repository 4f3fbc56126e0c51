package lv.kopa.method.mcda.internal.outranking;

import java.util.List;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.Variation;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Most;
import lv.kopa.method.mcda.internal.scaling.Requirement;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.method.mcda.internal.words.Wording;
import org.osgi.service.component.annotations.Component;

/**
 * ELECTRE I: the kernel of the units that are outranked by none that belongs to it. Discordance is measured by the greatest range of
 * all criteria. The score is the number of units that one outranks, less of those by which it is outranked; members of the kernel
 * share the first place, all others the place behind them.
 */
@Component(service = EvaluationMethod.class)
public final class ElectreOne extends MatrixMethod {
    private static final Parameter<Double> CONCORDANCE = Parameter.decimal("electre1.concordance", 0.5, 1)
            .withDefault(0.65)
            .varies(new Variation.Range(0.55, 0.8))
            .build(Wording.MESSAGES);
    private static final Parameter<Double> DISCORDANCE = Parameter.decimal("electre1.discordance", 0, 1)
            .withDefault(0.35)
            .varies(new Variation.Range(0.2, 0.5))
            .build(Wording.MESSAGES);

    /** The method. */
    public ElectreOne() {
        super(
                "electre1",
                "pairs",
                List.of(Reference.of(
                        "Roy, B. (1968): Classement et choix en présence de points de vue multiples (la méthode ELECTRE)."
                                + " Revue française d’informatique et de recherche opérationnelle 2(8), 57–75",
                        "10.1051/ro/196802V100571")),
                List.of(Scaling.MIN_MAX, Scaling.SUM, Scaling.MAXIMUM, Scaling.VECTOR),
                List.of(CONCORDANCE, DISCORDANCE));
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return scaling(arguments).requirement(true); // costs are divided as benefits are
    }

    @Override
    protected List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        return Most.KEPT.objections(matrix);
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        Concordance pairs = Concordance.of(matrix, scaling(arguments), context);
        boolean[][] outranks = pairs.relation(arguments.get(CONCORDANCE), arguments.get(DISCORDANCE));
        double[] kernel = Kernel.of(outranks);
        int n = matrix.size();
        double[] outranked = new double[n];
        double[] outranking = new double[n];
        double members = 0;
        for (int a = 0; a < n; a++) {
            members += kernel[a];
            for (int b = 0; b < n; b++) {
                outranking[a] += outranks[a][b] ? 1 : 0;
                outranked[b] += outranks[a][b] ? 1 : 0;
            }
        }
        double[] scores = new double[n];
        double[] ranks = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = outranking[i] - outranked[i];
            ranks[i] = kernel[i] == 1 ? 1 : members + 1;
        }
        Outcome outcome = Outcome.ranked(
                scores,
                ranks,
                new Measure("kernel", ResultRole.MEMBERSHIP, kernel),
                Measure.value("outranks", outranking),
                Measure.value("outranked-by", outranked));
        return outcome.with(Pairs.table("concordance", matrix, pairs.concordance()))
                .with(Pairs.table("discordance", matrix, pairs.discordance()))
                .with(Pairs.outranking(matrix, (a, b) -> outranks[a][b] ? 1 : 0));
    }
}
