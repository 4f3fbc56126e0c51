package lv.kopa.method.composite.internal.setting;

import static lv.kopa.method.composite.internal.words.Wording.MESSAGES;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.ActorWeights;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterGroup;
import lv.kopa.evaluation.ParameterNode;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Variation;
import lv.kopa.evaluation.Vocabulary;

/** What can be set. The order is that of the computation. */
public final class CompositeParameters {
    private static final double NO_END = Double.POSITIVE_INFINITY;
    private static final ParameterType.Decimal ANY_NUMBER = new ParameterType.Decimal(-NO_END, NO_END);

    static final Parameter<Optional<String>> PERIOD = Parameter.maybe(
                    "period", new ParameterType.Words(Vocabulary.PERIOD))
            .advanced()
            .build(MESSAGES);

    static final Parameter<String> PANEL = choice("panel.method", PanelScale.values())
            .withDefault("none")
            .since("1.1.0")
            .build(MESSAGES);
    static final Parameter<Optional<String>> BASE = Parameter.maybe(
                    "panel.base", new ParameterType.Words(Vocabulary.PERIOD))
            .shownWhen(Condition.when("panel.method", "pooled", "base"))
            .since("1.1.0")
            .build(MESSAGES);

    static final Parameter<Boolean> DENOMINATION =
            Parameter.flag("denomination.apply").withDefault(true).advanced().build(MESSAGES);

    static final Parameter<Double> MINIMUM_AVAILABILITY = share("screening.minimum-availability")
            .withDefault(0.0)
            .varies(new Variation.Range(0, 0.8))
            .build(MESSAGES);
    static final Parameter<Double> MAXIMUM_ZEROS =
            share("screening.maximum-zeros").withDefault(1.0).advanced().build(MESSAGES);

    static final Parameter<String> IMPUTATION = choice("imputation.method", ImputationMethod.values())
            .withDefault("none")
            .varies(new Variation.OneOf(List.of("none", "mean", "median")))
            .build(MESSAGES);
    private static final Condition BY_GROUP = Condition.when("imputation.method", "group-mean", "group-median");
    static final Parameter<Optional<String>> GROUP = Parameter.maybe(
                    "imputation.group", new ParameterType.Words(Vocabulary.ATTRIBUTE))
            .shownWhen(BY_GROUP)
            .build(MESSAGES);
    static final Parameter<String> FALLBACK = Parameter.choice("imputation.fallback", MESSAGES, "all", "none")
            .withDefault("all")
            .advanced()
            .shownWhen(BY_GROUP)
            .build(MESSAGES);

    static final Parameter<String> TREATMENT = Parameter.choice("treatment.method", MESSAGES, "none", "winsorise")
            .withDefault("none")
            .varies(new Variation.OneOf(List.of("none", "winsorise")))
            .build(MESSAGES);
    private static final Condition TREATED = Condition.when("treatment.method", "winsorise");
    static final Parameter<Double> SKEWNESS = Parameter.decimal("treatment.skewness", 0, NO_END)
            .withDefault(2.0)
            .advanced()
            .shownWhen(TREATED)
            .varies(new Variation.Range(1.5, 2.5))
            .build(MESSAGES);
    static final Parameter<Double> KURTOSIS = Parameter.decimal("treatment.kurtosis", -NO_END, NO_END)
            .withDefault(3.5)
            .advanced()
            .shownWhen(TREATED)
            .varies(new Variation.Range(3, 4.5))
            .build(MESSAGES);
    static final Parameter<Long> LIMIT = Parameter.whole("treatment.limit", 0, Long.MAX_VALUE)
            .withDefault(5L)
            .shownWhen(TREATED)
            .varies(new Variation.OneOf(List.of(1L, 2L, 3L, 4L, 5L)))
            .build(MESSAGES);
    static final Parameter<Boolean> LOG = Parameter.flag("treatment.log")
            .withDefault(true)
            .advanced()
            .shownWhen(TREATED)
            .build(MESSAGES);

    static final Parameter<String> NORMALISATION = choice("normalisation.method", NormalisationMethod.values())
            .withDefault("min-max")
            .varies(new Variation.OneOf(List.of("min-max", "z-score", "rank", "percentile-rank", "borda")))
            .build(MESSAGES);
    private static final Condition BOUNDED = Condition.when("normalisation.method", "min-max", "goalposts");
    static final Parameter<Double> LOWER =
            number("normalisation.lower").withDefault(0.0).shownWhen(BOUNDED).build(MESSAGES);
    static final Parameter<Double> UPPER =
            number("normalisation.upper").withDefault(100.0).shownWhen(BOUNDED).build(MESSAGES);
    private static final Condition STANDARDISED = Condition.when("normalisation.method", "z-score");
    static final Parameter<Double> MEAN = number("normalisation.mean")
            .withDefault(0.0)
            .advanced()
            .shownWhen(STANDARDISED)
            .build(MESSAGES);
    static final Parameter<Double> DEVIATION = Parameter.decimal("normalisation.deviation", 0.001, NO_END)
            .withDefault(1.0)
            .advanced()
            .shownWhen(STANDARDISED)
            .build(MESSAGES);
    static final Parameter<Map<String, Double>> TARGETS = Parameter.byCode(
                    "normalisation.targets", Vocabulary.INDICATOR, ANY_NUMBER)
            .shownWhen(Condition.when("normalisation.method", "distance-to-target"))
            .build(MESSAGES);
    static final Parameter<Optional<String>> REFERENCE = Parameter.maybe(
                    "normalisation.reference", new ParameterType.Words(Vocabulary.UNIT))
            .shownWhen(Condition.when("normalisation.method", "distance-to-reference"))
            .build(MESSAGES);
    static final Parameter<Map<String, Double>> REFERENCES = Parameter.byCode(
                    "normalisation.references", Vocabulary.INDICATOR, ANY_NUMBER)
            .shownWhen(Condition.when("normalisation.method", "adjusted-mazziotta-pareto"))
            .since("1.1.0")
            .build(MESSAGES);
    static final Parameter<Boolean> CAP = Parameter.flag("normalisation.cap")
            .withDefault(false)
            .advanced()
            .shownWhen(Condition.when("normalisation.method", "distance-to-target", "distance-to-reference"))
            .build(MESSAGES);
    private static final Condition POSTED = Condition.when("normalisation.method", "goalposts");
    static final Parameter<Map<String, Double>> LOWER_POSTS = Parameter.byCode(
                    "normalisation.goalposts-lower", Vocabulary.INDICATOR, ANY_NUMBER)
            .shownWhen(POSTED)
            .build(MESSAGES);
    static final Parameter<Map<String, Double>> UPPER_POSTS = Parameter.byCode(
                    "normalisation.goalposts-upper", Vocabulary.INDICATOR, ANY_NUMBER)
            .shownWhen(POSTED)
            .build(MESSAGES);
    static final Parameter<Boolean> CLAMP = Parameter.flag("normalisation.clamp")
            .withDefault(true)
            .advanced()
            .shownWhen(POSTED)
            .build(MESSAGES);

    static final Parameter<String> WEIGHTS = choice("weights.method", WeightSource.values())
            .withDefault("tree")
            .varies(new Variation.WeightSource(List.of("tree", "equal"), List.of("tree", "given", "correlation")))
            .build(MESSAGES);
    static final Parameter<Map<String, Double>> GIVEN_WEIGHTS = Parameter.byCode(
                    "weights.given", Vocabulary.NODE, new ParameterType.Decimal(0, NO_END))
            .shownWhen(Condition.when("weights.method", "given"))
            .varies(new Variation.Simplex())
            .build(MESSAGES);

    static final Parameter<Map<String, Double>> POINTS =
            ActorWeights.parameter(Condition.when("weights.method", "budget"), "1.1.0");
    static final Parameter<String> SCOPE = Parameter.choice("weights.scope", MESSAGES, "siblings", "index")
            .withDefault("siblings")
            .shownWhen(Condition.when("weights.method", "principal-components", "correlation", "benefit-of-the-doubt"))
            .since("1.1.0")
            .build(MESSAGES);
    static final Parameter<Optional<Long>> FACTORS = Parameter.maybe(
                    "weights.factors", new ParameterType.Whole(1, 1000))
            .advanced()
            .shownWhen(Condition.when("weights.method", "principal-components"))
            .since("1.1.0")
            .build(MESSAGES);
    private static final Condition DOUBT = Condition.when("weights.method", "benefit-of-the-doubt");
    static final Parameter<String> LIMITED = Parameter.choice("weights.limited", MESSAGES, "weights", "shares")
            .withDefault("weights")
            .shownWhen(DOUBT)
            .since("1.1.0")
            .build(MESSAGES);
    static final Parameter<Double> LOWEST = share("weights.lowest")
            .withDefault(0.0)
            .shownWhen(DOUBT)
            .since("1.1.0")
            .build(MESSAGES);
    static final Parameter<Double> HIGHEST = share("weights.highest")
            .withDefault(1.0)
            .shownWhen(DOUBT)
            .since("1.1.0")
            .build(MESSAGES);

    private static final String AGGREGATION_KEY = "aggregation.method";
    static final Parameter<String> AGGREGATION = choice(AGGREGATION_KEY, AggregationMethod.values())
            .withDefault("arithmetic")
            .varies(new Variation.OneOf(List.of("arithmetic", "geometric", "harmonic", "copeland")))
            .build(MESSAGES);
    static final Parameter<Map<String, String>> BY_LEVEL = Parameter.byCode(
                    "aggregation.by-level",
                    Vocabulary.AGGREGATE_OR_LEVEL,
                    Parameter.choiceType(AGGREGATION_KEY, MESSAGES, words(AggregationMethod.values())))
            .advanced()
            .build(MESSAGES);
    static final Parameter<Double> EXPONENT = number("aggregation.exponent")
            .withDefault(0.5)
            .advanced()
            .varies(new Variation.Range(-1, 1))
            .build(MESSAGES);
    static final Parameter<String> PENALTY = Parameter.choice("aggregation.penalty", MESSAGES, "subtract", "add")
            .withDefault("subtract")
            .advanced()
            .since("1.1.0")
            .build(MESSAGES);
    static final Parameter<Double> AGGREGATE_AVAILABILITY = share("aggregation.minimum-availability")
            .withDefault(0.0)
            .advanced()
            .build(MESSAGES);

    static final Parameter<Boolean> AUDIT = Parameter.flag("audit.apply")
            .withDefault(true)
            .advanced()
            .since("1.1.0")
            .build(MESSAGES);

    /** All of them, in groups. */
    public static final ParameterTree TREE = ParameterTree.of(
            group("data", PERIOD, DENOMINATION),
            group("panel", PANEL, BASE),
            group("screening", MINIMUM_AVAILABILITY, MAXIMUM_ZEROS),
            group("imputation", IMPUTATION, GROUP, FALLBACK),
            group("treatment", TREATMENT, SKEWNESS, KURTOSIS, LIMIT, LOG),
            group(
                    "normalisation",
                    NORMALISATION,
                    LOWER,
                    UPPER,
                    MEAN,
                    DEVIATION,
                    TARGETS,
                    REFERENCE,
                    REFERENCES,
                    CAP,
                    LOWER_POSTS,
                    UPPER_POSTS,
                    CLAMP),
            group("weights", WEIGHTS, GIVEN_WEIGHTS, POINTS, SCOPE, FACTORS, LIMITED, LOWEST, HIGHEST),
            group("aggregation", AGGREGATION, BY_LEVEL, EXPONENT, PENALTY, AGGREGATE_AVAILABILITY),
            group("audit", AUDIT));

    private CompositeParameters() {}

    /** The word by which arguments name a constant: {@code MIN_MAX} is {@code min-max}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String[] words(Enum<?>... constants) {
        return Arrays.stream(constants).map(CompositeParameters::word).toArray(String[]::new);
    }

    private static Parameter.Builder<String> choice(String key, Enum<?>... constants) {
        return Parameter.choice(key, MESSAGES, words(constants));
    }

    private static Parameter.Builder<Double> number(String key) {
        return Parameter.decimal(key, -NO_END, NO_END);
    }

    private static Parameter.Builder<Double> share(String key) {
        return Parameter.decimal(key, 0, 1);
    }

    private static ParameterGroup group(String word, ParameterNode... children) {
        return new ParameterGroup(MESSAGES.text("group." + word), List.of(children));
    }
}
