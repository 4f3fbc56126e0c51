package lv.kopa.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whether a formula can be computed, asked of whoever computes formulas. That the indicators that it names are there and
 * that nothing runs in a circle is known by whoever asks. Safe for any number of threads.
 *
 * <p>A formula is made of numbers ({@code 100}, {@code 0.5}), the words of {@linkplain CountedMeasures counted measures}
 * ({@code smeMembers}), codes of indicators in brackets ({@code [ST-02]}; {@code [ST-02@previous]} for the period of the same
 * length before, {@code [ST-02@stayers]} and {@code [ST-02@stayers-previous]} for those alone who belonged in both), {@code + - * /}, parentheses, and the functions {@code min(a, b)}, {@code max(a, b)}, {@code abs(a)} and
 * {@code above(a, b)}, which is 1 where {@code a} is greater than {@code b} and 0 where it is not:
 *
 * <pre>{@code
 * membersUsingServices / members * 100
 * ([IM-01@stayers] - [IM-01@stayers-previous]) / [IM-01@stayers-previous] * 100
 * }</pre>
 *
 * <p>It is computed for each unit of the {@linkplain IndicatorDefinition.Level level} of the indicator, and put together from
 * there by the rule of the indicator. An indicator whose unit reads {@value #ENTERPRISES} in English counts enterprises: those
 * that are a single undertaking count once.
 */
@ProviderType
public interface FormulaCheck {
    /** The unit, in English, of an indicator that counts enterprises. */
    String ENTERPRISES = "enterprises";

    /**
     * Something that is wrong with a formula.
     *
     * @param message what is wrong
     * @param cure what to do
     */
    record Fault(Text message, Text cure) {
        /** Rejects nulls. */
        public Fault {
            Objects.requireNonNull(message);
            Objects.requireNonNull(cure);
        }
    }

    /**
     * Everything that is wrong with the formula of an indicator: words that it cannot read, units, scales and rules of
     * aggregation that do not fit.
     *
     * @param definition an indicator with a formula
     * @param others the indicators that the formula names, by code
     */
    List<Fault> check(IndicatorDefinition definition, Function<String, Optional<IndicatorDefinition>> others);
}
