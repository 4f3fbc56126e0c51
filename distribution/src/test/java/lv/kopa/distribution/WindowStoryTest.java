package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An analyst evaluates by mouse and keyboard, from the tables to the saved report, on a real screen. The data are ASEM's where
 * the reference data are present and nobody asks for {@code -Dkopa.story=demo}, else the case that ships. Each step leaves a picture below {@code target/screens}.
 */
@Timeout(300)
class WindowStoryTest {
    private static final Path REFERENCE = Path.of(Optional.ofNullable(System.getenv("KOPA_REFERENCE"))
                    .orElse(Checkout.root().resolve("../shared/reference").toString()))
            .toAbsolutePath()
            .normalize();

    /** What a person takes for a window that hangs. The rule is 50 ms, which a busy machine without an archive of classes breaks. */
    private static final long FROZEN_MS = 1000;

    @TempDir(factory = BelowTarget.class, cleanup = CleanupMode.NEVER)
    private Path folder;

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

    @ParameterizedTest
    @ValueSource(strings = {"en", "lv"})
    void anAnalystEvaluates(String language) throws Exception {
        assumeTrue(RunningWindow.possible(), "there is no screen");
        Case data = Case.here();
        try (RunningWindow window = RunningWindow.start(folder.resolve("home"), language);
                EventWatch watch = new EventWatch()) {
            Analyst analyst = new Analyst(window, language);
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
            usesAMethodThatComesAndGoes(analyst, language);
            Path report = folder.resolve("report-" + language + ".html");
            analyst.savesTheReport(report);
            assertTrue(Files.readString(report).contains("lang=\"" + language + "\""), "the report in " + language);
            assertEquals(List.of(), analyst.nameless(), "controls without a name for a screen reader");
            System.out.println(language + ": " + watch.report());
            assertTrue(watch.longest() < FROZEN_MS, watch::report);
        }
        assertEquals("DONE", outcome(latestRecord()));
    }

    private void stopsAMethodThatTakesLong(Analyst analyst) throws Exception {
        analyst.deploys(PluginJar.villain("Patient").build(folder.resolve("patient.jar")), "patient.jar");
        analyst.choosesMethod("villain.patient");
        analyst.begins();
        analyst.picture("4-running");
        analyst.stops();
        analyst.withdraws("patient.jar");
        analyst.picture("4b-stopped");
        analyst.choosesTheFirstMethod();
        analyst.takesSettings(Case.here().settings());
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

    private void usesAMethodThatComesAndGoes(Analyst analyst, String language) throws Exception {
        analyst.deploys(PluginJar.template().build(folder.resolve("mean-place.jar")), "mean-place.jar");
        analyst.choosesMethod(language.equals("en") ? "Mean place" : "Vidējā vieta");
        analyst.evaluatesBy("example.mean-place");
        analyst.picture("12-method-of-a-plug-in");
        analyst.withdraws("mean-place.jar");
        analyst.reads("mean-place.jar");
        analyst.picture("13-method-has-gone");
    }

    private JsonNode latestRecord() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("home/data"))) {
            List<Path> results = files.filter(
                            file -> file.getFileName().toString().equals("result.json"))
                    .sorted()
                    .toList();
            assertTrue(results.size() >= 2, results::toString);
            return new ObjectMapper().readTree(results.get(results.size() - 1).toFile());
        }
    }

    private static String outcome(JsonNode result) {
        return result.get("outcome").asText().toUpperCase(java.util.Locale.ROOT);
    }
}
