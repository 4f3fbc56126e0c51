package lv.kopa.method.mcda.internal.outranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Reference;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Most;
import lv.kopa.method.mcda.internal.scaling.Requirement;
import org.osgi.service.component.annotations.Component;

/**
 * ELECTRE III: credibility of outranking with thresholds of indifference, preference and veto, distilled from the best and from the
 * worst. The score is the mean of both places, turned round; where the two differ much a unit is hard to compare.
 */
@Component(service = EvaluationMethod.class)
public final class ElectreThree extends MatrixMethod {
    private static final Thresholds THRESHOLDS = Thresholds.of("electre3");

    /** The method. */
    public ElectreThree() {
        super(
                "electre3",
                "pairs",
                List.of(
                        new Reference(
                                "Roy, B. (1978): ELECTRE III: un algorithme de classements fondé sur une représentation"
                                        + " floue des préférences en présence de critères multiples. Cahiers du CERO 20(1), 3–24",
                                Optional.empty()),
                        Reference.of(
                                "Figueira, J., Mousseau, V., Roy, B. (2005): ELECTRE methods. In: Multiple Criteria"
                                        + " Decision Analysis: State of the Art Surveys, 133–153. Springer",
                                "10.1007/0-387-23081-5_4")),
                List.of(),
                List.of(THRESHOLDS.indifference(), THRESHOLDS.preference(), THRESHOLDS.veto()));
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return Requirement.ANY;
    }

    @Override
    protected List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        List<Finding> findings = new ArrayList<>(Most.KEPT.objections(matrix));
        findings.addAll(THRESHOLDS.objections(matrix, arguments));
        return findings;
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        int n = matrix.size();
        double[][] credibility = Pairs.each(n, context, a -> {
            double[] row = new double[n];
            for (int b = 0; b < n; b++) {
                row[b] = a == b ? 1 : THRESHOLDS.credibility(matrix, arguments, Pairs.differences(matrix, a, b));
            }
            return row;
        });
        double[] descending = Distillation.descending(context, credibility);
        double[] ascending = Distillation.ascending(context, credibility);
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = -(descending[i] + ascending[i]) / 2;
        }
        Outcome outcome = Outcome.of(
                scores, Measure.value("place-from-top", descending), Measure.value("place-from-bottom", ascending));
        return outcome.with(Pairs.table("credibility", matrix, credibility))
                .with(Pairs.outranking(matrix, (a, b) -> before(a, b, descending, ascending) ? 1 : 0));
    }

    /** Whether a unit comes before another in one distillation and not behind it in the other. */
    private static boolean before(int one, int other, double[] descending, double[] ascending) {
        return descending[one] <= descending[other]
                && ascending[one] <= ascending[other]
                && (descending[one] < descending[other] || ascending[one] < ascending[other]);
    }
}
