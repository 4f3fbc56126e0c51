package lv.kopa.method.mcda.internal.base;

import static lv.kopa.method.mcda.internal.words.Wording.MESSAGES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.ActorWeights;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterGroup;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Variation;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.method.mcda.internal.weight.Weighing;

/**
 * What can be set for a method: what is taken from the data, how criteria are weighed, how they are scaled where the method allows
 * a choice, and what the method itself asks for.
 */
public final class Setting {
    static final Parameter<Optional<String>> PERIOD = Parameter.maybe(
                    "period", new ParameterType.Words(Vocabulary.PERIOD))
            .advanced()
            .build(MESSAGES);
    static final Parameter<Boolean> DENOMINATION =
            Parameter.flag("denomination.apply").withDefault(true).advanced().build(MESSAGES);
    static final Parameter<String> GAPS = Parameter.choice("gaps", MESSAGES, "refuse", "leave-out")
            .withDefault("refuse")
            .build(MESSAGES);
    static final Parameter<String> WEIGHING = Parameter.choice("weights.method", MESSAGES, words(Weighing.values()))
            .withDefault(word(Weighing.TREE))
            .varies(new Variation.WeightSource(
                    List.of("tree", "equal", "entropy", "critic"), List.of(word(Weighing.TREE))))
            .build(MESSAGES);
    static final Parameter<Map<String, Double>> GIVEN = Parameter.byCode(
                    "weights.given", Vocabulary.INDICATOR, new ParameterType.Decimal(0, Double.POSITIVE_INFINITY))
            .shownWhen(Condition.when("weights.method", word(Weighing.GIVEN)))
            .varies(new Variation.Simplex())
            .build(MESSAGES);

    static final Parameter<Map<String, Double>> POINTS =
            ActorWeights.parameter(Condition.when("weights.method", word(Weighing.BUDGET)), "1.0.0");

    private final ParameterTree tree;
    private final Optional<Parameter<String>> scaling;
    private final Scaling usual;

    /**
     * The settings of a method.
     *
     * @param scalings the scales among which a person may choose, the usual one first; none where there is nothing to choose
     * @param own what the method itself asks for
     */
    Setting(List<Scaling> scalings, List<Parameter<?>> own) {
        List<Parameter<?>> method = new ArrayList<>();
        scaling = scalings.size() > 1 ? Optional.of(choice(scalings)) : Optional.empty();
        usual = scalings.isEmpty() ? Scaling.MIN_MAX : scalings.get(0);
        scaling.ifPresent(method::add);
        method.addAll(own);
        List<ParameterGroup> groups = new ArrayList<>(List.of(
                new ParameterGroup(MESSAGES.text("group.data"), List.of(PERIOD, DENOMINATION, GAPS)),
                new ParameterGroup(MESSAGES.text("group.weights"), List.of(WEIGHING, GIVEN, POINTS))));
        if (!method.isEmpty()) {
            groups.add(new ParameterGroup(MESSAGES.text("group.method"), List.copyOf(method)));
        }
        tree = new ParameterTree(List.copyOf(groups));
    }

    private static Parameter<String> choice(List<Scaling> scalings) {
        String[] words = words(scalings.toArray(Scaling[]::new));
        return Parameter.choice("normalisation", MESSAGES, words)
                .withDefault(words[0])
                .varies(new Variation.OneOf(List.of((Object[]) words)))
                .build(MESSAGES);
    }

    /** The parameters. */
    ParameterTree tree() {
        return tree;
    }

    /** The scale that was chosen, or the usual one. */
    public Scaling scaling(Arguments arguments) {
        return scaling.map(parameter -> constant(Scaling.class, arguments.get(parameter)))
                .orElse(usual);
    }

    static Weighing weighing(Arguments arguments) {
        return constant(Weighing.class, arguments.get(WEIGHING));
    }

    /** The word by which arguments name a constant: {@code MIN_MAX} is {@code min-max}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of several constants. */
    public static String[] words(Enum<?>... constants) {
        return Arrays.stream(constants).map(Setting::word).toArray(String[]::new);
    }

    /** The constant that a word names. */
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
