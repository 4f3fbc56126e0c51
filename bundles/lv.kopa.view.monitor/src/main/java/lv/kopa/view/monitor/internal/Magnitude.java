package lv.kopa.view.monitor.internal;

import java.util.List;
import lv.kopa.text.Text;

/**
 * In what a waterfall counts, so that its numbers stay short.
 *
 * @param divisor by what values are divided
 * @param unit what is counted then
 */
record Magnitude(double divisor, Text unit) {
    private static final double MANY = 1e7;
    private static final double MILLION = 1e6;

    /** Millions for what is large, else the unit itself. */
    static Magnitude of(double largest, Text unit) {
        return largest >= MANY
                ? new Magnitude(MILLION, unit.isEmpty() ? Texts.text("millions") : Texts.text("millions.of", unit))
                : new Magnitude(1, unit);
    }

    /** Of the largest end of these steps. */
    static Magnitude of(List<Step> steps, Text unit) {
        double largest = 0;
        for (Step step : steps) {
            largest = Math.max(largest, Math.max(Math.abs(step.from()), Math.abs(step.to())));
        }
        return of(largest, unit);
    }

    /** These steps in this magnitude. */
    List<Step> in(List<Step> steps) {
        return steps.stream()
                .map(step -> new Step(
                        step.id(),
                        step.name(),
                        step.from() / divisor,
                        step.to() / divisor,
                        step.whole(),
                        step.low() / divisor,
                        step.high() / divisor))
                .toList();
    }
}
