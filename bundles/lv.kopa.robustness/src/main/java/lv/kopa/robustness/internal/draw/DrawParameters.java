package lv.kopa.robustness.internal.draw;

import static lv.kopa.robustness.internal.words.Wording.MESSAGES;

import java.util.List;
import java.util.Locale;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Vocabulary;

/** What can be set about drawing. */
public final class DrawParameters {
    private static final long MOST_DRAWS = 1_000_000;

    /** How many draws. */
    public static final Parameter<Long> DRAWS =
            Parameter.whole("draws", 1, MOST_DRAWS).withDefault(1000L).build(MESSAGES);

    /** What is varied; everything where nothing is said. */
    public static final Parameter<List<String>> VARY =
            Parameter.many("vary", new ParameterType.Words(Vocabulary.VARIED)).build(MESSAGES);

    /** From where weights are drawn. */
    public static final Parameter<String> WEIGHTINGS = Parameter.choice(
                    "weightings", MESSAGES, Weighting.AROUND.word(), Weighting.UNIFORM.word(), Weighting.ORDINAL.word())
            .withDefault(Weighting.AROUND.word())
            .build(MESSAGES);

    /** How closely around the given weights. */
    public static final Parameter<Double> CONCENTRATION = Parameter.decimal("concentration", 0.01, 1e6)
            .withDefault(16.0)
            .advanced()
            .build(MESSAGES);

    /** Error of measurement as a share of the value. */
    public static final Parameter<Double> ERROR =
            Parameter.decimal("error", 0, 1).withDefault(0.0).build(MESSAGES);

    private DrawParameters() {}

    static Weighting weighting(Arguments arguments) {
        return Weighting.valueOf(arguments.get(WEIGHTINGS).toUpperCase(Locale.ROOT));
    }
}
