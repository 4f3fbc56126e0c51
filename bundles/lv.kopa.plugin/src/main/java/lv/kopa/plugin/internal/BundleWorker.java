package lv.kopa.plugin.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.BundleException;

/**
 * The one thread on which bundles are installed, started and removed, and with it the code that they run when started. A
 * bundle that does not come to an end is left with its thread, and another thread takes over.
 */
final class BundleWorker implements AutoCloseable {
    private final Duration limit;
    private ExecutorService thread;

    BundleWorker(Duration limit) {
        this.limit = limit;
        this.thread = newThread();
    }

    private static ExecutorService newThread() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread worker = new Thread(work, "kopa-plugins");
            worker.setDaemon(true);
            return worker;
        });
    }

    /**
     * Does something and waits for its end.
     *
     * @throws BundleException what the framework, or the code of the bundle through it, threw
     * @throws StuckException if it does not come to an end within the limit
     */
    synchronized <T> T run(Callable<T> work) throws BundleException, StuckException {
        Future<T> running = thread.submit(work);
        try {
            return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.shutdownNow();
            thread = newThread();
            throw new StuckException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BundleException bundle) {
                throw bundle;
            }
            // An Error thrown by an activator passes through the framework.
            throw new BundleException(String.valueOf(e.getCause()), BundleException.ACTIVATOR_ERROR, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StuckException();
        }
    }

    @Override
    public synchronized void close() {
        thread.shutdownNow();
    }

    /** Work that did not come to an end in time. */
    static final class StuckException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
