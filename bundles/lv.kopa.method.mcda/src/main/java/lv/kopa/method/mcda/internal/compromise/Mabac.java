package lv.kopa.method.mcda.internal.compromise;

import java.util.List;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Reference;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import org.osgi.service.component.annotations.Component;

/** Multi-attributive border approximation area comparison: the distance of w (r + 1) from its geometric mean over the units. */
@Component(service = EvaluationMethod.class)
public final class Mabac extends MatrixMethod {
    /** The method. */
    public Mabac() {
        super(
                "mabac",
                "distance",
                List.of(Reference.of(
                        "Pamučar, D., Ćirović, G. (2015): The selection of transport and handling resources in logistics centers using multi-attributive border approximation area comparison (MABAC). Expert Systems with Applications 42(6), 3016–3028",
                        "10.1016/j.eswa.2014.11.057")),
                List.of(Scaling.MIN_MAX),
                List.of());
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        double[][] scaled = scaling(arguments).of(matrix);
        int n = matrix.size();
        double[] scores = new double[n];
        for (int j = 0; j < scaled.length; j++) {
            double logs = 0;
            for (double r : scaled[j]) {
                logs += StrictMath.log1p(r);
            }
            double border = StrictMath.exp(logs / n);
            for (int i = 0; i < n; i++) {
                scores[i] += matrix.weight(j) * (scaled[j][i] + 1 - border);
            }
        }
        return Outcome.of(scores);
    }
}
