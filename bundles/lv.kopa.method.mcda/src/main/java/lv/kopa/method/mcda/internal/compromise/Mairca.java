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
import lv.kopa.method.mcda.internal.scaling.Scaling;
import org.osgi.service.component.annotations.Component;

/** Multi-attributive ideal–real comparative analysis: the gap between what each unit would have if all were equally likely to be chosen and what it has. */
@Component(service = EvaluationMethod.class)
public final class Mairca extends MatrixMethod {
    /** The method. */
    public Mairca() {
        super(
                "mairca",
                "value",
                List.of(Reference.of(
                        "Gigović, L., Pamučar, D., Bajić, Z., Milićević, M. (2016): The combination of expert judgment and GIS-MAIRCA analysis for the selection of sites for ammunition depots. Sustainability 8(4), 372",
                        "10.3390/su8040372")),
                List.of(Scaling.MIN_MAX),
                List.of());
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        double[][] scaled = scaling(arguments).of(matrix);
        int n = matrix.size();
        double[] real = new double[n];
        double[] gaps = new double[n];
        for (int j = 0; j < scaled.length; j++) {
            double theoretical = matrix.weight(j) / n;
            for (int i = 0; i < n; i++) {
                real[i] += theoretical * scaled[j][i];
                gaps[i] += theoretical * (1 - scaled[j][i]);
            }
        }
        return Outcome.of(real, Measure.value("gap", gaps));
    }
}
