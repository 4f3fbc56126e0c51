package lv.kopa.method.growth.internal;

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
    static final String BELONGING = "belonging";
    static final String ATTRIBUTE = "attribute";
    static final String VALUES = "values";

    static final Parameter<Optional<String>> BEFORE = maybe("before", Vocabulary.PERIOD);
    static final Parameter<Optional<String>> AFTER = maybe("after", Vocabulary.PERIOD);
    static final Parameter<String> MEMBERSHIP = Parameter.choice(
                    "membership.by", Wording.MESSAGES, BELONGING, ATTRIBUTE, VALUES)
            .withDefault(BELONGING)
            .build(Wording.MESSAGES);
    static final Parameter<Optional<String>> MEMBER_OF = Parameter.maybe(
                    "membership.attribute", new ParameterType.Words(Vocabulary.ATTRIBUTE))
            .shownWhen(Condition.when("membership.by", ATTRIBUTE))
            .build(Wording.MESSAGES);
    static final Parameter<List<String>> ADDED = codes("add");
    static final Parameter<List<String>> MONEY = codes("money");
    static final Parameter<Optional<String>> SERIES = maybe("deflator.series", Vocabulary.NONE);
    static final Parameter<Map<String, Double>> INDEX = Parameter.byCode(
                    "deflator.index", Vocabulary.PERIOD, new ParameterType.Decimal(0, Double.POSITIVE_INFINITY))
            .build(Wording.MESSAGES);
    static final Parameter<String> SOURCE =
            Parameter.words("deflator.source").withDefault("").build(Wording.MESSAGES);

    static final ParameterTree TREE = ParameterTree.of(
            new ParameterGroup(Wording.text("group.periods"), List.of(BEFORE, AFTER)),
            new ParameterGroup(Wording.text("group.membership"), List.of(MEMBERSHIP, MEMBER_OF)),
            new ParameterGroup(Wording.text("group.indicators"), List.of(ADDED, MONEY)),
            new ParameterGroup(Wording.text("group.deflator"), List.of(SERIES, INDEX, SOURCE)));

    private Settings() {}

    private static Parameter<Optional<String>> maybe(String key, Vocabulary names) {
        return Parameter.maybe(key, new ParameterType.Words(names)).build(Wording.MESSAGES);
    }

    private static Parameter<List<String>> codes(String key) {
        return Parameter.many(key, new ParameterType.Words(Vocabulary.INDICATOR))
                .advanced()
                .build(Wording.MESSAGES);
    }
}
