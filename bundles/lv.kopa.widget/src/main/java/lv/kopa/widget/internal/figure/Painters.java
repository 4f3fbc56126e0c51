package lv.kopa.widget.internal.figure;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads on which figures are painted. They end when there has been nothing to paint for a while. */
public final class Painters {
    private static final int THREADS = 2;
    private static final long REST_SECONDS = 10;

    /** All figures of the window take turns. */
    public static final Executor SHARED = shared();

    private Painters() {}

    private static Executor shared() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                THREADS, THREADS, REST_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "kopa figures");
                    thread.setDaemon(true);
                    thread.setPriority(Thread.NORM_PRIORITY - 1);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
