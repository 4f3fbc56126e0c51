package lv.kopa.robustness.internal.draw;

import java.util.List;
import java.util.random.RandomGenerator;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterException;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Variation;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.text.Text;

/**
 * A choice that a parameter declares.
 *
 * @param parameter the parameter
 * @param variation how it may vary; not fixed and no simplex
 * @param chosen the plain value that was chosen
 */
record ChoiceFactor(Parameter<?> parameter, Variation variation, Object chosen) implements Factor {

    @Override
    public String key() {
        return parameter.key();
    }

    @Override
    public Text label() {
        return parameter.label();
    }

    @Override
    public Text drawnFrom() {
        if (!options().isEmpty()) {
            return Wording.text(
                    "factor.one-of",
                    Listed.texts(options().stream().map(this::words).toList(), "; "));
        } else if (variation instanceof Variation.Range range) {
            return Wording.text("factor.range", range.lower(), range.upper());
        } else if (variation instanceof Variation.Noise noise) {
            return Wording.text("factor.noise", words(chosen), noise.standardDeviation());
        }
        throw new IllegalStateException("nothing is drawn for " + parameter.key());
    }

    /** What people call a value of the setting. */
    Text words(Object plain) {
        return words(parameter, plain);
    }

    static Text words(Parameter<?> parameter, Object plain) {
        return parameter.type() instanceof ParameterType.Choice choice
                ? choice.label(plain.toString())
                : Text.same(plain.toString());
    }

    /** The values among which is chosen; none where there are infinitely many. */
    List<Object> options() {
        return variation.options();
    }

    /** The same factor with these options left. */
    ChoiceFactor among(List<Object> options) {
        return new ChoiceFactor(parameter, new Variation.OneOf(options), chosen);
    }

    @Override
    public void draw(Draft draft, RandomGenerator random) {
        draft.argument(parameter.key(), drawn(random));
    }

    private Object drawn(RandomGenerator random) {
        if (!options().isEmpty()) {
            return options().get(random.nextInt(options().size()));
        } else if (variation instanceof Variation.Range range) {
            double value = range.lower() + random.nextDouble() * (range.upper() - range.lower());
            return parameter.type() instanceof ParameterType.Whole ? (Object) Math.round(value) : (Object) value;
        } else if (variation instanceof Variation.Noise noise && chosen instanceof Number number) {
            return allowed(number.doubleValue() + noise.standardDeviation() * Gamma.normal(random));
        }
        return chosen;
    }

    /** Noise that leaves what the parameter allows leaves the value as it was chosen. */
    private Object allowed(double value) {
        try {
            return parameter.type().convert(value);
        } catch (ParameterException e) {
            return chosen;
        }
    }
}
