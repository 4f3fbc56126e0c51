package lv.kopa.widget.internal.report;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import lv.kopa.text.Language;

/** Numbers as people of a language write them. */
final class Numerals {
    private static final char MINUS = '−';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final DecimalFormat format;

    Numerals(Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setMinusSign(MINUS);
        symbols.setDecimalSeparator(language == Language.LV ? ',' : '.');
        symbols.setGroupingSeparator(language == Language.LV ? NO_BREAK_SPACE : ',');
        format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
    }

    /** A number with so many places after the decimal point. */
    String format(double value, int decimals) {
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
