package lv.kopa.method.mcda.internal.compromise;

import java.util.List;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Reference;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.Blocks;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Extremes;
import lv.kopa.method.mcda.internal.scaling.Scale;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import org.osgi.service.component.annotations.Component;

/** Technique for order preference by similarity to ideal solution: d⁻ / (d⁺ + d⁻), Euclidean, of weighted values on one scale. */
@Component(service = EvaluationMethod.class)
public final class Topsis extends MatrixMethod {
    /** The method. */
    public Topsis() {
        super(
                "topsis",
                "distance",
                List.of(Reference.of(
                        "Hwang, C.-L., Yoon, K. (1981): Multiple Attribute Decision Making: Methods and Applications. Springer",
                        "10.1007/978-3-642-48318-9")),
                List.of(Scaling.VECTOR, Scaling.MIN_MAX, Scaling.RATIO, Scaling.MAXIMUM, Scaling.SUM),
                List.of());
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        int m = matrix.width();
        int n = matrix.size();
        Ideal[] ideals = new Ideal[m];
        context.forEachIndex(m, j -> ideals[j] = Ideal.of(matrix, j, scaling(arguments)));
        double[] toBest = new double[n];
        double[] toWorst = new double[n];
        double[] scores = new double[n];
        Blocks.each(n, context, (from, to) -> {
            double[] scaled = new double[to - from];
            for (int j = 0; j < m; j++) {
                ideals[j].scale().of(matrix.column(j), from, to, scaled);
                ideals[j].add(scaled, from, toBest, toWorst);
            }
            for (int i = from; i < to; i++) {
                toBest[i] = Math.sqrt(toBest[i]);
                toWorst[i] = Math.sqrt(toWorst[i]);
                double both = toBest[i] + toWorst[i];
                scores[i] = both == 0 ? 1 : toWorst[i] / both; // all criteria with a weight are equal
            }
        });
        return Outcome.of(scores, Measure.value("to-best", toBest), Measure.value("to-worst", toWorst));
    }

    /**
     * The best and the worst of a criterion.
     *
     * @param scale the scale of the criterion
     * @param best the greatest value on it
     * @param worst the least value on it
     * @param weight the weight of the criterion
     */
    private record Ideal(Scale scale, double best, double worst, double weight) {
        static Ideal of(DecisionMatrix matrix, int j, Scaling scaling) {
            Extremes ends = Extremes.of(matrix.column(j));
            Scale scale = scaling.scale(matrix.column(j), ends, matrix.benefit(j));
            double low = scale.of(ends.least());
            double high = scale.of(ends.greatest());
            return new Ideal(scale, Math.max(low, high), Math.min(low, high), matrix.weight(j));
        }

        /** Adds what this criterion has of the squared distances of units from this index on. */
        void add(double[] scaled, int from, double[] toBest, double[] toWorst) {
            for (int i = 0; i < scaled.length; i++) {
                double above = weight * (best - scaled[i]);
                double below = weight * (scaled[i] - worst);
                toBest[from + i] += above * above;
                toWorst[from + i] += below * below;
            }
        }
    }
}
