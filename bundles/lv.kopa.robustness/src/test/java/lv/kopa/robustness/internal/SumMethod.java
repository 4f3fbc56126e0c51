package lv.kopa.robustness.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.Validity;
import lv.kopa.evaluation.Variation;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.statistics.Ranks;
import lv.kopa.text.Text;

/** A partner's method: a weighted sum below one root, raw or between the least and the greatest, upside down if told so. */
final class SumMethod implements EvaluationMethod {
    static final Parameter<String> ORDER = choice("order", "plain", "turned", "impossible");
    static final Parameter<String> SCALE = choice("scale", "raw", "min-max");

    /** Says from where weights come. */
    static final Parameter<String> WEIGHING =
            choice("weighing", new Variation.WeightSource(List.of("tree", "equal"), List.of("tree")), "tree", "equal");

    private final boolean ranks;
    private final ParameterTree parameters;

    SumMethod() {
        this(true);
    }

    SumMethod(boolean ranks) {
        this(ranks, ParameterTree.of(ORDER, SCALE));
    }

    private SumMethod(boolean ranks, ParameterTree parameters) {
        this.ranks = ranks;
        this.parameters = parameters;
    }

    /** One that lets its weights be those of the tree or equal. */
    static SumMethod weighed() {
        return new SumMethod(true, ParameterTree.of(ORDER, SCALE, WEIGHING));
    }

    private static Parameter<String> choice(String key, String... values) {
        return choice(key, new Variation.OneOf(List.of((Object[]) values)), values);
    }

    private static Parameter<String> choice(String key, Variation variation, String... values) {
        List<ParameterType.Choice.Option> options = new ArrayList<>();
        for (String value : values) {
            options.add(new ParameterType.Choice.Option(value, Text.same(value)));
        }
        return new Parameter<>(
                key,
                new ParameterType.Choice(options),
                Text.same(key),
                Text.EMPTY,
                Text.EMPTY,
                Optional.of(values[0]),
                Parameter.Level.BASIC,
                lv.kopa.evaluation.Condition.ALWAYS,
                "1.0.0",
                variation);
    }

    @Override
    public MethodDescription description() {
        return new MethodDescription(
                "sum",
                "1.0.0",
                Text.same("Sum"),
                Text.same("sums"),
                Text.same("Riga"),
                Text.same("?"),
                Text.EMPTY,
                List.of(),
                CausalLevel.DESCRIPTIVE,
                new DataNeeds(2, true, Set.of(DataRole.INDICATOR), true),
                parameters,
                ranks);
    }

    @Override
    public Validity check(Dataset dataset, Arguments arguments) {
        return arguments.get(ORDER).equals("impossible")
                ? new Validity(List.of(new Finding(
                        Finding.Severity.REFUSE, "cannot", Text.same("no"), Text.EMPTY, Map.of(), List.of())))
                : Validity.OK;
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        double[] scores = new double[dataset.units().size()];
        boolean equal = "equal".equals(arguments.plain().get(WEIGHING.key()));
        for (IndicatorNode node : dataset.tree().orElseThrow().children()) {
            double[] values = dataset.latest(DataRole.INDICATOR, node.code())
                    .map(DataColumn.Numbers::toArray)
                    .orElseThrow();
            double least = java.util.Arrays.stream(values).min().orElseThrow();
            double greatest = java.util.Arrays.stream(values).max().orElseThrow();
            for (int unit = 0; unit < scores.length; unit++) {
                double value =
                        arguments.get(SCALE).equals("raw") ? values[unit] : (values[unit] - least) / (greatest - least);
                scores[unit] += (equal ? 1 : node.weight())
                        * value
                        * (arguments.get(ORDER).equals("turned") ? -1 : 1);
            }
        }
        return new EvaluationResult(
                List.of(new ResultTable(
                        "scores",
                        Text.EMPTY,
                        ResultTable.Purpose.SCORES,
                        ResultTable.RowKind.UNIT,
                        dataset.units().stream().map(Unit::id).toList(),
                        List.of(ResultColumn.Numbers.of(
                                "rank", Text.EMPTY, ResultRole.RANK, Ranks.competition(scores))))),
                List.of());
    }
}
