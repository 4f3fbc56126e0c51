package lv.kopa.method.target.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterGroup;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Vocabulary;

/** What can be set. */
final class Settings {
    static final String AGREED = "agreed";
    static final String STRAIGHT = "straight";
    static final String TREND = "trend";

    static final Parameter<Optional<String>> PERIOD = period("period");
    static final Parameter<Optional<LocalDate>> DAY =
            Parameter.maybe("day", new ParameterType.Day()).advanced().build(Wording.MESSAGES);

    static final Parameter<Optional<String>> BASELINE_PERIOD = period("baseline.period");
    static final Parameter<Map<String, Double>> BASELINE_VALUE = values("baseline.value");
    static final Parameter<Map<String, LocalDate>> BASELINE_DAY = days("baseline.day");
    static final Parameter<Map<String, Double>> MILESTONE_VALUE = values("milestone.value");
    static final Parameter<Map<String, LocalDate>> MILESTONE_DAY = days("milestone.day");
    static final Parameter<Map<String, Double>> TARGET_VALUE = values("target.value");
    static final Parameter<Map<String, LocalDate>> TARGET_DAY = days("target.day");

    static final Parameter<String> PATH = Parameter.choice("path", Wording.MESSAGES, AGREED, STRAIGHT)
            .withDefault(AGREED)
            .build(Wording.MESSAGES);
    static final Parameter<Long> LAG = Parameter.whole("lag.months", 0, 240)
            .withDefault(0L)
            .unit(Wording.text("months"))
            .build(Wording.MESSAGES);
    static final Parameter<Map<String, Long>> LAGS = Parameter.byCode(
                    "lag.by-indicator", Vocabulary.INDICATOR, new ParameterType.Whole(0, 240))
            .advanced()
            .build(Wording.MESSAGES);

    static final Parameter<String> FORECAST = Parameter.choice("forecast.method", Wording.MESSAGES, TREND, "none")
            .withDefault(TREND)
            .build(Wording.MESSAGES);
    static final Parameter<Double> LEVEL = Parameter.decimal("forecast.level", 0.5, 0.999)
            .withDefault(0.95)
            .shownWhen(Condition.when("forecast.method", TREND))
            .build(Wording.MESSAGES);

    /** Everything that holds something by code of an indicator. */
    static final List<Parameter<? extends Map<String, ?>>> BY_INDICATOR =
            List.of(BASELINE_VALUE, BASELINE_DAY, MILESTONE_VALUE, MILESTONE_DAY, TARGET_VALUE, TARGET_DAY, LAGS);

    static final ParameterTree TREE = ParameterTree.of(
            new ParameterGroup(Wording.text("group.data"), List.of(PERIOD, DAY)),
            new ParameterGroup(
                    Wording.text("group.agreed"),
                    List.of(
                            BASELINE_PERIOD,
                            BASELINE_VALUE,
                            BASELINE_DAY,
                            MILESTONE_VALUE,
                            MILESTONE_DAY,
                            TARGET_VALUE,
                            TARGET_DAY)),
            new ParameterGroup(Wording.text("group.judging"), List.of(PATH, LAG, LAGS)),
            new ParameterGroup(Wording.text("group.forecast"), List.of(FORECAST, LEVEL)));

    private Settings() {}

    private static Parameter<Optional<String>> period(String key) {
        return Parameter.maybe(key, new ParameterType.Words(Vocabulary.PERIOD))
                .advanced()
                .build(Wording.MESSAGES);
    }

    private static Parameter<Map<String, Double>> values(String key) {
        return Parameter.byCode(
                        key,
                        Vocabulary.INDICATOR,
                        new ParameterType.Decimal(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .build(Wording.MESSAGES);
    }

    private static Parameter<Map<String, LocalDate>> days(String key) {
        return Parameter.byCode(key, Vocabulary.INDICATOR, new ParameterType.Day())
                .build(Wording.MESSAGES);
    }
}
