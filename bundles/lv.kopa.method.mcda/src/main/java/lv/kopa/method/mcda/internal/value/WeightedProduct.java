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
import lv.kopa.method.mcda.internal.scaling.Requirement;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import org.osgi.service.component.annotations.Component;

/** Weighted product model: Π r^w. */
@Component(service = EvaluationMethod.class)
public final class WeightedProduct extends MatrixMethod {
    /** The method. */
    public WeightedProduct() {
        super(
                "wpm",
                "value",
                List.of(
                        new Reference(
                                "Bridgman, P. W. (1922): Dimensional Analysis. Yale University Press",
                                Optional.empty()),
                        Reference.of(
                                "Triantaphyllou, E. (2000): Multi-criteria Decision Making Methods: A Comparative Study. Springer",
                                "10.1007/978-1-4757-3157-6")),
                List.of(Scaling.RATIO, Scaling.SUM),
                List.of());
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return Requirement.POSITIVE;
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        return Outcome.of(Sums.product(matrix, scaling(arguments).of(matrix)));
    }
}
