package lv.kopa.method.mcda.internal.matrix;

/**
 * The ends of a column without gaps.
 *
 * @param least the smallest value
 * @param greatest the largest value
 */
public record Extremes(double least, double greatest) {

    /** The ends of these values. */
    public static Extremes of(double... values) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (value < least) {
                least = value;
            }
            if (value > greatest) {
                greatest = value;
            }
        }
        return new Extremes(least, greatest);
    }

    /** The smallest value. */
    public static double minimum(double... values) {
        return of(values).least;
    }

    /** The largest value. */
    public static double maximum(double... values) {
        return of(values).greatest;
    }

    /** How far they are apart. */
    public double range() {
        return greatest - least;
    }
}
