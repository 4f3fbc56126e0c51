package lv.kopa.widget.internal.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** What there is to say about an indicator, short and long. */
public final class Explanations {
    private Explanations() {}

    /** The unit, after an arrow for the direction where it is wanted, since units may be cut short. */
    static Text detail(Indicator indicator, boolean direction) {
        return direction ? spaced(arrow(indicator.direction()), indicator.unit()) : indicator.unit();
    }

    /** The code, the direction in words and the definition. */
    static Text of(String id, Optional<Indicator> indicator) {
        Text code = Says.text("column.code", id);
        return indicator
                .map(each -> lines(lines(code, direction(each.direction())), each.definition()))
                .orElse(code);
    }

    /** An arrow for a direction. */
    public static Text arrow(Direction direction) {
        if (direction instanceof Direction.Monotone monotone) {
            return Text.same(monotone.sign() > 0 ? "↑" : "↓");
        }
        return direction instanceof Direction.Band ? Text.same("↔") : Text.EMPTY;
    }

    /** A direction in words. */
    public static Text direction(Direction direction) {
        if (direction instanceof Direction.Monotone monotone) {
            return Says.text(monotone.sign() > 0 ? "direction.up" : "direction.down");
        }
        return direction instanceof Direction.Band band
                ? Says.text("direction.band", band.lower(), band.upper())
                : Says.text("direction.neutral");
    }

    static Text joined(Text first, Text second) {
        return combined(first, second, (one, other) -> one + " · " + other);
    }

    private static Text spaced(Text first, Text second) {
        return combined(first, second, (one, other) -> one + " " + other);
    }

    private static Text lines(Text first, Text second) {
        return combined(first, second, (one, other) -> one + "\n" + other);
    }

    private static Text combined(Text first, Text second, BinaryOperator<String> how) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(language, how.apply(first.in(language), second.in(language)));
        }
        return new Text(wordings);
    }
}
