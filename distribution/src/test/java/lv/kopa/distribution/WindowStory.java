package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.launcher.Main;

/**
 * An analyst evaluates by mouse and keyboard, from the tables to the saved report, on a real screen, while the event dispatch
 * thread is watched. A program of its own, so that it runs in a JVM that was started as the product is started.
 */
final class WindowStory implements Runnable {
    /** Exit code of a story that went well, but in which something kept the event dispatch thread longer than 50 ms. */
    static final int SLOW = 4;

    static final String PATIENT = "patient.jar";
    static final String MEAN_PLACE = "mean-place.jar";

    private static final Path REFERENCE = Path.of(Optional.ofNullable(System.getenv("KOPA_REFERENCE"))
                    .orElse(Checkout.root().resolve("../shared/reference").toString()))
            .toAbsolutePath()
            .normalize();

    private static final Duration OPENING_LIMIT = Duration.ofSeconds(20);

    private final Path folder;
    private final String language;
    private final Case data = Case.here();

    private WindowStory(Path folder, String language) {
        this.folder = folder;
        this.language = language;
    }

    /** What is evaluated: the table, how, and the unit that is looked at. */
    private record Case(Path values, Path settings, String unit) {
        static Case here() {
            Path asem = REFERENCE.resolve("composite/asem_iData.csv");
            Path examples = Checkout.product().resolve("examples");
            return Files.exists(asem) && !"demo".equals(System.getProperty("kopa.story"))
                    ? new Case(asem, examples.resolve("asem-arguments.json"), "LVA")
                    : new Case(examples.resolve("demo/values.csv"), examples.resolve("demo/arguments.json"), "FIN");
        }
    }

    /**
     * Runs Kopa, and the story beside it. Ends as Kopa does when the window is closed at the end of the story, or with 1.
     *
     * @param words the folder with the home of Kopa and the plug-ins, and the language
     */
    public static void main(String... words) {
        Thread analyst = new Thread(new WindowStory(Path.of(words[0]), words[1]), "analyst");
        analyst.setDaemon(true);
        analyst.start();
        Main.main("--language", words[1]);
    }

    @Override
    public void run() {
        try {
            RunningKopa.await(OPENING_LIMIT, RunningWindow::opened);
            tell();
            RunningWindow.act(() -> RunningWindow.frame()
                    .ifPresent(frame -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING))));
        } catch (Throwable e) { // an assertion, too
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void tell() throws Exception {
        try (EventWatch watch = new EventWatch()) {
            try {
                tell(new Analyst(folder.resolve("home/plugins"), language));
            } finally {
                System.err.println(language + ": " + watch.report());
            }
            assertEquals("DONE", outcome());
            if (!watch.slow().isEmpty()) {
                Runtime.getRuntime().halt(SLOW);
            }
        }
    }

    private void tell(Analyst analyst) throws Exception {
        analyst.picture("1-begin");
        analyst.opens(data.values());
        analyst.picture("2-data");
        analyst.takesSettings(data.settings());
        analyst.picture("3-settings");
        stopsAMethodThatTakesLong(analyst);
        analyst.evaluatesBy("composite");
        analyst.picture("5-result");
        analyst.selects(data.unit());
        analyst.picture("6-unit");
        analyst.explains();
        analyst.picture("7-explanation");
        analyst.looksAtTheReport();
        analyst.picture("8-report");
        changesLanguageAndTheme(analyst);
        looksAround(analyst);
        usesAMethodThatComesAndGoes(analyst);
        Path report = folder.resolve("report-" + language + ".html");
        analyst.savesTheReport(report);
        assertTrue(Files.readString(report).contains("lang=\"" + language + "\""), "the report in " + language);
        assertEquals(List.of(), analyst.nameless(), "controls without a name for a screen reader");
    }

    private void stopsAMethodThatTakesLong(Analyst analyst) throws Exception {
        analyst.deploys(folder.resolve(PATIENT), PATIENT);
        analyst.choosesMethod("villain.patient");
        analyst.begins();
        analyst.picture("4-running");
        analyst.stops();
        analyst.withdraws(PATIENT);
        analyst.picture("4b-stopped");
        analyst.choosesTheFirstMethod();
        analyst.takesSettings(data.settings());
    }

    private static void changesLanguageAndTheme(Analyst analyst) throws Exception {
        analyst.presses(KeyEvent.VK_F11);
        analyst.picture("9-other-language");
        analyst.presses(KeyEvent.VK_F9);
        analyst.picture("10-dark");
        analyst.presses(KeyEvent.VK_F9);
        analyst.picture("11-contrast");
        analyst.presses(KeyEvent.VK_F9);
        analyst.presses(KeyEvent.VK_F11);
    }

    private static void looksAround(Analyst analyst) throws Exception {
        for (String[] view : new String[][] {
            {"Indicators", "Rādītāji"}, {"Records", "Ieraksti"}, {"Problems", "Problēmas"}, {"Data", "Dati"}
        }) {
            analyst.brings(view[0], view[1]);
        }
        analyst.picture("11b-other-views");
        analyst.presses(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_P);
        analyst.picture("11c-palette");
        analyst.presses(KeyEvent.VK_ESCAPE);
        analyst.presses(KeyEvent.VK_CONTROL, KeyEvent.VK_COMMA);
        analyst.picture("11d-preferences");
        analyst.presses(KeyEvent.VK_ESCAPE);
        analyst.presses(KeyEvent.VK_CONTROL, KeyEvent.VK_EQUALS);
        analyst.picture("11e-larger");
        analyst.presses(KeyEvent.VK_CONTROL, KeyEvent.VK_MINUS);
    }

    private void usesAMethodThatComesAndGoes(Analyst analyst) throws Exception {
        analyst.deploys(folder.resolve(MEAN_PLACE), MEAN_PLACE);
        analyst.choosesMethod(language.equals("en") ? "Mean place" : "Vidējā vieta");
        analyst.evaluatesBy("example.mean-place");
        analyst.picture("12-method-of-a-plug-in");
        analyst.withdraws(MEAN_PLACE);
        analyst.reads(MEAN_PLACE);
        analyst.picture("13-method-has-gone");
    }

    /** How the latest evaluation ended, as its record says. */
    private String outcome() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("home/data"))) {
            List<Path> results = files.filter(
                            file -> file.getFileName().toString().equals("result.json"))
                    .sorted()
                    .toList();
            assertTrue(results.size() >= 2, results::toString);
            return new ObjectMapper()
                    .readTree(results.get(results.size() - 1).toFile())
                    .get("outcome")
                    .asText()
                    .toUpperCase(Locale.ROOT);
        }
    }
}
