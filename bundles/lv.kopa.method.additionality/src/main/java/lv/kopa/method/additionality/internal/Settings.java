package lv.kopa.method.additionality.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterGroup;
import lv.kopa.evaluation.ParameterNode;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Vocabulary;

/** What can be set. No factor has a default: what is not stated is not assumed. */
final class Settings {
    static final String VALUE = "value";
    static final String CHANGE = "change";
    static final String STATED = "stated";
    static final String ANSWERS = "answers";
    static final String INDICATOR = "indicator";
    private static final String FROM = "deadweight.from";

    static final Parameter<List<String>> INDICATORS = codes("indicators", Vocabulary.INDICATOR);
    static final Parameter<List<String>> ADDED = codes("add", Vocabulary.INDICATOR);
    static final Parameter<Optional<String>> PERIOD = maybe("period", Vocabulary.PERIOD);
    static final Parameter<String> GROSS = Parameter.choice("gross.from", Wording.MESSAGES, VALUE, CHANGE)
            .withDefault(VALUE)
            .build(Wording.MESSAGES);
    static final Parameter<Optional<String>> BEFORE = Parameter.maybe(
                    "gross.before", new ParameterType.Words(Vocabulary.PERIOD))
            .shownWhen(Condition.when("gross.from", CHANGE))
            .build(Wording.MESSAGES);

    static final Parameter<String> SOURCE =
            Parameter.words("source").withDefault("").build(Wording.MESSAGES);
    static final Parameter<String> DEADWEIGHT_FROM = Parameter.choice(
                    FROM, Wording.MESSAGES, STATED, ANSWERS, INDICATOR)
            .withDefault(STATED)
            .build(Wording.MESSAGES);
    static final Parameter<Optional<String>> ATTRIBUTE = Parameter.maybe(
                    "survey.attribute", new ParameterType.Words(Vocabulary.ATTRIBUTE))
            .shownWhen(Condition.when(FROM, ANSWERS))
            .build(Wording.MESSAGES);
    static final Parameter<Map<String, Double>> ANSWER = Parameter.byCode(
                    "survey.answers", new ParameterType.Decimal(0, 1))
            .shownWhen(Condition.when(FROM, ANSWERS))
            .build(Wording.MESSAGES);
    static final Parameter<Optional<String>> ADDITIONAL = Parameter.maybe(
                    "survey.indicator", new ParameterType.Words(Vocabulary.INDICATOR))
            .shownWhen(Condition.when(FROM, INDICATOR))
            .build(Wording.MESSAGES);

    static final Parameter<Optional<String>> SUPPORT = maybe("double-funding.covariate", Vocabulary.NONE);
    static final Parameter<List<String>> SUPPORTED = codes("double-funding.units", Vocabulary.UNIT);

    private static final Map<Factor, Three> RATES = rates();

    static final ParameterTree TREE = tree();

    /** The three values of a factor. */
    private record Three(
            Parameter<Optional<Double>> low, Parameter<Optional<Double>> central, Parameter<Optional<Double>> high) {}

    private Settings() {}

    private static Map<Factor, Three> rates() {
        Map<Factor, Three> rates = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            rates.put(factor, new Three(rate(factor, "low"), rate(factor, "central"), rate(factor, "high")));
        }
        return rates;
    }

    private static Parameter<Optional<Double>> rate(Factor factor, String which) {
        Condition shown = factor == Factor.DEADWEIGHT ? Condition.when(FROM, STATED) : Condition.ALWAYS;
        return Parameter.maybe(
                        factor.word() + "." + which,
                        factor == Factor.MULTIPLIER
                                ? new ParameterType.Decimal(1, 10)
                                : new ParameterType.Decimal(0, 1))
                .shownWhen(shown)
                .build(Wording.MESSAGES);
    }

    private static ParameterTree tree() {
        List<ParameterNode> groups = new ArrayList<>();
        groups.add(new ParameterGroup(Wording.text("group.gross"), List.of(INDICATORS, ADDED, PERIOD, GROSS, BEFORE)));
        groups.add(new ParameterGroup(Wording.text("group.source"), List.of(SOURCE)));
        for (Factor factor : Factor.values()) {
            Three three = RATES.get(factor);
            List<ParameterNode> nodes = new ArrayList<>();
            if (factor == Factor.DEADWEIGHT) {
                nodes.addAll(List.of(DEADWEIGHT_FROM, ATTRIBUTE, ANSWER, ADDITIONAL));
            }
            nodes.addAll(List.of(three.low(), three.central(), three.high()));
            groups.add(new ParameterGroup(Wording.text("group." + factor.word()), nodes));
        }
        groups.add(new ParameterGroup(Wording.text("group.double"), List.of(SUPPORT, SUPPORTED)));
        return new ParameterTree(groups);
    }

    /** What was stated of a factor: ends that were not are its central value. Empty where the central value was not stated. */
    static Optional<Rates> stated(Arguments arguments, Factor factor) {
        Three three = RATES.get(factor);
        return arguments
                .get(three.central())
                .map(central -> new Rates(
                        arguments.get(three.low()).orElse(central),
                        central,
                        arguments.get(three.high()).orElse(central)));
    }

    /** Whether a range was stated, and not a central value alone. */
    static boolean ranged(Arguments arguments, Factor factor) {
        Three three = RATES.get(factor);
        return arguments.get(three.low()).isPresent()
                && arguments.get(three.high()).isPresent();
    }

    private static Parameter<Optional<String>> maybe(String key, Vocabulary names) {
        return Parameter.maybe(key, new ParameterType.Words(names)).build(Wording.MESSAGES);
    }

    private static Parameter<List<String>> codes(String key, Vocabulary names) {
        return Parameter.many(key, new ParameterType.Words(names)).advanced().build(Wording.MESSAGES);
    }
}
