package lv.kopa.method.mcda.internal.value;

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
import org.osgi.service.component.annotations.Component;

/** Operational competitiveness rating: costs below the highest and benefits above the lowest, each by the lowest value. */
@Component(service = EvaluationMethod.class)
public final class Ocra extends MatrixMethod {
    /** The method. */
    public Ocra() {
        super(
                "ocra",
                "value",
                List.of(Reference.of(
                        "Parkan, C., Wu, M.-L. (1997): On the equivalence of operational performance measurement and multiple attribute decision making. International Journal of Production Research 35(11), 2963–2988",
                        "10.1080/002075497194246")),
                List.of(),
                List.of());
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return Requirement.POSITIVE;
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        double[] costs = new double[matrix.size()];
        double[] benefits = new double[matrix.size()];
        for (int j = 0; j < matrix.width(); j++) {
            double[] column = matrix.column(j);
            double least = Extremes.minimum(column);
            double most = Extremes.maximum(column);
            double[] into = matrix.benefit(j) ? benefits : costs;
            for (int i = 0; i < into.length; i++) {
                double better = matrix.benefit(j) ? column[i] - least : most - column[i];
                into[i] += matrix.weight(j) * better / least;
            }
        }
        double leastCosts = Extremes.minimum(costs);
        double leastBenefits = Extremes.minimum(benefits);
        double[] sums = Sums.each(costs.length, i -> costs[i] - leastCosts + benefits[i] - leastBenefits);
        double least = Extremes.minimum(sums);
        return Outcome.of(
                Sums.each(sums.length, i -> sums[i] - least),
                Measure.value("rating-of-costs", costs),
                Measure.value("rating-of-benefits", benefits));
    }
}
