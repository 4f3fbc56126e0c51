package lv.kopa.method.mcda.internal.outranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.method.mcda.internal.matrix.Codes;
import lv.kopa.method.mcda.internal.matrix.Criterion;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.words.Wording;

/**
 * Thresholds of criteria in the criteria's own units. What is not said is 0, so that any difference counts, and there is no veto.
 *
 * @param indifference parameter of the differences that do not count
 * @param preference parameter of the differences that count fully
 * @param veto parameter of the differences that nothing makes up for
 */
record Thresholds(
        Parameter<Map<String, Double>> indifference,
        Parameter<Map<String, Double>> preference,
        Parameter<Map<String, Double>> veto) {
    /** What a threshold is taken by so that a difference of just as much does not exceed it by rounding: 1.1 − 1 is more than 0.1. */
    static final double ROUNDED_UP = 1 + 1e-9;

    /** The three parameters of a method. */
    static Thresholds of(String method) {
        return new Thresholds(
                parameter(method + ".indifference"), parameter(method + ".preference"), parameter(method + ".veto"));
    }

    static Parameter<Map<String, Double>> parameter(String key) {
        return Parameter.byCode(key, Vocabulary.INDICATOR, new ParameterType.Decimal(0, Double.POSITIVE_INFINITY))
                .build(Wording.MESSAGES);
    }

    /** What speaks against what was given. */
    List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        List<String> named = new ArrayList<>(arguments.get(indifference).keySet());
        named.addAll(arguments.get(preference).keySet());
        named.addAll(arguments.get(veto).keySet());
        List<Finding> findings = new ArrayList<>(Codes.unknown(matrix, named));
        List<String> disordered = matrix.criteria().stream()
                .map(Criterion::code)
                .filter(code -> {
                    double p = p(arguments, code);
                    return q(arguments, code) > p
                            || arguments.get(veto).containsKey(code)
                                    && arguments.get(veto).get(code) < p;
                })
                .toList();
        findings.addAll(Codes.named(Wording.REMARKS.refuse("thresholds-in-wrong-order"), disordered, matrix));
        return findings;
    }

    private double q(Arguments arguments, String code) {
        return arguments.get(indifference).getOrDefault(code, 0.0);
    }

    private double p(Arguments arguments, String code) {
        return arguments.get(preference).getOrDefault(code, q(arguments, code));
    }

    /**
     * How credible it is that one unit is at least as good as another (ELECTRE III): concordance, weakened by each discordance that is
     * greater.
     *
     * @param differences for each criterion how far the second is better than the first, in its own unit
     */
    double credibility(DecisionMatrix matrix, Arguments arguments, double... differences) {
        double concordance = 0;
        double[] discordances = new double[differences.length];
        for (int j = 0; j < differences.length; j++) {
            String code = matrix.criteria().get(j).code();
            double q = q(arguments, code);
            double p = p(arguments, code);
            concordance += matrix.weight(j) * (1 - ramp(differences[j], q, p));
            Double v = arguments.get(veto).get(code);
            discordances[j] = v == null ? 0 : ramp(differences[j], p, v);
        }
        double credibility = Math.min(1, concordance);
        for (double discordance : discordances) {
            if (discordance > concordance) {
                credibility *= (1 - discordance) / (1 - concordance);
            }
        }
        return credibility;
    }

    /** 0 up to one end, 1 from the other on, straight between; a step where both are one. */
    private static double ramp(double x, double from, double to) {
        if (x <= (from == to ? from * ROUNDED_UP : from)) {
            return 0;
        }
        return x >= to ? 1 : (x - from) / (to - from);
    }
}
