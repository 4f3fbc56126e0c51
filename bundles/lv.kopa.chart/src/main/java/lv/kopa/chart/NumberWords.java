package lv.kopa.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import lv.kopa.text.Language;
import lv.kopa.text.Numerals;
import lv.kopa.text.Text;

/** Numbers as people of a language write them: in Latvian with a decimal comma. What is no number is a dash. */
public final class NumberWords {
    private static final String NONE = "–";

    private NumberWords() {}

    /**
     * A number with a fixed number of decimals.
     *
     * @param places 0 to 15
     */
    public static String fixed(double value, int places, Language language) {
        return Double.isFinite(value) ? Numerals.fixed(value, places, language) : NONE;
    }

    /** {@link #fixed} in every language. */
    public static Text fixed(double value, int places) {
        return Text.inEach(language -> fixed(value, places, language));
    }

    /** {@link #fixed} in every language, with its sign where it is positive, too; what is rounded to zero bears none. */
    public static Text difference(double value, int places) {
        return Text.inEach(language -> {
            String written = fixed(value, places, language);
            boolean visible = written.chars().anyMatch(digit -> digit >= '1' && digit <= '9');
            return value > 0 && visible ? "+" + written : written;
        });
    }

    /**
     * A number with so many digits as say something, for values of any size: 0.00031, 3.14, 27 300, 8.5·10^9.
     *
     * @param digits 1 to 15; whole numbers of up to nine digits are written out
     */
    public static String significant(double value, int digits, Language language) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= 9 || exponent < -5) {
            BigDecimal mantissa = rounded.scaleByPowerOfTen(-exponent).stripTrailingZeros();
            return fixed(mantissa.doubleValue(), Math.max(0, mantissa.scale()), language) + "·10^"
                    + fixed(exponent, 0, language);
        }
        return fixed(value, Math.max(0, digits - 1 - exponent), language);
    }

    /** {@link #significant} in every language. */
    public static Text significant(double value, int digits) {
        return Text.inEach(language -> significant(value, digits, language));
    }

    /**
     * The number of decimals with which values between two ends are told apart, so that about {@code steps} different
     * values can be seen.
     *
     * @return 0 to 6
     */
    public static int places(double lowest, double highest, int steps) {
        double range = highest - lowest;
        if (!(range > 0) || !Double.isFinite(range)) {
            return 2;
        }
        return (int) Math.max(0, Math.min(6, Math.ceil(-StrictMath.log10(range / steps))));
    }
}
