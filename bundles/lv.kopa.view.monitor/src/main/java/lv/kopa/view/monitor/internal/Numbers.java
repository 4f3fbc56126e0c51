package lv.kopa.view.monitor.internal;

import lv.kopa.chart.NumberWords;
import lv.kopa.text.Text;

/** How numbers of any size are written: whole ones as they are, others with three figures that count, from thousands on none after the point. */
final class Numbers {
    private static final int FIGURES = 3;

    private Numbers() {}

    /** Decimals with which a column of numbers is written. */
    static int places(double... values) {
        double largest = 0;
        boolean whole = true;
        for (double value : values) {
            if (Double.isFinite(value)) {
                largest = Math.max(largest, Math.abs(value));
                whole &= value == Math.rint(value);
            }
        }
        if (whole || largest >= 1000) {
            return 0;
        }
        int before = largest < 1 ? 0 : (int) StrictMath.floor(StrictMath.log10(largest)) + 1;
        return Math.max(1, FIGURES - before);
    }

    /** A number. */
    static Text written(double value) {
        return NumberWords.fixed(value, places(value));
    }

    /** A number with its sign. */
    static Text signed(double value) {
        return NumberWords.difference(value, places(value));
    }
}
