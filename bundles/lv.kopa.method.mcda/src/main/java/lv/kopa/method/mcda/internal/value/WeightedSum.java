package lv.kopa.method.mcda.internal.value;

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

/** Weighted sum model: Σ w r. */
@Component(service = EvaluationMethod.class)
public final class WeightedSum extends MatrixMethod {
    /** The method. */
    public WeightedSum() {
        super(
                "wsm",
                "value",
                List.of(Reference.of(
                        "Fishburn, P. C. (1967): Additive utilities with incomplete product set: application to priorities and assignments. Operations Research 15(3), 537–542",
                        "10.1287/opre.15.3.537")),
                List.of(Scaling.MIN_MAX, Scaling.RATIO, Scaling.MAXIMUM, Scaling.SUM, Scaling.VECTOR),
                List.of());
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        return Outcome.of(Sums.sum(matrix, scaling(arguments).of(matrix)));
    }
}
