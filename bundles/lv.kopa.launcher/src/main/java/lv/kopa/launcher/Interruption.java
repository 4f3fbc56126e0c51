package lv.kopa.launcher;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Sees to it that a process that is told to end (Ctrl-C, {@code kill}) first stops what it does, leaving nothing half
 * written. The exit code is then that of the signal: 130 after Ctrl-C. A plug-in that ends the process does not choose the
 * exit code: that is 1.
 */
final class Interruption implements AutoCloseable {
    private static final long GRACE_SECONDS = 10;
    private static final int FAILED = 1;

    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<Runnable> cancel = new AtomicReference<>();
    private final Consumer<ForeignExit> foreignExit;
    private final Runnable late;

    /**
     * From now until closed, a signal to end waits a while for closing, if there is something to cancel.
     *
     * @param foreignExit told when it is no signal that ends the process but code in it
     * @param late called when what is being done does not stop in time, and is ended where it stands
     */
    Interruption(Consumer<ForeignExit> foreignExit, Runnable late) {
        this.foreignExit = foreignExit;
        this.late = late;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "kopa-interruption"));
    }

    /** What stops that which is being done. */
    void cancels(Runnable action) {
        cancel.set(action);
    }

    private void stop() {
        if (done.getCount() == 0) {
            return;
        }
        Optional<ForeignExit> foreign =
                ForeignExit.in(Thread.getAllStackTraces().values());
        try {
            foreign.ifPresent(foreignExit);
            stopCommand();
        } finally {
            if (foreign.isPresent()) {
                Runtime.getRuntime().halt(FAILED);
            }
        }
    }

    private void stopCommand() {
        Runnable action = cancel.get();
        if (action == null) {
            return;
        }
        action.run();
        try {
            if (!done.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                System.getLogger(Interruption.class.getName()).log(Level.WARNING, "the command did not stop in time");
                late.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
