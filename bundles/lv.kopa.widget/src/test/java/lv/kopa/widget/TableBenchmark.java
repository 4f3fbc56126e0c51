package lv.kopa.widget;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/**
 * Measures the table with SYNTHETIC data, 50 000 rows of 60 columns: how long it takes to open, to paint whole frames of
 * 1400 × 900 while scrolling, to sort and to filter, and how long the event dispatch thread is held. Its name keeps it out
 * of the tests, since figures depend on the machine; how to run it stands in {@code distribution/docs/building.md}.
 */
class TableBenchmark {
    private static final int ROWS = 50_000;
    private static final int COLUMNS = 60;
    private static final int FRAMES = 400;
    private static final int WARM_UP = 200;
    private static final double FRAME_MS = 16;
    private static final long TOO_LONG = 20_000_000_000L;
    private static final TimedEvents EVENTS = new TimedEvents();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void measures() throws Exception {
        long before = used();
        Dataset dataset = dataset(ROWS, COLUMNS);
        System.out.printf("data: %.1f MB%n", (used() - before) / 1e6);
        before = used();
        long begin = System.nanoTime();
        TableContent content = TableContent.of(dataset);
        report("content of the dataset", begin);
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(EVENTS);
        onScreen(FlatLightLaf::setup);
        opened("first table at all, a small one", TableContent.of(dataset(10, 3)));
        Screen screen = opened("first large table", content);
        opened("second large table", content);
        System.out.printf("table: %.1f MB%n", (used() - before) / 1e6);
        frames("scroll down 3 rows a frame", screen, i -> 0, i -> i * 75);
        frames("scroll down a page a frame", screen, i -> 0, i -> i * 800);
        frames("scroll right 60 pixels a frame", screen, i -> i * 60 % 4500, i -> 100_000);
        longest("sort by numbers", () -> screen.table.sortBy("I7", true), () -> first(screen)
                .equals(highest(dataset)));
        longest("sort by names", () -> screen.table.sortBy("uName", true), () -> first(screen)
                .equals("U9999"));
        longest("filter by a word", () -> screen.table.setFilter("vienība 77"), () -> rows(screen) < ROWS);
        longest("filter by a number", () -> screen.table.setFilter("I7 > 0,5"), () -> rows(screen) > 10_000);
        longest("all rows again", () -> screen.table.setFilter(""), () -> rows(screen) == ROWS);
    }

    private static Screen opened(String what, TableContent content) throws Exception {
        EVENTS.forget();
        Screen screen = onScreen(() -> {
            Screen opened = new Screen(new DataTable(content, Language.LV));
            opened.layOut();
            opened.paint();
            return opened;
        });
        EVENTS.settle();
        System.out.printf(
                "%s: opened and painted in %.1f ms, %.1f ms of its own time%n",
                what, EVENTS.longest / 1e6, EVENTS.longestOwn / 1e6);
        return screen;
    }

    private static Dataset dataset(int rows, int columns) {
        Random random = new Random(20_260_101);
        Dataset.Builder builder =
                new Dataset.Builder().title(Text.same("SYNTHETIC")).synthetic(true);
        for (int i = 0; i < rows; i++) {
            builder.unit(new Unit("U" + i, Text.of("Unit " + i, "Vienība " + i), UnitKind.UNKNOWN));
        }
        for (int j = 0; j < columns; j++) {
            double scale = Math.pow(10, j % 6);
            double[] values = IntStream.range(0, rows)
                    .mapToDouble(i -> random.nextInt(20) == 0 ? Double.NaN : random.nextDouble() * scale)
                    .toArray();
            builder.column(DataColumn.Numbers.owning(
                    new ColumnKey(DataRole.INDICATOR, "I" + j, new Period("2024")), values, Map.of()));
        }
        return builder.build();
    }

    private static String highest(Dataset dataset) {
        DataColumn.Numbers column = dataset.latest(DataRole.INDICATOR, "I7").orElseThrow();
        int best = IntStream.range(0, column.size())
                .filter(i -> !column.isMissing(i))
                .reduce((i, j) -> column.value(i) >= column.value(j) ? i : j)
                .orElseThrow();
        return dataset.units().get(best).id();
    }

    private static String first(Screen screen) {
        List<String> shown = screen.table.shownRows();
        return shown.isEmpty() ? "" : shown.get(0);
    }

    private static int rows(Screen screen) {
        return screen.table.shownRows().size();
    }

    private static void frames(String what, Screen screen, IntUnaryOperator x, IntUnaryOperator y) throws Exception {
        double[] times = new double[FRAMES];
        double[] own = new double[FRAMES];
        for (int i = -WARM_UP; i < FRAMES; i++) {
            int frame = Math.abs(i);
            double[] time = onScreen(() -> {
                long begin = System.nanoTime();
                long worked = THREADS.getCurrentThreadCpuTime();
                screen.scrollTo(x.applyAsInt(frame), y.applyAsInt(frame));
                screen.layOut();
                screen.paint();
                return new double[] {System.nanoTime() - begin, THREADS.getCurrentThreadCpuTime() - worked};
            });
            if (i >= 0) {
                times[i] = time[0] / 1e6;
                own[i] = time[1] / 1e6;
            }
        }
        System.out.printf("%s: %s; of its own time %s%n", what, summary(times), summary(own));
    }

    private static String summary(double[] times) {
        Arrays.sort(times);
        long late = Arrays.stream(times).filter(time -> time > FRAME_MS).count();
        return String.format(
                "median %.1f ms, 95 %% %.1f ms, most %.1f ms, %d of %d frames over 16 ms",
                times[FRAMES / 2], times[FRAMES * 95 / 100], times[FRAMES - 1], late, FRAMES);
    }

    /** Runs an act, waits until it shows, and says how long the longest single event took. */
    private static void longest(String what, Runnable act, BooleanSupplier done) throws Exception {
        EVENTS.forget();
        long begin = System.nanoTime();
        SwingUtilities.invokeAndWait(act);
        while (!onScreen(done::getAsBoolean)) {
            Thread.sleep(1);
            if (System.nanoTime() - begin > TOO_LONG) {
                throw new IllegalStateException(what + " never showed");
            }
        }
        EVENTS.settle();
        System.out.printf(
                "%s: %.0f ms until shown; longest event %.1f ms, %.1f ms of its own time%n",
                what, (System.nanoTime() - begin) / 1e6, EVENTS.longest / 1e6, EVENTS.longestOwn / 1e6);
    }

    /** Times every event. */
    private static final class TimedEvents extends EventQueue {
        private volatile long longest;
        private volatile long longestOwn;

        /** Forgets events so far, once the last of them has been counted. */
        void forget() throws Exception {
            settle();
            longest = 0;
            longestOwn = 0;
        }

        void settle() throws Exception {
            SwingUtilities.invokeAndWait(() -> {});
        }

        @Override
        protected void dispatchEvent(AWTEvent event) {
            long begin = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            super.dispatchEvent(event);
            longest = Math.max(longest, System.nanoTime() - begin);
            longestOwn = Math.max(longestOwn, THREADS.getCurrentThreadCpuTime() - worked);
        }
    }

    private static <T> T onScreen(Callable<T> act) throws Exception {
        FutureTask<T> task = new FutureTask<>(act);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    private static void report(String what, long begin) {
        System.out.printf("%s: %.1f ms%n", what, (System.nanoTime() - begin) / 1e6);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** A table without a window, painted into a picture. */
    private record Screen(DataTable table, BufferedImage picture) {
        Screen(DataTable table) {
            this(table, new BufferedImage(1400, 900, BufferedImage.TYPE_INT_RGB));
        }

        void layOut() {
            table.setSize(picture.getWidth(), picture.getHeight());
            layOut(table);
        }

        private static void layOut(java.awt.Container container) {
            container.doLayout();
            for (java.awt.Component child : container.getComponents()) {
                if (child instanceof java.awt.Container inner) {
                    layOut(inner);
                }
            }
        }

        void scrollTo(int x, int y) {
            JViewport viewport =
                    ((JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, table.focus())).getViewport();
            viewport.setViewPosition(new Point(x, y));
        }

        void paint() {
            Graphics2D graphics = picture.createGraphics();
            table.paint(graphics);
            graphics.dispose();
        }
    }
}
