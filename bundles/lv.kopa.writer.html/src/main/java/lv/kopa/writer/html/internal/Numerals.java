package lv.kopa.writer.html.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import lv.kopa.text.Language;

/**
 * Numbers as readers of a language write them. They are written here and not by the JDK's formatter, whose tables change
 * from one Java to the next.
 */
final class Numerals {
    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final String MINUS = "\u2212";
    /** As many digits as a double certainly has, so that 0.1 reads as 0.1 on every Java. */
    private static final MathContext CERTAIN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private final String point;
    private final String group;

    Numerals(Language language) {
        boolean comma = language == Language.LV;
        point = comma ? "," : ".";
        group = comma ? NO_BREAK_SPACE : ",";
    }

    /**
     * A number for readers.
     *
     * @param value anything but NaN
     * @param decimals places after the decimal point, rounded half to even
     */
    String format(double value, int decimals) {
        if (Double.isInfinite(value)) {
            return (value < 0 ? MINUS : "") + "∞";
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        String digits = rounded.abs().toPlainString();
        int end = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        StringBuilder out = new StringBuilder(rounded.signum() < 0 ? MINUS : "");
        for (int i = 0; i < end; i++) {
            if (i > 0 && (end - i) % 3 == 0) {
                out.append(group);
            }
            out.append(digits.charAt(i));
        }
        if (decimals > 0) {
            out.append(point).append(digits, end + 1, digits.length());
        }
        return out.toString();
    }

    /** A number for programs, such as the sorting of tables. */
    static String machine(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal certain = new BigDecimal(value, CERTAIN_DIGITS);
        return certain.signum() == 0 ? "0" : certain.stripTrailingZeros().toString();
    }
}
