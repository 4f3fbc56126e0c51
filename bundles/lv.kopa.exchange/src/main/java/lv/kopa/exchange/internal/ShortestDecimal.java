package lv.kopa.exchange.internal;

import com.fasterxml.jackson.core.io.NumberOutput;

/** Numbers as they are written: with a decimal point and with all digits that tell them from their neighbours. */
public final class ShortestDecimal {
    private static final String WHOLE = ".0";

    private ShortestDecimal() {}

    /** The shortest text that reads back as this number; whole numbers without a point, minus zero as zero. */
    public static String of(double number) {
        String text = NumberOutput.toString(number == 0 ? 0.0 : number, true);
        return text.endsWith(WHOLE) ? text.substring(0, text.length() - WHOLE.length()) : text;
    }
}
