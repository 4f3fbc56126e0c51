package lv.kopa.method.mcda.internal.compromise;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import lv.kopa.method.mcda.internal.matrix.Extremes;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.method.mcda.internal.words.Wording;
import org.osgi.service.component.annotations.Component;

/** Combinative distance-based assessment: Euclidean distance from the worst, and the taxicab distance where that hardly differs. */
@Component(service = EvaluationMethod.class)
public final class Codas extends MatrixMethod {
    private static final Parameter<Double> THRESHOLD = Parameter.decimal("codas.threshold", 0, 1)
            .withDefault(0.02)
            .varies(new Variation.Range(0.01, 0.05))
            .build(Wording.MESSAGES);

    /** The method. */
    public Codas() {
        super(
                "codas",
                "distance",
                List.of(new Reference(
                        "Keshavarz Ghorabaee, M., Zavadskas, E. K., Turskis, Z., Antucheviciene, J. (2016): A new combinative distance-based assessment (CODAS) method for multi-criteria decision-making. Economic Computation and Economic Cybernetics Studies and Research 50(3), 25–44",
                        Optional.empty())),
                List.of(Scaling.RATIO),
                List.of(THRESHOLD));
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        double[][] scaled = scaling(arguments).of(matrix);
        int n = matrix.size();
        double[] squares = new double[n];
        double[] taxicab = new double[n];
        for (int j = 0; j < scaled.length; j++) {
            double worst = Extremes.minimum(scaled[j]);
            for (int i = 0; i < n; i++) {
                double distance = matrix.weight(j) * (scaled[j][i] - worst);
                squares[i] += distance * distance;
                taxicab[i] += distance;
            }
        }
        double[] euclidean = new double[n];
        for (int i = 0; i < n; i++) {
            euclidean[i] = Math.sqrt(squares[i]);
        }
        double[] scores = assessed(euclidean, taxicab, arguments.get(THRESHOLD));
        return Outcome.of(scores, Measure.value("euclidean", euclidean), Measure.value("taxicab", taxicab));
    }

    /**
     * For each unit the sum of its differences from all others, in time n log n: the taxicab distance counts of those whose Euclidean
     * distance differs by the threshold or more, which are all but a window in the order of that distance.
     */
    private static double[] assessed(double[] euclidean, double[] taxicab, double threshold) {
        int n = euclidean.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> Double.compare(euclidean[a], euclidean[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] before = new double[n + 1];
        double sum = 0;
        for (int k = 0; k < n; k++) {
            before[k + 1] = before[k] + taxicab[order[k]];
            sum += euclidean[order[k]];
        }
        double[] scores = new double[n];
        int first = 0;
        int last = 0;
        for (int unit : order) {
            while (euclidean[unit] - euclidean[order[first]] >= threshold && first < n - 1) {
                first++;
            }
            while (last < n && euclidean[order[last]] - euclidean[unit] < threshold) {
                last++;
            }
            int near = Math.max(0, last - first);
            double inside = near == 0 ? 0 : before[last] - before[first];
            scores[unit] = n * euclidean[unit] - sum + (n - near) * taxicab[unit] - (before[n] - inside);
        }
        return scores;
    }
}
