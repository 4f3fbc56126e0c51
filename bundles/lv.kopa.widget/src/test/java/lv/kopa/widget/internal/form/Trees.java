package lv.kopa.widget.internal.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterGroup;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Variation;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.text.Text;

/** Trees for tests: one parameter of each type, and some that hang on others. */
final class Trees {
    private static final ParameterType.Choice METHODS = new ParameterType.Choice(List.of(
            new ParameterType.Choice.Option("none", Text.of("nothing", "neko")),
            new ParameterType.Choice.Option("cut", Text.of("cut off", "nogriezt"))));

    static final ParameterTree EACH = ParameterTree.of(
            parameter("flag", new ParameterType.Flag(), false, Parameter.Level.BASIC, Condition.ALWAYS),
            parameter("whole", new ParameterType.Whole(0, 10), 5L, Parameter.Level.BASIC, Condition.ALWAYS),
            parameter("decimal", new ParameterType.Decimal(0, 1), 0.5, Parameter.Level.BASIC, Condition.ALWAYS),
            parameter("words", new ParameterType.Words(), "", Parameter.Level.BASIC, Condition.ALWAYS),
            parameter("choice", METHODS, "none", Parameter.Level.BASIC, Condition.ALWAYS),
            parameter(
                    "unit",
                    new CompoundType.Maybe<>(new ParameterType.Words(Vocabulary.UNIT)),
                    Optional.empty(),
                    Parameter.Level.BASIC,
                    Condition.ALWAYS),
            parameter(
                    "record",
                    new CompoundType.Maybe<>(new ParameterType.Words(Vocabulary.RECORD)),
                    Optional.empty(),
                    Parameter.Level.BASIC,
                    Condition.ALWAYS),
            parameter(
                    "maybe",
                    new CompoundType.Maybe<>(new ParameterType.Whole(1, 9)),
                    Optional.empty(),
                    Parameter.Level.BASIC,
                    Condition.ALWAYS),
            parameter(
                    "place",
                    new CompoundType.Maybe<>(ParameterType.Location.fileToRead()),
                    Optional.empty(),
                    Parameter.Level.BASIC,
                    Condition.ALWAYS),
            parameter(
                    "units",
                    new CompoundType.Many<>(new ParameterType.Words(Vocabulary.UNIT)),
                    List.of(),
                    Parameter.Level.BASIC,
                    Condition.ALWAYS),
            parameter(
                    "numbers",
                    new CompoundType.Many<>(new ParameterType.Decimal(0, 9)),
                    List.of(),
                    Parameter.Level.BASIC,
                    Condition.ALWAYS),
            parameter(
                    "weights",
                    new CompoundType.ByCode<>(new ParameterType.Decimal(0, 9), Vocabulary.NODE),
                    Map.of(),
                    Parameter.Level.BASIC,
                    Condition.ALWAYS),
            parameter(
                    "rules",
                    new CompoundType.ByCode<>(METHODS, Vocabulary.AGGREGATE),
                    Map.of(),
                    Parameter.Level.BASIC,
                    Condition.ALWAYS),
            parameter("set", new CompoundType.Settings(), Map.of(), Parameter.Level.BASIC, Condition.ALWAYS));

    static final ParameterTree CHAIN = ParameterTree.of(new ParameterGroup(
            Text.of("Outliers", "Izlecošās vērtības"),
            List.of(
                    parameter("method", METHODS, "none", Parameter.Level.BASIC, Condition.ALWAYS),
                    parameter(
                            "deep",
                            new ParameterType.Flag(),
                            false,
                            Parameter.Level.BASIC,
                            Condition.when("method", "cut")),
                    parameter(
                            "limit",
                            new ParameterType.Whole(0, 10),
                            5L,
                            Parameter.Level.ADVANCED,
                            Condition.when("deep", true)),
                    parameter(
                            "file",
                            ParameterType.Location.fileToRead(),
                            null,
                            Parameter.Level.ADVANCED,
                            Condition.ALWAYS),
                    parameter(
                            "rate",
                            new ParameterType.Decimal(0, 1),
                            0.0,
                            Parameter.Level.ADVANCED,
                            Condition.ALWAYS))));

    private Trees() {}

    private static <T> Parameter<T> parameter(
            String key, ParameterType<T> type, T value, Parameter.Level level, Condition condition) {
        return new Parameter<>(
                key,
                type,
                Text.of("Label " + key, "Nosaukums " + key),
                Text.of("Help about " + key, "Palīdzība par " + key),
                Text.EMPTY,
                Optional.ofNullable(value),
                level,
                condition,
                "1.0.0",
                Variation.FIXED);
    }
}
