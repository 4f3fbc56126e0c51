package lv.kopa.method.mcda.internal.compromise;

import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Reference;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.Bounds;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import org.osgi.service.component.annotations.Component;

/** Stable preference ordering towards ideal solution: the weighted distance from the ideal within bounds that do not come from the units. */
@Component(service = EvaluationMethod.class)
public final class Spotis extends MatrixMethod {
    private static final Parameter<Map<String, Double>> LOWER = Bounds.parameter("spotis.lower");
    private static final Parameter<Map<String, Double>> UPPER = Bounds.parameter("spotis.upper");

    /** The method. */
    public Spotis() {
        super(
                "spotis",
                "distance",
                List.of(Reference.of(
                        "Dezert, J., Tchamova, A., Han, D., Tacnet, J.-M. (2020): The SPOTIS rank reversal free method for multi-criteria decision-making support. 23rd International Conference on Information Fusion",
                        "10.23919/FUSION45008.2020.9190347")),
                List.of(),
                List.of(LOWER, UPPER));
    }

    @Override
    protected List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        return Bounds.of(matrix, arguments.get(LOWER), arguments.get(UPPER)).objections(matrix);
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        Bounds bounds = Bounds.of(matrix, arguments.get(LOWER), arguments.get(UPPER));
        double[] distances = new double[matrix.size()];
        for (int j = 0; j < matrix.width(); j++) {
            double range = bounds.upper()[j] - bounds.lower()[j];
            double ideal = matrix.benefit(j) ? bounds.upper()[j] : bounds.lower()[j];
            for (int i = 0; range > 0 && i < distances.length; i++) {
                distances[i] += matrix.weight(j) * Math.abs(matrix.column(j)[i] - ideal) / range;
            }
        }
        double[] scores = new double[distances.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1 - distances[i];
        }
        return Outcome.of(scores, Measure.value("distance", distances));
    }
}
