package lv.kopa.registry;

import java.util.List;
import java.util.Objects;
import lv.kopa.text.Text;

/**
 * What a rule found of one thing.
 *
 * @param rule the rule
 * @param subject what was judged
 * @param outcome what was found
 * @param message what was found, with the figures
 * @param cure what to do; {@linkplain Text#EMPTY empty} where the rule holds
 * @param rows what it rests on, at most the first hundred
 */
public record CheckResult(CheckRule rule, Row subject, Outcome outcome, Text message, Text cure, List<Row> rows) {

    /** What was found. */
    public enum Outcome {
        /** The rule holds. */
        HOLDS,
        /** The rule is broken. */
        BROKEN,
        /** The data do not say. */
        UNKNOWN
    }

    /** Copies the list. */
    public CheckResult {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(message);
        Objects.requireNonNull(cure);
        rows = List.copyOf(rows);
    }
}
