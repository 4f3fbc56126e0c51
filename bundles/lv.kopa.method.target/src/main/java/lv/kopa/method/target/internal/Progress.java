package lv.kopa.method.target.internal;

import java.time.LocalDate;
import java.util.Optional;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.ScaleType;

/**
 * How far one unit has come with the target of one indicator.
 *
 * @param unit the unit
 * @param indicator the indicator
 * @param agreement what was agreed
 * @param value the value, NaN where there is none
 * @param day the day to which the value belongs, where known
 * @param state what follows
 * @param points number of values up to that day
 * @param forecast what the trend says of the day on which the target is due
 */
record Progress(
        Unit unit,
        Indicator indicator,
        Agreement agreement,
        double value,
        Optional<LocalDate> day,
        State state,
        int points,
        Optional<Forecast> forecast) {

    /** The share of the way from baseline to target; NaN where differences of values mean nothing, or there is no way. */
    double share() {
        return indicator.scale() == ScaleType.ORDINAL ? Double.NaN : agreement.share(value);
    }

    /** The value that lies on straight lines between what was agreed. */
    double expected() {
        return day.map(agreement::expected).orElse(Double.NaN);
    }
}
