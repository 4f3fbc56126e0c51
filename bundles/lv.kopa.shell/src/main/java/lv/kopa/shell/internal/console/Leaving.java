package lv.kopa.shell.internal.console;

import java.util.concurrent.atomic.AtomicReference;

/** Whether the person wants to leave the console. */
final class Leaving {
    private static final Runnable ALREADY = () -> {};

    private final AtomicReference<Runnable> action = new AtomicReference<>();

    /** What is to be done when the person leaves; at once if that was wanted before. */
    void calls(Runnable whenLeaving) {
        if (!action.compareAndSet(null, whenLeaving)) {
            whenLeaving.run();
        }
    }

    /** The person leaves. */
    void leave() {
        Runnable whenLeaving = action.getAndSet(ALREADY);
        if (whenLeaving != null) {
            whenLeaving.run();
        }
    }

    boolean wanted() {
        return action.get() == ALREADY;
    }
}
