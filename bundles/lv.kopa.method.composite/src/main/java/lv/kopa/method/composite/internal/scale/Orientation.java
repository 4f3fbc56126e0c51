package lv.kopa.method.composite.internal.scale;

import lv.kopa.indicator.Direction;

/** Turns values so that more is better. */
public final class Orientation {
    private Orientation() {}

    /**
     * The value itself where up is good, its negative where down is good, minus the distance outside of the band where the
     * indicator has one. A neutral indicator is left as it is; such indicators are refused before.
     */
    public static double orient(double value, Direction direction) {
        if (direction instanceof Direction.Monotone monotone) {
            return monotone.sign() * value;
        }
        if (direction instanceof Direction.Band band) {
            return value < band.lower()
                    ? value - band.lower()
                    : value > band.upper() ? band.upper() - value : 0 * value;
        }
        return value;
    }

    /** The oriented values of a column. */
    public static double[] orient(double[] values, Direction direction) {
        double[] oriented = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            oriented[i] = orient(values[i], direction);
        }
        return oriented;
    }
}
