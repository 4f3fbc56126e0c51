package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.stream.DoubleStream;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Numerals;
import lv.kopa.text.Text;

/** The words of this package, and numbers as they stand in sentences. */
final class Words {
    private static final Messages MESSAGES = Messages.of(Words.class);

    private static final int DIGITS = 5;
    private static final int TOGETHER = 4;
    private static final double TENS = 10;
    private static final int WEIGHT = 3;
    private static final int MOST_DECIMALS = 15;
    private static final double PERCENT = 100;

    private Words() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** A number with as many decimals as its size deserves; words where there is none. */
    static Text number(double value) {
        if (Double.isNaN(value)) {
            return text("value.none");
        }
        return Text.inEach(language -> trimmed(Numerals.fixed(value, decimals(value, DIGITS), language), language));
    }

    /** A weight. */
    static Text weight(double value) {
        return Text.inEach(
                language -> trimmed(Numerals.fixed(value, Math.max(WEIGHT, decimals(value, 2)), language), language));
    }

    /** A share in per cent, whole unless it is small. */
    static Text percent(double share) {
        double percent = share * PERCENT;
        int decimals = percent != 0 && Math.abs(percent) < 1 ? 1 : 0;
        return Text.inEach(language -> Numerals.fixed(percent, decimals, language));
    }

    /** A number with as many decimals as its neighbours, so that they can be compared; words where there is none. */
    static Text number(double value, int decimals) {
        return Double.isNaN(value)
                ? text("value.none")
                : Text.inEach(language -> Numerals.fixed(value, decimals, language));
    }

    /** The decimals that the largest of some numbers deserves. */
    static int decimals(DoubleStream values) {
        double largest = values.filter(Double::isFinite).map(Math::abs).max().orElse(0);
        if (largest >= TENS) {
            return Math.min(2, decimals(largest, DIGITS));
        }
        return largest == 0 ? 0 : decimals(largest, TOGETHER);
    }

    private static int decimals(double value, int digits) {
        if (value == 0 || Double.isInfinite(value)) {
            return 0;
        }
        int magnitude = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        return Math.max(0, Math.min(MOST_DECIMALS, digits - magnitude));
    }

    private static String trimmed(String number, Language language) {
        char mark = Numerals.fixed(0.5, 1, language).charAt(1);
        if (number.indexOf(mark) < 0) {
            return number;
        }
        String kept = number.replaceAll("0+$", "");
        return kept.charAt(kept.length() - 1) == mark ? kept.substring(0, kept.length() - 1) : kept;
    }
}
