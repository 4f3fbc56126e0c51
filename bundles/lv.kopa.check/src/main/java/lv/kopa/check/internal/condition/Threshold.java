package lv.kopa.check.internal.condition;

import java.math.BigDecimal;
import java.util.Objects;
import lv.kopa.registry.Programme;
import lv.kopa.registry.ProgrammeRule;

/**
 * A number that a rule compares with: that of the programme where it sets one, else the one given here.
 *
 * @param rule which number of a programme; null where programmes set none
 * @param value the number where the programme sets none
 */
public record Threshold(ProgrammeRule.Rule rule, BigDecimal value) {
    /** The generation whose call the numbers of the rules are from; programmes of others set their own, or are not judged. */
    static final Programme.Generation GENERATION = Programme.Generation.G2014_2020;

    /** Rejects a threshold without a number. */
    public Threshold {
        Objects.requireNonNull(value, "a threshold has a value");
    }
}
