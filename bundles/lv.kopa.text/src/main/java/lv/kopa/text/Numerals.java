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

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    /** Above this a double no longer tells halves apart. */
    private static final double EXACT = 1e14;
    /** How near a half a scaled number may come before its digits decide. */
    private static final double NEAR = 1e-4;

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
        double size = Math.abs(value);
        if (decimals < POWERS.length && size * POWERS[decimals] < EXACT) { // tables write thousands while they scroll
            double scaled = size * POWERS[decimals];
            double whole = Math.floor(scaled);
            if (Math.abs(scaled - whole - 0.5) > NEAR) {
                long digits = (long) (scaled - whole > 0.5 ? whole + 1 : whole);
                return written(Long.toString(digits), decimals, value < 0 && digits != 0, language);
            }
        }
        return written(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN), language);
    }

    /**
     * A number with all its digits, as a spreadsheet of the language takes it: no groups, a plain minus.
     *
     * @param value anything but NaN
     */
    public static String precise(double value, Language language) {
        String text = Double.toString(value == 0 ? 0.0 : value);
        String plain = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return plain.replace('.', decimalMark(language));
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
        return written(rounded.unscaledValue().abs().toString(), rounded.scale(), rounded.signum() < 0, language);
    }

    private static String written(String unscaled, int decimals, boolean negative, Language language) {
        String digits = "0".repeat(Math.max(0, decimals + 1 - unscaled.length())) + unscaled;
        int end = digits.length() - decimals;
        StringBuilder out = new StringBuilder(digits.length() + decimals).append(negative ? MINUS : "");
        for (int i = 0; i < end; i++) {
            if (i > 0 && (end - i) % 3 == 0) {
                out.append(separator(language));
            }
            out.append(digits.charAt(i));
        }
        if (decimals > 0) {
            out.append(decimalMark(language)).append(digits, end, digits.length());
        }
        return out.toString();
    }

    private static char separator(Language language) {
        return switch (language) {
            case EN -> ',';
            case LV -> NO_BREAK_SPACE;
        };
    }

    private static char decimalMark(Language language) {
        return switch (language) {
            case EN -> '.';
            case LV -> ',';
        };
    }
}
