package lv.kopa.engine.internal.run;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/**
 * The threads of one run. Whoever starts a loop works in it too, so a loop inside a loop goes on even when every other
 * thread is busy, and one thread needs no others.
 */
final class Workers implements AutoCloseable {
    private static final int LONGEST_STRETCH = 256;
    private static final int STRETCHES_PER_THREAD = 16;

    private final int threads;
    private final String name;
    private final ClassLoader loader;
    private ExecutorService helpers;
    private boolean closed;

    /**
     * Threads for a run; they are started when they are needed.
     *
     * @param threads number of threads, the caller's included
     * @param name what the threads are called
     * @param loader their context class loader
     */
    Workers(int threads, String name, ClassLoader loader) {
        this.threads = threads;
        this.name = name;
        this.loader = loader;
    }

    /** See {@link lv.kopa.evaluation.EvaluationContext#forEachIndex}; {@code check} is called before each index. */
    void forEachIndex(int count, IntConsumer body, Runnable check) {
        Loop loop = new Loop(count, stretch(count), body, check);
        if (threads > 1 && count > 1) {
            int others = Math.min(threads, count) - 1;
            for (int i = 0; i < others; i++) {
                submit(loop);
            }
        }
        loop.run();
        loop.awaitOthers();
        loop.rethrow();
    }

    private int stretch(int count) {
        return Math.max(1, Math.min(LONGEST_STRETCH, count / (threads * STRETCHES_PER_THREAD)));
    }

    private synchronized void submit(Runnable loop) {
        if (closed) {
            return; // the run was given up; the caller goes on alone until it notices
        }
        if (helpers == null) {
            AtomicLong number = new AtomicLong();
            helpers = Executors.newFixedThreadPool(threads - 1, task -> {
                Thread thread = new Thread(task, name + " " + number.incrementAndGet());
                thread.setDaemon(true);
                thread.setContextClassLoader(loader);
                return thread;
            });
        }
        helpers.execute(loop);
    }

    /** Ends the threads; those that are in foreign code are interrupted once. */
    @Override
    public synchronized void close() {
        closed = true;
        if (helpers != null) {
            helpers.shutdownNow();
        }
    }

    /** A loop in which any number of threads may join. */
    private static final class Loop implements Runnable {
        private final int count;
        private final int stretch;
        private final IntConsumer body;
        private final Runnable check;
        private final AtomicLong next = new AtomicLong();
        private int working;
        private volatile int failedAt = Integer.MAX_VALUE;
        private Throwable failure;

        Loop(int count, int stretch, IntConsumer body, Runnable check) {
            this.count = count;
            this.stretch = stretch;
            this.body = body;
            this.check = check;
        }

        @Override
        public void run() {
            synchronized (this) {
                working++;
            }
            try {
                long from;
                while ((from = next.getAndAdd(stretch)) < count && from < failedAt) {
                    stretch((int) from, (int) Math.min(count, from + stretch));
                }
            } finally {
                synchronized (this) {
                    working--;
                    notifyAll();
                }
            }
        }

        /** Stretches are taken in ascending order, so whatever lies below a failure is always done. */
        private void stretch(int from, int to) {
            for (int index = from; index < to && index < failedAt; index++) {
                try {
                    check.run();
                    body.accept(index);
                } catch (Throwable e) { // thrown again by the thread that began the loop
                    failed(index, e);
                }
            }
        }

        private synchronized void failed(int index, Throwable thrown) {
            if (index < failedAt) {
                failedAt = index;
                failure = thrown;
            }
        }

        synchronized void awaitOthers() {
            try {
                while (working > 0) {
                    wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
        }

        private synchronized void rethrow() {
            if (failure != null) {
                Workers.<RuntimeException>sneak(failure);
            }
        }
    }

    /** Throws what a body threw as it is: a body cannot throw a checked exception unless it hides it, too. */
    @SuppressWarnings("unchecked") // the cast is what hides it
    private static <E extends Throwable> void sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
