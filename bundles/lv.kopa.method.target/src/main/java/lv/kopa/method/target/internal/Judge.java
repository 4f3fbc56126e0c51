package lv.kopa.method.target.internal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Decides what a value means for what was agreed.
 *
 * @param straight whether a straight line between what was agreed is expected too, or only what was agreed
 */
record Judge(boolean straight) {

    /**
     * The state.
     *
     * @param value the value, NaN where there is none
     * @param day the day to which it belongs, where known
     * @param lag months after the baseline before which no effect can show
     */
    State state(Agreement agreed, double value, Optional<LocalDate> day, long lag) {
        if (Double.isNaN(value)) {
            return State.NO_VALUE;
        }
        if (Double.isNaN(agreed.target())) {
            return State.NO_TARGET;
        }
        if (agreed.meets(value, agreed.target())) {
            return State.REACHED;
        }
        if (Double.isNaN(agreed.baseline())) {
            return State.NO_BASELINE;
        }
        if (day.isEmpty() || agreed.due().isEmpty()) {
            return State.UNDATED;
        }
        return dated(agreed, value, day.get(), agreed.due().get(), lag);
    }

    private State dated(Agreement agreed, double value, LocalDate day, LocalDate due, long lag) {
        if (!due.isAfter(day)) {
            return State.BEHIND;
        }
        if (agreed.begun().filter(begun -> day.isBefore(begun.plusMonths(lag))).isPresent()) {
            return State.TOO_EARLY;
        }
        double expected = straight ? agreed.expected(day) : Double.NaN;
        if (Double.isNaN(expected)) {
            expected = agreed.dueBy(day).map(milestone -> milestone.getValue()).orElse(Double.NaN);
        }
        if (Double.isNaN(expected)) {
            return State.NOT_DUE;
        }
        return agreed.meets(value, expected) ? State.ON_TRACK : State.BEHIND;
    }
}
