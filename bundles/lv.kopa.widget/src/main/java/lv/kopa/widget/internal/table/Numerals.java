package lv.kopa.widget.internal.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lv.kopa.text.Language;

/** Numbers as readers of a language write them, alike in tables and in reports. */
public final class Numerals {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char MINUS = '\u2212';
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    /** Above this a double no longer tells halves apart. */
    private static final double EXACT = 1e14;
    /** How near a half a scaled number may come before its digits decide. */
    private static final double NEAR = 1e-4;

    private final char point;
    private final char group;

    /** The numbers of a language. */
    public Numerals(Language language) {
        boolean comma = language == Language.LV;
        point = comma ? ',' : '.';
        group = comma ? NO_BREAK_SPACE : ',';
    }

    /**
     * A number for readers.
     *
     * @param value anything but NaN
     * @param decimals places after the decimal point, rounded half to even
     */
    public String format(double value, int decimals) {
        if (Double.isInfinite(value)) {
            return value < 0 ? MINUS + "∞" : "∞";
        }
        double size = Math.abs(value);
        if (decimals < POWERS.length && size * POWERS[decimals] < EXACT) {
            double scaled = size * POWERS[decimals];
            double whole = Math.floor(scaled);
            if (Math.abs(scaled - whole - 0.5) > NEAR) {
                long digits = (long) (scaled - whole > 0.5 ? whole + 1 : whole);
                return write(Long.toString(digits), decimals, value < 0 && digits != 0);
            }
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return write(rounded.unscaledValue().abs().toString(), decimals, rounded.signum() < 0);
    }

    private String write(String digits, int decimals, boolean negative) {
        StringBuilder out = new StringBuilder(digits.length() + decimals + 8);
        if (negative) {
            out.append(MINUS);
        }
        String all = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        int end = all.length() - decimals;
        for (int i = 0; i < end; i++) {
            if (i > 0 && (end - i) % 3 == 0) {
                out.append(group);
            }
            out.append(all.charAt(i));
        }
        if (decimals > 0) {
            out.append(point).append(all, end, all.length());
        }
        return out.toString();
    }

    /** A number with all its digits, as a spreadsheet of this language takes it: no groups, a plain minus. */
    public String precise(double value) {
        String text = Double.toString(value == 0 ? 0.0 : value);
        String plain = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return plain.replace('.', point);
    }
}
