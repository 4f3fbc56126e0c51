package lv.kopa.method.composite.internal.stage;

import java.util.BitSet;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.statistics.Moments;

/**
 * Pulls in the outliers of one indicator. While |skewness| and kurtosis both exceed their limits, all values at the
 * maximum (at the minimum if skewness is negative) take the next distinct value. Stops before more values would be
 * changed than are allowed, and before all values would be the same.
 */
final class Winsoriser {
    private final double[] values;
    private final Settings.Treatment settings;
    private final BitSet pulled = new BitSet();
    private Moments moments;

    Winsoriser(double[] values, Moments moments, Settings.Treatment settings) {
        this.values = values.clone();
        this.moments = moments;
        this.settings = settings;
    }

    /** Whether both limits are exceeded. What too few or equal values do not have exceeds nothing. */
    static boolean outlying(Moments moments, Settings.Treatment settings) {
        return Math.abs(moments.skewness()) > settings.skewness() && moments.kurtosis() > settings.kurtosis();
    }

    /** Pulls in as many as needed and allowed; says whether that was enough. */
    boolean run() {
        while (outlying(moments, settings)) {
            if (!step()) {
                return false;
            }
            moments = Moments.of(values);
        }
        return true;
    }

    private boolean step() {
        boolean high = moments.skewness() > 0;
        double end = high ? moments.maximum() : moments.minimum();
        double other = high ? moments.minimum() : moments.maximum();
        double next = other;
        BitSet changed = (BitSet) pulled.clone();
        for (int unit = 0; unit < values.length; unit++) {
            double value = values[unit];
            if (value == end) {
                changed.set(unit);
            } else if (high ? value > next : value < next) {
                next = value;
            }
        }
        if (changed.cardinality() > settings.limit() || next == other) {
            return false;
        }
        for (int unit = 0; unit < values.length; unit++) {
            if (values[unit] == end) {
                values[unit] = next;
            }
        }
        pulled.or(changed);
        return true;
    }

    double[] values() {
        return values;
    }

    BitSet pulled() {
        return pulled;
    }

    Moments moments() {
        return moments;
    }
}
