package lv.kopa.method.mcda.internal.value;

import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Reference;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Extremes;
import lv.kopa.method.mcda.internal.scaling.Requirement;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import org.osgi.service.component.annotations.Component;

/** Complex proportional assessment: what is gained by benefits, and in inverse proportion by costs. */
@Component(service = EvaluationMethod.class)
public final class Copras extends MatrixMethod {
    /** The method. */
    public Copras() {
        super(
                "copras",
                "value",
                List.of(new Reference(
                        "Zavadskas, E. K., Kaklauskas, A., Šarka, V. (1994): The new method of multicriteria complex proportional assessment of projects. Technological and Economic Development of Economy 1(3), 131–139",
                        Optional.empty())),
                List.of(),
                List.of());
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return benefit ? Requirement.NOT_NEGATIVE : Requirement.POSITIVE;
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        double[] gains = new double[matrix.size()];
        double[] losses = new double[matrix.size()];
        for (int j = 0; j < matrix.width(); j++) {
            double[] shares = Scaling.SUM.of(matrix.column(j), true);
            double[] into = matrix.benefit(j) ? gains : losses;
            for (int i = 0; i < into.length; i++) {
                into[i] += matrix.weight(j) * shares[i];
            }
        }
        double sum = 0;
        double inverse = 0;
        for (double loss : losses) {
            sum += loss;
            inverse += 1 / loss;
        }
        double lost = sum;
        double inverses = inverse;
        double[] scores = Sums.each(gains.length, i -> gains[i] + (lost == 0 ? 0 : lost / (losses[i] * inverses)));
        double best = Extremes.maximum(scores);
        return Outcome.of(
                scores,
                Measure.value("gains", gains),
                Measure.value("losses", losses),
                Measure.value("utility", Sums.each(scores.length, i -> 100 * scores[i] / best)));
    }
}
