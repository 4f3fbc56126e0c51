package lv.kopa.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as readers of a language write them. They are written here and not by the JDK's formatter, whose tables change
 * from one Java to the next.
 */
public final class Numerals {
    /** What stands before a negative number. */
    public static final String MINUS = "\u2212";

    /** What stands where there is no number. */
    private static final String NONE = "\u2013";

    private static final String NO_BREAK_SPACE = "\u00A0";

    private Numerals() {}

    /**
     * A number with a fixed number of decimals. Zero, and what is rounded to it, bears no sign.
     *
     * @param value anything but NaN
     * @param decimals places after the decimal mark, rounded half to even
     */
    public static String fixed(double value, int decimals, Language language) {
        if (Double.isInfinite(value)) {
            return (value < 0 ? MINUS : "") + "∞";
        }
        return written(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN), language);
    }

    /**
     * A number with as many decimals as it has, within bounds; a dash where it is NaN. Zero, and what is rounded to it,
     * bears no sign.
     *
     * @param least decimals that it has at least
     * @param most decimals that it has at most, rounded half to even
     */
    static String rounded(Number value, int least, int most, Language language) {
        double rough = value.doubleValue();
        if (!Double.isFinite(rough) && (value instanceof Double || value instanceof Float)) {
            return Double.isNaN(rough) ? NONE : fixed(rough, least, language);
        }
        BigDecimal rounded = exact(value).setScale(most, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return written(rounded.setScale(Math.max(least, rounded.scale())), language);
    }

    private static BigDecimal exact(Number value) {
        return value instanceof Double || value instanceof Float
                ? new BigDecimal(value.doubleValue())
                : new BigDecimal(value.toString());
    }

    private static String written(BigDecimal rounded, Language language) {
        int decimals = rounded.scale();
        String digits = rounded.abs().toPlainString();
        int end = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        StringBuilder out = new StringBuilder(rounded.signum() < 0 ? MINUS : "");
        for (int i = 0; i < end; i++) {
            if (i > 0 && (end - i) % 3 == 0) {
                out.append(separator(language));
            }
            out.append(digits.charAt(i));
        }
        if (decimals > 0) {
            out.append(decimalMark(language)).append(digits, end + 1, digits.length());
        }
        return out.toString();
    }

    private static String separator(Language language) {
        return switch (language) {
            case EN -> ",";
            case LV -> NO_BREAK_SPACE;
        };
    }

    private static String decimalMark(Language language) {
        return switch (language) {
            case EN -> ".";
            case LV -> ",";
        };
    }
}
