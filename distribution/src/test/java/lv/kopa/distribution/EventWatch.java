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
import java.util.stream.Stream;

/**
 * Watches the event dispatch thread: what keeps it longer than a limit of its own time is reported with the places in the code at
 * which it was met. Time of the thread, not of the clock, since the machine may be busy with something else.
 */
final class EventWatch implements AutoCloseable {
    /** On the Java that Kopa is made for; on later ones, for which nothing was tuned, twice that. */
    private static final long LIMIT_MS = Runtime.version().feature() == 17 ? 50 : 100;

    private static final long NOTABLE_MS = 20;
    private static final int FRAMES = 14;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Slow> noted = Collections.synchronizedList(new ArrayList<>());
    private final Thread sampler = new Thread(this::sample, "event-watch");
    private volatile Thread dispatching;
    private volatile long since;
    private volatile StackTraceElement[] met = {};
    private volatile String chapter = "opening";
    private volatile long before = -1;

    /**
     * An event that took long.
     *
     * @param milliseconds time of the thread
     * @param event what it was, and in which part of the story
     * @param place where in the code it was met
     */
    record Slow(long milliseconds, String event, String place) {}

    /** Whether there is an event dispatch thread that can be watched, which this does not begin. */
    static boolean possible() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith("AWT-EventQueue"));
    }

    EventWatch() {
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(new Queue());
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

    /** A dialog has a loop of its own within an event: what that dispatches counts by itself, and so does what is before and after. */
    private final class Queue extends EventQueue {
        private long begun;
        private long longest;

        @Override
        protected void dispatchEvent(AWTEvent event) {
            Thread outer = dispatching;
            long longestOuter = Math.max(longest, spent());
            longest = 0;
            begin(Thread.currentThread());
            try {
                super.dispatchEvent(event);
            } finally {
                note(event, Math.max(longest, spent()));
                longest = longestOuter;
                begin(outer);
            }
        }

        private long spent() {
            return dispatching == null ? 0 : TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - begun);
        }

        private void begin(Thread thread) {
            if (before < 0) {
                before = TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime());
            }
            met = new StackTraceElement[0];
            since = System.nanoTime();
            begun = THREADS.getCurrentThreadCpuTime();
            dispatching = thread;
        }

        private void note(AWTEvent event, long spent) {
            if (spent >= NOTABLE_MS) {
                noted.add(new Slow(spent, chapter + ", " + event.getClass().getSimpleName(), place(met)));
            }
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

    /** A part of the story begins. */
    void begins(String part) {
        chapter = part;
    }

    /** What took longer than it may, the longest first. */
    List<Slow> slow() {
        return noted().filter(each -> each.milliseconds() > LIMIT_MS).toList();
    }

    private Stream<Slow> noted() {
        return List.copyOf(noted).stream()
                .sorted(Comparator.comparingLong(Slow::milliseconds).reversed());
    }

    /** The report: how long the longest took, and where those were met that took too long. */
    String report() {
        return "Before the watch began: " + before + " ms. The longest events, ms: "
                + noted().map(each -> each.milliseconds() + " (" + each.event() + ")")
                        .collect(Collectors.joining(" "))
                + slow().stream()
                        .map(each ->
                                "\n    " + each.milliseconds() + " ms " + each.event() + "\n        " + each.place())
                        .collect(Collectors.joining());
    }

    /** Events go on passing here: to take the queue away again may lose one, and the program is about to end. */
    @Override
    public void close() {
        sampler.interrupt();
    }
}
