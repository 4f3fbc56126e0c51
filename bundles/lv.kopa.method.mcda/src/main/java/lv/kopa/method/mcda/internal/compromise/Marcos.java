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
import lv.kopa.method.mcda.internal.scaling.Requirement;
import org.osgi.service.component.annotations.Component;

/** Measurement of alternatives and ranking according to compromise solution: utility against an ideal and an anti-ideal unit. */
@Component(service = EvaluationMethod.class)
public final class Marcos extends MatrixMethod {
    /** The method. */
    public Marcos() {
        super(
                "marcos",
                "distance",
                List.of(Reference.of(
                        "Stević, Ž., Pamučar, D., Puška, A., Chatterjee, P. (2020): Sustainable supplier selection in healthcare industries using a new MCDM method: Measurement of alternatives and ranking according to COmpromise solution (MARCOS). Computers & Industrial Engineering 140, 106231",
                        "10.1016/j.cie.2019.106231")),
                List.of(),
                List.of());
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return Requirement.POSITIVE;
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        int n = matrix.size();
        double[] sums = new double[n];
        double ideal = 0;
        double anti = 0;
        for (int j = 0; j < matrix.width(); j++) {
            double best = matrix.best(j);
            boolean benefit = matrix.benefit(j);
            double weight = matrix.weight(j);
            for (int i = 0; i < n; i++) {
                double x = matrix.column(j)[i];
                sums[i] += weight * (benefit ? x / best : best / x);
            }
            double worst = matrix.worst(j);
            ideal += weight;
            anti += weight * (benefit ? worst / best : best / worst);
        }
        double[] scores = new double[n];
        double[] toIdeal = new double[n];
        double[] toAnti = new double[n];
        for (int i = 0; i < n; i++) {
            toIdeal[i] = sums[i] / ideal;
            toAnti[i] = sums[i] / anti;
            scores[i] = utility(toIdeal[i], toAnti[i]);
        }
        return Outcome.of(scores, Measure.value("to-ideal", toIdeal), Measure.value("to-anti", toAnti));
    }

    private static double utility(double ideal, double anti) {
        double both = ideal + anti;
        double ofIdeal = anti / both;
        double ofAnti = ideal / both;
        return both / (1 + (1 - ofIdeal) / ofIdeal + (1 - ofAnti) / ofAnti);
    }
}
