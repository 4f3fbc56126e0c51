package lv.kopa.method.mcda.internal.matrix;

/** The ends of columns without gaps. */
public final class Extremes {
    private Extremes() {}

    /** The smallest value. */
    public static double minimum(double... values) {
        double minimum = Double.POSITIVE_INFINITY;
        for (double value : values) {
            minimum = Math.min(minimum, value);
        }
        return minimum;
    }

    /** The largest value. */
    public static double maximum(double... values) {
        double maximum = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            maximum = Math.max(maximum, value);
        }
        return maximum;
    }
}
