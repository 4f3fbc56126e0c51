package lv.kopa.method.target.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import lv.kopa.statistics.LinearTrend;

/**
 * What a straight trend says of a later day.
 *
 * @param value the value on the trend
 * @param lower lower end of the prediction interval
 * @param upper upper end of the prediction interval
 * @param far whether the day lies farther ahead than the points reach back
 */
record Forecast(double value, double lower, double upper, boolean far) {
    /** With fewer points nothing is forecast. */
    static final int FEWEST_POINTS = 5;

    /** A forecast from values by day, with an interval of this level; none from too few points or for a day that is past. */
    static Optional<Forecast> of(SortedMap<LocalDate, Double> values, LocalDate day, double level) {
        if (values.size() < FEWEST_POINTS || !day.isAfter(values.lastKey())) {
            return Optional.empty();
        }
        List<Double> times = new ArrayList<>();
        values.keySet().forEach(each -> times.add(years(each)));
        double[] x = times.stream().mapToDouble(Double::doubleValue).toArray();
        double[] y = values.values().stream().mapToDouble(Double::doubleValue).toArray();
        LinearTrend trend = LinearTrend.of(x, y);
        double at = years(day);
        double half = trend.halfInterval(at, level);
        double value = trend.at(at);
        boolean far = at - x[x.length - 1] > x[x.length - 1] - x[0];
        return Optional.of(new Forecast(value, value - half, value + half, far));
    }

    /** A day in years: the ends of years are whole numbers, so that years are equally long. */
    static double years(LocalDate day) {
        return day.getYear() + (double) day.getDayOfYear() / day.lengthOfYear();
    }

    /** What the interval says about a target: {@code reach}, {@code miss} or, where it holds it, {@code open}. */
    String outlook(Agreement agreement) {
        boolean low = agreement.meets(lower, agreement.target());
        boolean high = agreement.meets(upper, agreement.target());
        return low && high ? "reach" : low || high ? "open" : "miss";
    }
}
