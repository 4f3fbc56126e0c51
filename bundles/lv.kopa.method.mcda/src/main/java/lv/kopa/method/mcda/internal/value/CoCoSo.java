package lv.kopa.method.mcda.internal.value;

import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.Variation;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Extremes;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.method.mcda.internal.words.Wording;
import org.osgi.service.component.annotations.Component;

/** Combined compromise solution: three appraisals of weighted sum and sum of powers. */
@Component(service = EvaluationMethod.class)
public final class CoCoSo extends MatrixMethod {
    private static final Parameter<Double> LAMBDA = Parameter.decimal("cocoso.lambda", 0, 1)
            .withDefault(0.5)
            .varies(new Variation.Range(0, 1))
            .build(Wording.MESSAGES);

    /** The method. */
    public CoCoSo() {
        super(
                "cocoso",
                "value",
                List.of(Reference.of(
                        "Yazdani, M., Zarate, P., Zavadskas, E. K., Turskis, Z. (2019): A combined compromise solution (CoCoSo) method for multi-criteria decision-making problems. Management Decision 57(9), 2501–2519",
                        "10.1108/MD-05-2017-0458")),
                List.of(Scaling.MIN_MAX),
                List.of(LAMBDA));
    }

    @Override
    protected List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        double[] sums = Sums.sum(matrix, Scaling.MIN_MAX.of(matrix));
        List<Unit> worst = IntStream.range(0, sums.length)
                .filter(i -> sums[i] == 0)
                .mapToObj(matrix.units()::get)
                .toList();
        return worst.isEmpty()
                ? List.of()
                : List.of(Wording.REMARKS
                        .refuse("cocoso-worst-in-all")
                        .figure("units", worst.size())
                        .about(worst.stream().map(Unit::id).toList())
                        .say(Listed.units(worst)));
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        double[][] scaled = scaling(arguments).of(matrix);
        double[] sums = Sums.sum(matrix, scaled);
        double[] powers = Sums.powers(matrix, scaled);
        double lambda = arguments.get(LAMBDA);
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            total += sums[i] + powers[i];
        }
        double all = total;
        double leastSum = Extremes.minimum(sums);
        double leastPower = Extremes.minimum(powers);
        double most = lambda * Extremes.maximum(sums) + (1 - lambda) * Extremes.maximum(powers);
        double[] arithmetic = Sums.each(sums.length, i -> (sums[i] + powers[i]) / all);
        double[] relative = Sums.each(sums.length, i -> sums[i] / leastSum + powers[i] / leastPower);
        double[] balanced = Sums.each(sums.length, i -> (lambda * sums[i] + (1 - lambda) * powers[i]) / most);
        double[] scores = Sums.each(
                sums.length,
                i -> StrictMath.cbrt(arithmetic[i] * relative[i] * balanced[i])
                        + (arithmetic[i] + relative[i] + balanced[i]) / 3);
        return Outcome.of(
                scores,
                Measure.value("sum", sums),
                Measure.value("powers", powers),
                Measure.value("arithmetic-appraisal", arithmetic),
                Measure.value("relative-appraisal", relative),
                Measure.value("balanced-appraisal", balanced));
    }
}
