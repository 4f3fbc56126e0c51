package lv.kopa.engine.internal.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Validity;
import lv.kopa.evaluation.Variation;
import lv.kopa.text.Text;

/** A method that gives each unit its own value as score; what it does beyond that is for each test to say. */
class Toy implements EvaluationMethod {
    static final Parameter<String> MODE = parameter(
            "mode",
            new ParameterType.Choice(List.of(
                    new ParameterType.Choice.Option("plain", Text.of("Plain", "Vienkāršs")),
                    new ParameterType.Choice.Option("fancy", Text.of("Fancy", "Izsmalcināts")))),
            "plain",
            Condition.ALWAYS);
    static final Parameter<Double> LIMIT =
            parameter("limit", new ParameterType.Decimal(0, 10), 2.5, Condition.when("mode", "fancy"));
    static final Parameter<Map<String, Double>> WEIGHTS = parameter(
            "weights", new CompoundType.ByCode<>(new ParameterType.Decimal(0, 10)), Map.of(), Condition.ALWAYS);

    private final String id;
    private final String version;
    private final DataNeeds needs;

    Toy() {
        this("toy", "1.0.0", new DataNeeds(2, false, Set.of(DataRole.INDICATOR), true));
    }

    Toy(String id, String version, DataNeeds needs) {
        this.id = id;
        this.version = version;
        this.needs = needs;
    }

    private static <T> Parameter<T> parameter(String key, ParameterType<T> type, T standard, Condition shownWhen) {
        return new Parameter<>(
                key,
                type,
                Text.of("Label of " + key, key + " uzraksts"),
                Text.EMPTY,
                key.equals("limit") ? Text.of("years", "gadi") : Text.EMPTY,
                Optional.of(standard),
                Parameter.Level.BASIC,
                shownWhen,
                "1.0.0",
                Variation.FIXED);
    }

    static Dataset dataset(double... values) {
        Dataset.Builder builder = new Dataset.Builder().title(Text.of("Toys", "Rotaļlietas"));
        for (int i = 0; i < values.length; i++) {
            builder.unit(new Unit("u" + i, Text.same("Unit " + i), UnitKind.CLUSTER));
        }
        return builder.column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "x", new Period("2025")), values))
                .build();
    }

    @Override
    public MethodDescription description() {
        return new MethodDescription(
                id,
                version,
                Text.of("Toy", "Rotaļlieta"),
                Text.same("toys"),
                Text.same("Riga"),
                Text.of("Which is most?", "Kurš ir vairāk?"),
                Text.of("It looks.", "Tā skatās."),
                List.of(Reference.of("Someone 2020, Toys", "10.1/toys")),
                CausalLevel.DESCRIPTIVE,
                needs,
                ParameterTree.of(MODE, LIMIT, WEIGHTS),
                true);
    }

    @Override
    public Validity check(Dataset dataset, Arguments arguments) {
        return Validity.OK;
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        return scores(dataset, ((DataColumn.Numbers) dataset.columns().get(0)).toArray());
    }

    static EvaluationResult scores(Dataset dataset, double... scores) {
        return new EvaluationResult(
                List.of(new ResultTable(
                        "scores",
                        Text.same("Scores"),
                        ResultTable.Purpose.SCORES,
                        ResultTable.RowKind.UNIT,
                        dataset.units().stream().map(Unit::id).toList(),
                        List.of(ResultColumn.Numbers.of("score", Text.same("Score"), ResultRole.SCORE, scores)))),
                List.of());
    }
}
