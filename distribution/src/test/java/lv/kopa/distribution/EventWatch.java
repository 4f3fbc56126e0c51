package lv.kopa.distribution;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Watches the event dispatch thread: what keeps it longer than 50 ms of its own time is reported with the places in the code at
 * which it was met. Time of the thread, not of the clock, since the machine may be busy with something else.
 */
final class EventWatch implements AutoCloseable {
    private static final long LIMIT_MS = 50;
    private static final int FRAMES = 14;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Slow> slow = Collections.synchronizedList(new ArrayList<>());
    private final Thread sampler = new Thread(this::sample, "event-watch");
    private final Queue queue = new Queue();
    private volatile Thread dispatching;
    private volatile long since;
    private volatile StackTraceElement[] met = {};

    /**
     * An event that took long.
     *
     * @param milliseconds time of the thread
     * @param event what it was
     * @param place where in the code it was met
     */
    record Slow(long milliseconds, String event, String place) {}

    EventWatch() {
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(queue);
        sampler.setDaemon(true);
        sampler.start();
    }

    private void sample() {
        try {
            while (true) {
                Thread.sleep(LIMIT_MS / 2);
                Thread thread = dispatching;
                if (thread != null && System.nanoTime() - since > TimeUnit.MILLISECONDS.toNanos(LIMIT_MS)) {
                    met = thread.getStackTrace();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Queue extends EventQueue {
        @Override
        protected void dispatchEvent(AWTEvent event) {
            if (dispatching != null) { // a dialog's own loop within an event
                super.dispatchEvent(event);
                return;
            }
            long before = THREADS.getCurrentThreadCpuTime();
            met = new StackTraceElement[0];
            since = System.nanoTime();
            dispatching = Thread.currentThread();
            try {
                super.dispatchEvent(event);
            } finally {
                dispatching = null;
                long spent = TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - before);
                if (spent > LIMIT_MS) {
                    slow.add(new Slow(spent, event.getClass().getSimpleName(), place(met)));
                }
            }
        }

        @Override
        protected void pop() {
            super.pop();
        }
    }

    private static String place(StackTraceElement... stack) {
        return Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("lv.kopa")
                        || frame.getClassName().startsWith("java.awt.Font")
                        || frame.getClassName().startsWith("com.formdev"))
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n        "));
    }

    /** What took long, the longest first. */
    List<Slow> slow() {
        List<Slow> sorted = new ArrayList<>(slow);
        sorted.sort(Comparator.comparingLong(Slow::milliseconds).reversed());
        return sorted;
    }

    /** What the longest took in milliseconds; 0 if nothing took long. */
    long longest() {
        return slow().stream().mapToLong(Slow::milliseconds).max().orElse(0);
    }

    /** The report, a line for each. */
    String report() {
        List<Slow> all = slow();
        return "Events over " + LIMIT_MS + " ms: " + all.size()
                + all.stream()
                        .map(each ->
                                "\n    " + each.milliseconds() + " ms " + each.event() + "\n        " + each.place())
                        .collect(Collectors.joining());
    }

    @Override
    public void close() {
        sampler.interrupt();
        EventQueue.invokeLater(queue::pop);
    }
}
