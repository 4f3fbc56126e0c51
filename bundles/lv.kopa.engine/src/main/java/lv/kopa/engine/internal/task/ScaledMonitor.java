package lv.kopa.engine.internal.task;

import lv.kopa.evaluation.RunMonitor;
import lv.kopa.text.Text;

/**
 * A part of a longer run.
 *
 * @param whole who follows the whole run
 * @param from share of the whole that is done when the part begins
 * @param to share of the whole that is done when the part ends
 */
record ScaledMonitor(RunMonitor whole, double from, double to) implements RunMonitor {
    @Override
    public void progress(double fraction, Text step) {
        whole.progress(from + fraction * (to - from), step);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
