package lv.kopa.method.target.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import lv.kopa.indicator.Direction;

/**
 * What was agreed for one unit and one indicator.
 *
 * @param sign +1 where more is better, −1 where less is
 * @param baseline the value before, NaN where nobody knows it
 * @param begun the day of the baseline, where known
 * @param milestones values agreed for days on the way
 * @param target the value to be reached, NaN where none was agreed
 * @param due the day by which it is to be reached, where known
 */
record Agreement(
        int sign,
        double baseline,
        Optional<LocalDate> begun,
        SortedMap<LocalDate, Double> milestones,
        double target,
        Optional<LocalDate> due) {
    /** Values that differ by less than this share are the same: sums of decimals do. */
    private static final double SAME = 1e-12;

    static int sign(Direction direction) {
        return ((Direction.Monotone) direction).sign();
    }

    /** Whether a value is at another or beyond it, in the direction in which it gets better. */
    boolean meets(double value, double wanted) {
        return sign * (value - wanted) >= -SAME * Math.max(Math.abs(value), Math.abs(wanted));
    }

    /** Whether the target asks for an improvement, so that there is a way of which a share can be told. */
    boolean improves() {
        return !Double.isNaN(baseline) && !Double.isNaN(target) && !meets(baseline, target);
    }

    /** Whether a milestone is worse than the baseline, so that who falls back may be on track. */
    boolean milestoneBelowBaseline() {
        return !Double.isNaN(baseline) && milestones.values().stream().anyMatch(value -> !meets(value, baseline));
    }

    /** The share of the way from baseline to target that a value has come: 0 at the baseline, 1 at the target; NaN without a way. */
    double share(double value) {
        return improves() ? (value - baseline) / (target - baseline) : Double.NaN;
    }

    /** The milestone that was due last up to a day. */
    Optional<Map.Entry<LocalDate, Double>> dueBy(LocalDate day) {
        SortedMap<LocalDate, Double> past = milestones.headMap(day.plusDays(1));
        return past.isEmpty() ? Optional.empty() : Optional.of(Map.entry(past.lastKey(), past.get(past.lastKey())));
    }

    /**
     * The value on a day on straight lines from the baseline over the milestones to the target; NaN where an end of the line is
     * not known, or the day lies outside.
     */
    double expected(LocalDate day) {
        if (begun.isEmpty() || due.isEmpty() || day.isBefore(begun.get()) || day.isAfter(due.get())) {
            return Double.NaN;
        }
        LocalDate from = begun.get();
        double start = baseline;
        for (Map.Entry<LocalDate, Double> milestone : milestones.entrySet()) {
            boolean between = milestone.getKey().isAfter(begun.get())
                    && milestone.getKey().isBefore(due.get());
            if (between && !milestone.getKey().isAfter(day)) {
                from = milestone.getKey();
                start = milestone.getValue();
            } else if (between) {
                return between(day, from, start, milestone.getKey(), milestone.getValue());
            }
        }
        return between(day, from, start, due.get(), target);
    }

    private static double between(LocalDate day, LocalDate from, double start, LocalDate to, double end) {
        double whole = ChronoUnit.DAYS.between(from, to);
        return whole == 0 ? end : start + (end - start) * ChronoUnit.DAYS.between(from, day) / whole;
    }
}
