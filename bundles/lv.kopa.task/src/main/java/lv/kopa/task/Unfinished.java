package lv.kopa.task;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** What this process still makes when it is told to end (Ctrl-C): it is waited for a while, and then taken away. */
final class Unfinished {
    private static final System.Logger LOG = System.getLogger(Unfinished.class.getName());
    private static final long GRACE_SECONDS = 10;
    private static final long PAUSE_MILLIS = 20;
    private static final Set<Staging> OPEN = ConcurrentHashMap.newKeySet();

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::end, "kopa-unfinished"));
        } catch (IllegalStateException e) {
            LOG.log(System.Logger.Level.DEBUG, "the process is ending already; the next one sweeps", e);
        }
    }

    private Unfinished() {}

    static void began(Staging staging) {
        OPEN.add(staging);
    }

    static void ended(Staging staging) {
        OPEN.remove(staging);
    }

    private static void end() {
        long begun = System.nanoTime();
        try {
            while (!OPEN.isEmpty() && System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(GRACE_SECONDS)) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (Staging each : OPEN) {
            try {
                each.abandon();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, each.folder() + " is left to the next that sweeps", e);
            }
        }
    }
}
