package lv.kopa.method.mcda.internal.outranking;

import static lv.kopa.method.mcda.internal.words.Wording.MESSAGES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.base.Setting;
import lv.kopa.method.mcda.internal.matrix.Codes;
import lv.kopa.method.mcda.internal.matrix.Criterion;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Most;
import lv.kopa.method.mcda.internal.outranking.Preference.Shape;
import lv.kopa.method.mcda.internal.words.Wording;
import org.osgi.service.component.annotations.Component;

/**
 * PROMETHEE I and II with the six preference functions, and the GAIA plane. Flows are means over the n − 1 others. For all functions
 * but Gauss's the time grows with n log n, for Gauss's with n².
 */
@Component(service = EvaluationMethod.class)
public final class Promethee extends MatrixMethod {
    private static final Parameter<String> SHAPE = Parameter.choice(
                    "promethee.function", MESSAGES, Setting.words(Shape.values()))
            .withDefault(Setting.word(Shape.USUAL))
            .build(MESSAGES);
    private static final Parameter<Map<String, String>> SHAPES = Parameter.byCode(
                    "promethee.functions",
                    Vocabulary.INDICATOR,
                    Parameter.choiceType("promethee.functions", MESSAGES, Setting.words(Shape.values())))
            .advanced()
            .build(MESSAGES);
    private static final Parameter<Map<String, Double>> INDIFFERENCE = Thresholds.parameter("promethee.indifference");
    private static final Parameter<Map<String, Double>> PREFERENCE = Thresholds.parameter("promethee.preference");
    private static final Parameter<Map<String, Double>> INFLECTION = Thresholds.parameter("promethee.inflection");

    /** The method. */
    public Promethee() {
        super(
                "promethee",
                "pairs",
                List.of(
                        Reference.of(
                                "Brans, J. P., Vincke, P., Mareschal, B. (1986): How to select and how to rank projects:"
                                        + " The PROMETHEE method. European Journal of Operational Research 24(2), 228–238",
                                "10.1016/0377-2217(86)90044-5"),
                        Reference.of(
                                "Mareschal, B., Brans, J. P. (1988): Geometrical representations for MCDA. European"
                                        + " Journal of Operational Research 34(1), 69–77",
                                "10.1016/0377-2217(88)90456-0")),
                List.of(),
                List.of(SHAPE, SHAPES, INDIFFERENCE, PREFERENCE, INFLECTION));
    }

    private static Preference preference(Arguments arguments, String code) {
        return new Preference(
                Setting.constant(Shape.class, arguments.get(SHAPES).getOrDefault(code, arguments.get(SHAPE))),
                arguments.get(INDIFFERENCE).getOrDefault(code, 0.0),
                arguments.get(PREFERENCE).getOrDefault(code, 0.0),
                arguments.get(INFLECTION).getOrDefault(code, 0.0));
    }

    @Override
    protected boolean comparesOnly(Arguments arguments) {
        return arguments.get(SHAPE).equals(Setting.word(Shape.USUAL))
                && arguments.get(SHAPES).isEmpty();
    }

    @Override
    protected List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        List<String> named = new ArrayList<>(arguments.get(SHAPES).keySet());
        List.of(INDIFFERENCE, PREFERENCE, INFLECTION)
                .forEach(parameter -> named.addAll(arguments.get(parameter).keySet()));
        List<Finding> findings = new ArrayList<>(Codes.unknown(matrix, named));
        findings.addAll(Codes.named(
                Wording.REMARKS.refuse("threshold-missing"), codes(matrix, arguments, Promethee::incomplete), matrix));
        findings.addAll(Codes.named(
                Wording.REMARKS.refuse("thresholds-in-wrong-order"),
                codes(
                        matrix,
                        arguments,
                        each -> (each.shape() == Shape.LEVEL || each.shape() == Shape.LINEAR)
                                && each.indifference() >= each.preference()
                                && each.preference() > 0),
                matrix));
        boolean pairs = matrix.criteria().stream()
                .anyMatch(each -> !preference(arguments, each.code()).sortable());
        findings.addAll(pairs ? Most.COUNTED.objections(matrix) : List.of());
        return findings;
    }

    private static boolean incomplete(Preference preference) {
        return switch (preference.shape()) {
            case USUAL, U_SHAPE -> false;
            case V_SHAPE, LEVEL, LINEAR -> preference.preference() == 0;
            case GAUSSIAN -> preference.inflection() == 0;
        };
    }

    private static List<String> codes(DecisionMatrix matrix, Arguments arguments, Predicate<Preference> which) {
        return matrix.criteria().stream()
                .map(Criterion::code)
                .filter(code -> which.test(preference(arguments, code)))
                .toList();
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        int n = matrix.size();
        double[][] plus = new double[matrix.width()][];
        double[][] minus = new double[matrix.width()][];
        context.forEachIndex(matrix.width(), j -> {
            Preference preference =
                    preference(arguments, matrix.criteria().get(j).code());
            double[] column = matrix.column(j);
            double[] turned = new double[n];
            for (int i = 0; i < n; i++) {
                turned[i] = 0.0 - column[i];
            }
            plus[j] = preference.over(context, matrix.benefit(j) ? column : turned);
            minus[j] = preference.over(context, matrix.benefit(j) ? turned : column);
        });
        double[] leaving = new double[n];
        double[] entering = new double[n];
        double[] net = new double[n];
        for (int j = 0; j < plus.length; j++) {
            for (int i = 0; i < n; i++) {
                leaving[i] += matrix.weight(j) * plus[j][i] / (n - 1);
                entering[i] += matrix.weight(j) * minus[j][i] / (n - 1);
                plus[j][i] = (plus[j][i] - minus[j][i]) / (n - 1);
            }
        }
        double[][] single = plus; // in the same place: the data are large
        for (int i = 0; i < n; i++) {
            net[i] = leaving[i] - entering[i];
        }
        Outcome outcome =
                Outcome.of(net, Measure.value("leaving-flow", leaving), Measure.value("entering-flow", entering));
        Gaia gaia = Gaia.of(matrix, single);
        outcome = outcome.with(gaia.units(matrix)).with(gaia.criteria(matrix)).with(gaia.said());
        outcome = outcome.with(PartialOrder.preferred(matrix, leaving, entering));
        return PartialOrder.shown(matrix) ? outcome.with(PartialOrder.table(matrix, leaving, entering)) : outcome;
    }
}
