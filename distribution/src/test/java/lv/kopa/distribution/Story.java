package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lv.kopa.launcher.Main;

/**
 * What an analyst does in the window, by mouse and keyboard on a real screen, while the event dispatch thread is watched from the
 * first event of the window on. A program of its own, so that it runs in a JVM that was started as the product is started.
 */
abstract class Story {
    /** Exit code of a story that went well, but in which something kept the event dispatch thread longer than 50 ms. */
    static final int SLOW = 4;

    private static final Duration OPENING_LIMIT = Duration.ofSeconds(20);

    private final Path folder;
    private final String language;

    /**
     * A story that begins.
     *
     * @param folder holds the home of Kopa and what the story needs
     * @param language of the window, {@code en} or {@code lv}
     */
    Story(Path folder, String language) {
        this.folder = folder;
        this.language = language;
    }

    /** What the analyst does once the window is open. */
    abstract void tell(Analyst analyst) throws Exception;

    final Path folder() {
        return folder;
    }

    final Path home() {
        return folder.resolve("home");
    }

    final String language() {
        return language;
    }

    final String say(String english, String latvian) {
        return language.equals("en") ? english : latvian;
    }

    /** Runs Kopa, and the story beside it. Ends as Kopa does when the window is closed at the end of the story, or with 1. */
    final void run() {
        Thread analyst = new Thread(this::tellAndClose, "analyst");
        analyst.setDaemon(true);
        analyst.start();
        Main.main("--language", language);
    }

    private void tellAndClose() {
        try {
            watched();
            RunningWindow.act(() -> RunningWindow.frame()
                    .ifPresent(frame -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING))));
        } catch (Throwable e) { // an assertion, too
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void watched() throws Exception {
        RunningKopa.await(OPENING_LIMIT, EventWatch::possible);
        try (EventWatch watch = new EventWatch()) {
            try {
                RunningKopa.await(OPENING_LIMIT, RunningWindow::opened);
                Analyst analyst = new Analyst(home().resolve("plugins"), language, watch::begins);
                watch.begins("opened");
                tellOf(analyst);
                assertEquals(List.of(), analyst.nameless(), "controls without a name for a screen reader");
            } finally {
                System.err.println(getClass().getSimpleName() + " " + language + ": " + watch.report());
            }
            if (!watch.slow().isEmpty()) {
                Runtime.getRuntime().halt(SLOW);
            }
        }
    }

    private void tellOf(Analyst analyst) throws Exception {
        try {
            tell(analyst);
        } catch (Exception | AssertionError e) {
            analyst.picture("failed");
            throw e;
        }
    }
}
