package lv.kopa.method.mcda.internal.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.method.mcda.internal.words.Wording;

/**
 * The ends between which each criterion is valued: given ones, else those of the units, which move when a unit comes or goes.
 *
 * @param lower lower ends
 * @param upper upper ends
 * @param given codes for which both ends were given
 * @param named codes for which anything was given
 */
public record Bounds(double[] lower, double[] upper, Set<String> given, Set<String> named) {

    /** A parameter that gives ends by code. */
    public static Parameter<Map<String, Double>> parameter(String key) {
        return Parameter.byCode(
                        key,
                        Vocabulary.INDICATOR,
                        new ParameterType.Decimal(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .build(Wording.MESSAGES);
    }

    /** The ends for a matrix. */
    public static Bounds of(DecisionMatrix matrix, Map<String, Double> lower, Map<String, Double> upper) {
        double[] low = new double[matrix.width()];
        double[] high = new double[matrix.width()];
        for (int j = 0; j < low.length; j++) {
            String code = matrix.criteria().get(j).code();
            low[j] = lower.getOrDefault(code, Extremes.minimum(matrix.column(j)));
            high[j] = upper.getOrDefault(code, Extremes.maximum(matrix.column(j)));
        }
        Set<String> both = new TreeSet<>(lower.keySet());
        both.retainAll(upper.keySet());
        Set<String> any = new TreeSet<>(lower.keySet());
        any.addAll(upper.keySet());
        return new Bounds(low, high, both, any);
    }

    /** What speaks against them. */
    public List<Finding> objections(DecisionMatrix matrix) {
        List<Finding> findings = new ArrayList<>(Codes.unknown(matrix, named));
        findings.addAll(Codes.named(
                Wording.REMARKS.refuse("bounds-in-wrong-order"), codes(matrix, j -> lower[j] > upper[j]), matrix));
        findings.addAll(Codes.named(
                Wording.REMARKS.caution("outside-bounds"),
                codes(
                        matrix,
                        j -> Extremes.minimum(matrix.column(j)) < lower[j]
                                || Extremes.maximum(matrix.column(j)) > upper[j]),
                matrix));
        findings.addAll(Codes.named(
                Wording.REMARKS.caution("bounds-from-data"),
                codes(matrix, j -> !given.contains(matrix.criteria().get(j).code())),
                matrix));
        return findings;
    }

    private static List<String> codes(DecisionMatrix matrix, IntPredicate which) {
        return IntStream.range(0, matrix.width())
                .filter(which)
                .mapToObj(j -> matrix.criteria().get(j).code())
                .toList();
    }
}
