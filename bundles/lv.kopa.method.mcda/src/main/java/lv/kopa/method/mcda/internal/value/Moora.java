package lv.kopa.method.mcda.internal.value;

import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Reference;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import org.osgi.service.component.annotations.Component;

/** Multi-objective optimisation on the basis of ratio analysis, the ratio system: weighted benefits less weighted costs, each by the length of its column. */
@Component(service = EvaluationMethod.class)
public final class Moora extends MatrixMethod {
    /** The method. */
    public Moora() {
        super(
                "moora",
                "value",
                List.of(new Reference(
                        "Brauers, W. K. M., Zavadskas, E. K. (2006): The MOORA method and its application to privatization in a transition economy. Control and Cybernetics 35(2), 445–469",
                        Optional.empty())),
                List.of(),
                List.of());
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        return Outcome.of(ratios(matrix));
    }

    static double[] ratios(DecisionMatrix matrix) {
        double[] ratios = new double[matrix.size()];
        for (int j = 0; j < matrix.width(); j++) {
            double norm = Scaling.norm(matrix.column(j));
            double weight = matrix.benefit(j) ? matrix.weight(j) : -matrix.weight(j);
            for (int i = 0; norm > 0 && i < ratios.length; i++) {
                ratios[i] += weight * matrix.column(j)[i] / norm;
            }
        }
        return ratios;
    }
}
