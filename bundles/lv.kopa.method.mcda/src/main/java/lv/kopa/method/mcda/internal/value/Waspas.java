package lv.kopa.method.mcda.internal.value;

import java.util.List;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.Variation;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.scaling.Requirement;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.method.mcda.internal.words.Wording;
import org.osgi.service.component.annotations.Component;

/** Weighted aggregated sum product assessment: λ Σ w r + (1 − λ) Π r^w. */
@Component(service = EvaluationMethod.class)
public final class Waspas extends MatrixMethod {
    private static final Parameter<Double> LAMBDA = Parameter.decimal("waspas.lambda", 0, 1)
            .withDefault(0.5)
            .varies(new Variation.Range(0, 1))
            .build(Wording.MESSAGES);

    /** The method. */
    public Waspas() {
        super(
                "waspas",
                "value",
                List.of(Reference.of(
                        "Zavadskas, E. K., Turskis, Z., Antucheviciene, J., Zakarevicius, A. (2012): Optimization of weighted aggregated sum product assessment. Elektronika ir Elektrotechnika 122(6), 3–6",
                        "10.5755/j01.eee.122.6.1810")),
                List.of(Scaling.RATIO),
                List.of(LAMBDA));
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return Requirement.POSITIVE;
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        double[][] scaled = scaling(arguments).of(matrix);
        double lambda = arguments.get(LAMBDA);
        double[] sums = Sums.sum(matrix, scaled);
        double[] products = Sums.product(matrix, scaled);
        double[] scores = Sums.each(matrix.size(), i -> lambda * sums[i] + (1 - lambda) * products[i]);
        return Outcome.of(scores, Measure.value("sum", sums), Measure.value("product", products));
    }
}
