package lv.kopa.method.mcda.internal.outranking;

import static lv.kopa.method.mcda.internal.words.Wording.MESSAGES;

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
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.Variation;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.scaling.Requirement;
import org.osgi.service.component.annotations.Component;

/**
 * ELECTRE TRI-B: units are sorted into classes by profiles, pessimistically and optimistically. Class 1 is the best; the place of a
 * unit follows from its pessimistic class. Where both classes differ, a unit cannot be compared with a profile between.
 */
@Component(service = EvaluationMethod.class)
public final class ElectreTri extends MatrixMethod {
    private static final Thresholds THRESHOLDS = Thresholds.of("electre-tri");
    private static final Parameter<Long> CLASSES =
            Parameter.whole("electre-tri.classes", 2, 10).withDefault(3L).build(MESSAGES);
    private static final Parameter<Map<String, String>> PROFILES = Parameter.byCode(
                    "electre-tri.profiles", Vocabulary.INDICATOR, new ParameterType.Words())
            .build(MESSAGES);
    private static final Parameter<Double> CUT = Parameter.decimal("electre-tri.cut", 0.5, 1)
            .withDefault(0.75)
            .varies(new Variation.Range(0.6, 0.9))
            .build(MESSAGES);

    /** The method. */
    public ElectreTri() {
        super(
                "electre-tri",
                "class",
                List.of(Reference.of(
                        "Figueira, J., Mousseau, V., Roy, B. (2005): ELECTRE methods. In: Multiple Criteria Decision"
                                + " Analysis: State of the Art Surveys, 133–153. Springer",
                        "10.1007/0-387-23081-5_4")),
                List.of(),
                List.of(CLASSES, PROFILES, CUT, THRESHOLDS.indifference(), THRESHOLDS.preference(), THRESHOLDS.veto()));
    }

    private static Profiles profiles(Arguments arguments) {
        return new Profiles(arguments.get(CLASSES).intValue(), arguments.get(PROFILES));
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return Requirement.ANY;
    }

    @Override
    protected List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        List<Finding> findings = new ArrayList<>(profiles(arguments).objections(matrix));
        findings.addAll(THRESHOLDS.objections(matrix, arguments));
        return findings;
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        Profiles profiles = profiles(arguments);
        int classes = profiles.classes();
        double[][] borders = new double[matrix.width()][];
        for (int j = 0; j < borders.length; j++) {
            borders[j] = profiles.of(matrix, j);
        }
        double[] pessimistic = new double[matrix.size()];
        double[] optimistic = new double[matrix.size()];
        double[] scores = new double[matrix.size()];
        double cut = arguments.get(CUT) - 1e-12; // weights that add up to it may miss it by rounding
        context.forEachIndex(matrix.size(), i -> {
            int low = 0;
            int high = classes - 1;
            for (int h = 0; h < classes - 1; h++) {
                double[] ahead = ahead(matrix, borders, i, h);
                double[] behind = new double[ahead.length];
                for (int j = 0; j < ahead.length; j++) {
                    behind[j] = 0.0 - ahead[j];
                }
                boolean reaches = THRESHOLDS.credibility(matrix, arguments, ahead) >= cut;
                boolean reached = THRESHOLDS.credibility(matrix, arguments, behind) >= cut;
                low = reaches ? h + 1 : low;
                high = reached && !reaches ? Math.min(high, h) : high;
            }
            pessimistic[i] = classes - low;
            optimistic[i] = classes - high;
            scores[i] = 1.0 + low;
        });
        return Outcome.of(
                scores,
                new Measure("class-pessimistic", ResultRole.CLASS, pessimistic),
                new Measure("class-optimistic", ResultRole.CLASS, optimistic));
    }

    /** How far a profile is better than a unit. */
    private static double[] ahead(DecisionMatrix matrix, double[][] borders, int unit, int profile) {
        double[] ahead = new double[borders.length];
        for (int j = 0; j < ahead.length; j++) {
            double difference = borders[j][profile] - matrix.column(j)[unit];
            ahead[j] = matrix.benefit(j) ? difference : 0.0 - difference;
        }
        return ahead;
    }
}
