package lv.kopa.method.mcda.internal.value;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.Codes;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.scaling.Requirement;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.method.mcda.internal.words.Wording;
import org.osgi.service.component.annotations.Component;

/** Additive ratio assessment: the weighted sum of a unit by that of an optimal one. */
@Component(service = EvaluationMethod.class)
public final class Aras extends MatrixMethod {
    private static final Parameter<Map<String, Double>> OPTIMUM = Parameter.byCode(
                    "aras.optimum", Vocabulary.INDICATOR, new ParameterType.Decimal(0, Double.POSITIVE_INFINITY))
            .build(Wording.MESSAGES);

    /** The method. */
    public Aras() {
        super(
                "aras",
                "value",
                List.of(Reference.of(
                        "Zavadskas, E. K., Turskis, Z. (2010): A new additive ratio assessment (ARAS) method in multicriteria decision-making. Technological and Economic Development of Economy 16(2), 159–172",
                        "10.3846/tede.2010.10")),
                List.of(),
                List.of(OPTIMUM));
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return benefit ? Requirement.NOT_NEGATIVE : Requirement.POSITIVE;
    }

    @Override
    protected List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        return Codes.unknown(matrix, arguments.get(OPTIMUM).keySet());
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        int n = matrix.size();
        double[] sums = new double[n];
        double optimum = 0;
        for (int j = 0; j < matrix.width(); j++) {
            String code = matrix.criteria().get(j).code();
            double best = arguments.get(OPTIMUM).getOrDefault(code, matrix.best(j));
            double[] column = Arrays.copyOf(matrix.column(j), n + 1);
            column[n] = best;
            double[] shares = Scaling.SUM.of(column, matrix.benefit(j));
            for (int i = 0; i < n; i++) {
                sums[i] += matrix.weight(j) * shares[i];
            }
            optimum += matrix.weight(j) * shares[n];
        }
        double of = optimum;
        return Outcome.of(Sums.each(n, i -> sums[i] / of), Measure.value("sum", sums));
    }
}
