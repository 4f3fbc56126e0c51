package lv.kopa.view.index.internal;

import java.util.Arrays;
import lv.kopa.chart.NumberWords;

/** The few statistics that views need. */
final class Statistics {
    private Statistics() {}

    /** The finite ones, ascending. */
    static double[] sorted(double... values) {
        return Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    }

    /**
     * The decimals with which values are told apart: none if all are whole numbers.
     *
     * @param sorted ascending
     * @param steps about how many different values are to be seen between the lowest and the highest
     */
    static int places(double[] sorted, int steps) {
        return Arrays.stream(sorted).allMatch(value -> value == Math.rint(value))
                ? 0
                : NumberWords.places(sorted[0], sorted[sorted.length - 1], steps);
    }

    /**
     * A quantile of sorted values, type 7 of Hyndman and Fan (1996, doi:10.1080/00031305.1996.10473566).
     *
     * @return NaN if there are no values
     */
    static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    static double median(double[] sorted) {
        return quantile(sorted, 0.5);
    }
}
