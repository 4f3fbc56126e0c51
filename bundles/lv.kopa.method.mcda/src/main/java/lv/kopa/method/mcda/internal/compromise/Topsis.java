package lv.kopa.method.mcda.internal.compromise;

import java.util.List;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Reference;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Extremes;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import org.osgi.service.component.annotations.Component;

/** Technique for order preference by similarity to ideal solution: d⁻ / (d⁺ + d⁻), Euclidean, of weighted values on one scale. */
@Component(service = EvaluationMethod.class)
public final class Topsis extends MatrixMethod {
    /** The method. */
    public Topsis() {
        super(
                "topsis",
                "distance",
                List.of(Reference.of(
                        "Hwang, C.-L., Yoon, K. (1981): Multiple Attribute Decision Making: Methods and Applications. Springer",
                        "10.1007/978-3-642-48318-9")),
                List.of(Scaling.VECTOR, Scaling.MIN_MAX, Scaling.RATIO, Scaling.MAXIMUM, Scaling.SUM),
                List.of());
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        Scaling scaling = scaling(arguments);
        int m = matrix.width();
        int n = matrix.size();
        double[] toBest = new double[n];
        double[] toWorst = new double[n];
        for (int j = 0; j < m; j++) {
            double[] scaled = scaling.of(matrix.column(j), matrix.benefit(j));
            double weight = matrix.weight(j);
            double best = Extremes.maximum(scaled);
            double worst = Extremes.minimum(scaled);
            for (int i = 0; i < n; i++) {
                double above = weight * (best - scaled[i]);
                double below = weight * (scaled[i] - worst);
                toBest[i] += above * above;
                toWorst[i] += below * below;
            }
        }
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            toBest[i] = Math.sqrt(toBest[i]);
            toWorst[i] = Math.sqrt(toWorst[i]);
            double both = toBest[i] + toWorst[i];
            scores[i] = both == 0 ? 1 : toWorst[i] / both; // all criteria with a weight are equal
        }
        return Outcome.of(scores, Measure.value("to-best", toBest), Measure.value("to-worst", toWorst));
    }
}
