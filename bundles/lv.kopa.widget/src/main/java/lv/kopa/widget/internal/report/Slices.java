package lv.kopa.widget.internal.report;

import java.awt.EventQueue;
import java.util.function.BooleanSupplier;

/** Does long work on the event dispatch thread in slices, so that the window stays quick. */
public final class Slices {
    private static final long NANOS = 10_000_000;

    private final BooleanSupplier step;
    private final Runnable sliceDone;

    private Slices(BooleanSupplier step, Runnable sliceDone) {
        this.step = step;
        this.sliceDone = sliceDone;
    }

    /**
     * Begins as soon as what waits is done.
     *
     * @param step does a little; gives whether there is more to do
     * @param sliceDone called after each slice
     */
    public static void run(BooleanSupplier step, Runnable sliceDone) {
        EventQueue.invokeLater(new Slices(step, sliceDone)::slice);
    }

    private void slice() {
        long end = System.nanoTime() + NANOS;
        boolean more = true;
        while (more && System.nanoTime() < end) {
            more = step.getAsBoolean();
        }
        sliceDone.run();
        if (more) {
            EventQueue.invokeLater(this::slice);
        }
    }
}
