package lv.kopa.method.mcda.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.Variation;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.Bounds;
import lv.kopa.method.mcda.internal.matrix.Codes;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.words.Wording;
import org.osgi.service.component.annotations.Component;

/**
 * Multi-attribute value: a value function for each criterion from 0 to 1 between two ends, straight (SMART) or exponential, put
 * together by a sum or, where the scaling constants do not add up to one, by Keeney and Raiffa's multiplicative form.
 */
@Component(service = EvaluationMethod.class)
public final class Smart extends MatrixMethod {
    private static final double STEEPEST = 20;

    private static final Parameter<Map<String, Double>> LOWER = Bounds.parameter("smart.lower");
    private static final Parameter<Map<String, Double>> UPPER = Bounds.parameter("smart.upper");
    private static final Parameter<Map<String, Double>> CURVATURE = Parameter.byCode(
                    "smart.curvature", Vocabulary.INDICATOR, new ParameterType.Decimal(-STEEPEST, STEEPEST))
            .advanced()
            .build(Wording.MESSAGES);
    private static final Parameter<Double> CONSTANTS = Parameter.decimal("smart.constants", 0.01, 10)
            .withDefault(1.0)
            .advanced()
            .varies(new Variation.Range(0.5, 1.5))
            .build(Wording.MESSAGES);

    /** The method. */
    public Smart() {
        super(
                "smart",
                "agreed",
                List.of(
                        Reference.of(
                                "Edwards, W. (1977): How to use multiattribute utility measurement for social"
                                        + " decisionmaking. IEEE Transactions on Systems, Man, and Cybernetics 7(5), 326–340",
                                "10.1109/TSMC.1977.4309720"),
                        Reference.of(
                                "Keeney, R. L., Raiffa, H. (1993): Decisions with Multiple Objectives: Preferences and"
                                        + " Value Trade-Offs. Cambridge University Press",
                                "10.1017/CBO9781139174084")),
                List.of(),
                List.of(LOWER, UPPER, CURVATURE, CONSTANTS));
    }

    @Override
    protected List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        List<Finding> findings = new ArrayList<>(
                Bounds.of(matrix, arguments.get(LOWER), arguments.get(UPPER)).objections(matrix));
        findings.addAll(Codes.unknown(matrix, arguments.get(CURVATURE).keySet()));
        double largest = arguments.get(CONSTANTS);
        for (int j = 0; j < matrix.width(); j++) {
            if (largest * matrix.weight(j) >= 1 && largest != 1) {
                findings.add(Wording.REMARKS
                        .refuse("constant-of-one")
                        .about(matrix.criteria().get(j).code())
                        .say(matrix.criteria().get(j).code(), largest * matrix.weight(j)));
            }
        }
        return findings;
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        Bounds bounds = Bounds.of(matrix, arguments.get(LOWER), arguments.get(UPPER));
        double[][] values = new double[matrix.width()][];
        for (int j = 0; j < values.length; j++) {
            double curvature = arguments
                    .get(CURVATURE)
                    .getOrDefault(matrix.criteria().get(j).code(), 0.0);
            values[j] = values(matrix, bounds, j, curvature);
        }
        double constants = arguments.get(CONSTANTS);
        return Outcome.of(constants == 1 ? Sums.sum(matrix, values) : multiplicative(matrix, constants, values));
    }

    private static double[] values(DecisionMatrix matrix, Bounds bounds, int j, double curvature) {
        double low = bounds.lower()[j];
        double range = bounds.upper()[j] - low;
        double[] column = matrix.column(j);
        return Sums.each(column.length, i -> {
            double share = range == 0 ? 1 : Math.max(0, Math.min(1, (column[i] - low) / range));
            double value = matrix.benefit(j) || range == 0 ? share : 1 - share;
            return curvature == 0 ? value : StrictMath.expm1(-curvature * value) / StrictMath.expm1(-curvature);
        });
    }

    /** (Π(1 + K k u) − 1) / K, where 1 + K = Π(1 + K k). */
    private static double[] multiplicative(DecisionMatrix matrix, double constants, double[]... values) {
        double k = interaction(matrix, constants);
        return Sums.each(matrix.size(), i -> {
            double product = 1;
            for (int j = 0; j < values.length; j++) {
                product *= 1 + k * constants * matrix.weight(j) * values[j][i];
            }
            return (product - 1) / k;
        });
    }

    /** Keeney's K by bisection: between −1 and 0 where the constants add up to more than one, above 0 where to less. */
    private static double interaction(DecisionMatrix matrix, double constants) {
        boolean negative = constants > 1;
        double low = negative ? -1 : 1e-12;
        double high = negative ? -1e-12 : 1;
        while (!negative && excess(matrix, constants, high) < 0) {
            high *= 2;
        }
        for (int step = 0; step < 200; step++) {
            double middle = (low + high) / 2;
            if (excess(matrix, constants, middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double excess(DecisionMatrix matrix, double constants, double k) {
        double product = 1;
        for (double weight : matrix.weights()) {
            product *= 1 + k * constants * weight;
        }
        double excess = product - (1 + k);
        return constants > 1 ? -excess : excess;
    }
}
