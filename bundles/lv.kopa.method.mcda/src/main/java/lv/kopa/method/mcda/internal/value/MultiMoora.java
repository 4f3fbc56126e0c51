package lv.kopa.method.mcda.internal.value;

import java.util.List;
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
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.statistics.Ranks;
import org.osgi.service.component.annotations.Component;

/** MOORA plus the full multiplicative form: ratio system, reference point and product; the places are put together by majority of the three (a theory of dominance), counted as Copeland does. */
@Component(service = EvaluationMethod.class)
public final class MultiMoora extends MatrixMethod {
    /** The method. */
    public MultiMoora() {
        super(
                "multimoora",
                "value",
                List.of(Reference.of(
                        "Brauers, W. K. M., Zavadskas, E. K. (2010): Project management by MULTIMOORA as an instrument for transition economies. Technological and Economic Development of Economy 16(1), 5–24",
                        "10.3846/tede.2010.01")),
                List.of(),
                List.of());
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return Requirement.POSITIVE;
    }

    @Override
    protected List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        return Most.COUNTED.objections(matrix);
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        double[] ratios = Moora.ratios(matrix);
        double[] distances = distances(matrix);
        double[] products = products(matrix);
        double[][] ranks = {
            Ranks.competition(ratios),
            Ranks.competition(Sums.each(distances.length, i -> -distances[i])),
            Ranks.competition(products)
        };
        double[] scores = new double[matrix.size()];
        context.forEachIndex(scores.length, i -> scores[i] = dominance(i, ranks));
        return Outcome.of(
                scores,
                Measure.value("ratio-system", ratios),
                Measure.value("reference-point", distances),
                Measure.value("product", products));
    }

    /** Units that it stands before in most of the rankings, less those that stand before it. */
    private static double dominance(int unit, double[]... ranks) {
        int wins = 0;
        for (int other = 0; other < ranks[0].length; other++) {
            int votes = 0;
            for (double[] ranking : ranks) {
                votes += (int) Math.signum(ranking[other] - ranking[unit]);
            }
            wins += Integer.signum(votes);
        }
        return wins;
    }

    private static double[] distances(DecisionMatrix matrix) {
        double[] largest = new double[matrix.size()];
        for (int j = 0; j < matrix.width(); j++) {
            double scale = matrix.weight(j) / Scaling.norm(matrix.column(j));
            for (int i = 0; i < largest.length; i++) {
                largest[i] = Math.max(largest[i], scale * Math.abs(matrix.best(j) - matrix.column(j)[i]));
            }
        }
        return largest;
    }

    private static double[] products(DecisionMatrix matrix) {
        double[] logs = new double[matrix.size()];
        for (int j = 0; j < matrix.width(); j++) {
            double norm = Scaling.norm(matrix.column(j));
            double weight = matrix.benefit(j) ? matrix.weight(j) : -matrix.weight(j);
            for (int i = 0; i < logs.length; i++) {
                logs[i] += weight * StrictMath.log(matrix.column(j)[i] / norm);
            }
        }
        return Sums.exponentials(logs);
    }
}
