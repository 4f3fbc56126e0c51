package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An analyst evaluates by mouse and keyboard, from the tables to the saved report. */
final class EvaluationStory extends Story {
    static final String PATIENT = "patient.jar";
    static final String MEAN_PLACE = "mean-place.jar";

    private static final Path REFERENCE = Path.of(Optional.ofNullable(System.getenv("KOPA_REFERENCE"))
                    .orElse(Checkout.root().resolve("../shared/reference").toString()))
            .toAbsolutePath()
            .normalize();

    private final Case data = Case.here();

    private EvaluationStory(Path folder, String language) {
        super(folder, language);
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

    /** @param words the folder of the story, and the language */
    public static void main(String... words) {
        new EvaluationStory(Path.of(words[0]), words[1]).run();
    }

    @Override
    void tell(Analyst analyst) throws Exception {
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
        Path report = folder().resolve("report-" + language() + ".html");
        analyst.savesTheReport(report);
        assertTrue(Files.readString(report).contains("lang=\"" + language() + "\""), "the report in " + language());
        assertEquals("DONE", outcome());
    }

    private void stopsAMethodThatTakesLong(Analyst analyst) throws Exception {
        analyst.deploys(folder().resolve(PATIENT), PATIENT);
        analyst.choosesMethod("villain.patient");
        analyst.begins();
        analyst.picture("4-running");
        analyst.stops();
        analyst.withdraws(PATIENT);
        analyst.reads(PATIENT);
        analyst.picture("4b-stopped");
        analyst.clearsTheEnded();
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
        analyst.deploys(folder().resolve(MEAN_PLACE), MEAN_PLACE);
        analyst.choosesMethod(say("Mean place", "Vidējā vieta"));
        analyst.evaluatesBy("example.mean-place");
        analyst.picture("12-method-of-a-plug-in");
        analyst.withdraws(MEAN_PLACE);
        analyst.reads(MEAN_PLACE);
        analyst.picture("13-method-has-gone");
    }

    /** How the latest evaluation ended, as its record says. */
    private String outcome() throws IOException {
        try (Stream<Path> files = Files.walk(home().resolve("data"))) {
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
