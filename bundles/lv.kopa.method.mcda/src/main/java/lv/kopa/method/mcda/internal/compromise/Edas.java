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
import lv.kopa.method.mcda.internal.scaling.Requirement;
import lv.kopa.statistics.Moments;
import org.osgi.service.component.annotations.Component;

/** Evaluation based on distance from average solution. */
@Component(service = EvaluationMethod.class)
public final class Edas extends MatrixMethod {
    /** The method. */
    public Edas() {
        super(
                "edas",
                "distance",
                List.of(Reference.of(
                        "Keshavarz Ghorabaee, M., Zavadskas, E. K., Olfat, L., Turskis, Z. (2015): Multi-criteria inventory classification using a new method of evaluation based on distance from average solution (EDAS). Informatica 26(3), 435–451",
                        "10.15388/Informatica.2015.57")),
                List.of(),
                List.of());
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return Requirement.NOT_NEGATIVE;
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        int n = matrix.size();
        double[] above = new double[n];
        double[] below = new double[n];
        for (int j = 0; j < matrix.width(); j++) {
            double[] column = matrix.column(j);
            double average = Moments.mean(column);
            double sign = matrix.benefit(j) ? 1 : -1;
            for (int i = 0; average > 0 && i < n; i++) {
                double distance = sign * (column[i] - average) / average;
                above[i] += matrix.weight(j) * Math.max(0, distance);
                below[i] += matrix.weight(j) * Math.max(0, -distance);
            }
        }
        double most = Extremes.maximum(above);
        double least = Extremes.maximum(below);
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            double positive = most == 0 ? 0 : above[i] / most;
            double negative = least == 0 ? 1 : 1 - below[i] / least;
            scores[i] = (positive + negative) / 2;
        }
        return Outcome.of(scores, Measure.value("above-average", above), Measure.value("below-average", below));
    }
}
