package lv.kopa.widget;

import java.awt.EventQueue;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Long work on the event dispatch thread in steps, so that the window stays quick: steps are done until some milliseconds are
 * spent, and the rest waits until what has come meanwhile is done. Everything here is called on the event dispatch thread.
 */
public final class Steps {
    private static final long NANOS = 5_000_000;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Runnable pause;
    private boolean posted;

    /** Nothing to do yet. */
    public Steps() {
        this(() -> {});
    }

    /**
     * Nothing to do yet.
     *
     * @param pause called whenever something was done and the rest waits
     */
    public Steps(Runnable pause) {
        this.pause = pause;
    }

    /** Has a step done after those that wait, and not before this returns. It may add further ones. */
    public void add(Runnable step) {
        waiting.add(step);
        post();
    }

    /** Whether any step waits. */
    public boolean waiting() {
        return !waiting.isEmpty();
    }

    /** Forgets the steps that wait. */
    public void drop() {
        waiting.clear();
    }

    private void post() {
        if (!posted) {
            posted = true;
            EventQueue.invokeLater(this::slice);
        }
    }

    private void slice() {
        posted = false;
        long end = System.nanoTime() + NANOS;
        try {
            for (Runnable step = waiting.poll(); step != null; step = System.nanoTime() < end ? waiting.poll() : null) {
                step.run();
            }
        } finally {
            if (!waiting.isEmpty()) { // also when a step has thrown
                post();
            }
        }
        pause.run();
    }
}
