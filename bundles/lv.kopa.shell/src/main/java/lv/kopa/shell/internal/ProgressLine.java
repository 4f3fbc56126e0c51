package lv.kopa.shell.internal;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import lv.kopa.shell.internal.render.Harmless;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** A line on a terminal that says how far a command is, until it is cleared. */
final class ProgressLine implements AutoCloseable {
    private static final long BETWEEN_UPDATES = 100_000_000;
    private static final double NANOS_PER_SECOND = 1e9;
    /** Before that the time left is a guess. */
    private static final double FIRST_ESTIMATE_SECONDS = 3;

    private static final double FIRST_ESTIMATE_FRACTION = 0.02;
    private static final int BAR = 20;

    private final PrintStream err;
    private final int width;
    private final Language language;
    private final LongSupplier clock;
    private final long started;
    private long last;
    private double furthest;
    private boolean shown;
    private boolean closed;

    /**
     * @param clock nanoseconds, as {@link System#nanoTime}
     */
    ProgressLine(PrintStream err, int width, Language language, LongSupplier clock) {
        this.err = err;
        this.width = width;
        this.language = language;
        this.clock = clock;
        started = clock.getAsLong();
        last = started;
    }

    /** Shows how far the command is, unless it did so a moment ago. Never goes back. */
    synchronized void update(double fraction, Text step) {
        if (closed) {
            return;
        }
        furthest = Math.max(furthest, Double.isNaN(fraction) ? 0 : Math.min(1, fraction));
        long now = clock.getAsLong();
        if (now - last < BETWEEN_UPDATES) {
            return;
        }
        last = now;
        shown = true;
        String line = line(Harmless.line(step.in(language)), (now - started) / NANOS_PER_SECOND);
        err.print("\r" + line.substring(0, Math.min(line.length(), width - 1)) + "\u001B[K");
        err.flush();
    }

    private String line(String step, double seconds) {
        int full = (int) (furthest * BAR);
        String bar = "█".repeat(full) + "░".repeat(BAR - full);
        String line = String.format(Locale.ROOT, "%s %3d %%  %s", bar, (int) (furthest * 100), step);
        if (seconds >= FIRST_ESTIMATE_SECONDS && furthest >= FIRST_ESTIMATE_FRACTION && furthest < 1) {
            long left = Math.round(seconds * (1 - furthest) / furthest);
            Text estimate = left < 60
                    ? Words.text("progress.seconds", String.valueOf(Math.max(1, left)))
                    : Words.text("progress.minutes", String.valueOf((left + 30) / 60));
            line += "  " + estimate.in(language);
        }
        return line;
    }

    /** Clears the line. */
    @Override
    public synchronized void close() {
        closed = true;
        if (shown) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}
