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
 */
@ProviderType
public interface FormulaCheck {

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
