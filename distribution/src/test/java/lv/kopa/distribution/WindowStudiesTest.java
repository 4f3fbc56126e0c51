package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The form of the window asks for studies: by the keyboard, stopped and made, with the numbers of the command line. Each step leaves
 * a picture below {@code target/screens}.
 */
@Tag("once")
class WindowStudiesTest {
    private static final Duration OPENING_LIMIT = Duration.ofSeconds(20);

    @TempDir(factory = BelowTarget.class)
    private Path folder;

    private RunningWindow window;
    private Analyst analyst;

    @AfterEach
    void stop() throws IOException {
        if (window != null) {
            window.close();
        }
    }

    private void open(String language) throws Exception {
        assumeTrue(RunningWindow.possible(), "there is no screen");
        window = RunningWindow.start(folder.resolve("window"), language);
        RunningKopa.await(OPENING_LIMIT, RunningWindow::opened);
        analyst = new Analyst(window.plugins(), language, picture -> {});
        analyst.opens(demo("values.csv"));
        analyst.choosesTheFirstMethod();
        analyst.brings("Settings", "Iestatījumi");
    }

    private static Path demo(String file) {
        return Checkout.product().resolve("examples/demo").resolve(file);
    }

    private Path records() {
        return folder.resolve("window/data/records");
    }

    /** What the command keeps of the same evaluation is what the window has kept, byte for byte. */
    private void assertSame(Path seen, String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--values",
                demo("values.csv").toString(),
                "--indicators",
                demo("indicators.csv").toString(),
                "--json"));
        try (RunningKopa kopa = RunningKopa.start(folder.resolve("command"))) {
            JsonNode answer = kopa.run(all.toArray(String[]::new)).json();
            Path told = folder.resolve("command/data/records")
                    .resolve(answer.get("record").asText());
            for (String file : List.of("input.json", "result.json")) {
                assertEquals(Files.readString(told.resolve(file)), Files.readString(seen.resolve(file)), file);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en,Uncertainty of ranks,Sensitivity of ranks to choices,Draws,How often each unit,Which choices",
        "lv,Vietu nenoteiktība,Vietu jutīgums pret izvēlēm,Vilkumi,Cik bieži katra,Kuras izvēles"
    })
    void studiesAreStoppedAndMadeWithTheNumbersOfTheCommand(
            String language, String uncertainty, String sensitivity, String draws, String heat, String bars)
            throws Exception {
        open(language);
        analyst.ticks(uncertainty);
        analyst.enters(uncertainty + ": " + draws, 1_000_000);
        analyst.begins();
        analyst.picture("studies-1-running");
        analyst.stops();
        assertTrue(done().isEmpty(), "a study that was stopped leaves no result");
        analyst.picture("studies-2-stopped");

        analyst.enters(uncertainty + ": " + draws, 300);
        analyst.ticks(sensitivity);
        analyst.enters(sensitivity + ": " + draws, 100);
        analyst.picture("studies-3-form");
        analyst.presses(KeyEvent.VK_F9);
        analyst.picture("studies-4-form-dark");
        Path seen = analyst.evaluates(records());
        analyst.looksAtTheChart(heat);
        analyst.picture("studies-5-acceptability-dark");
        analyst.presses(KeyEvent.VK_F9);
        analyst.presses(KeyEvent.VK_F9);
        analyst.picture("studies-6-acceptability");
        analyst.looksAtTheChart(bars);
        analyst.picture("studies-7-sobol");
        assertEquals(List.of(), analyst.nameless());
        assertSame(seen, "evaluate", "composite", "--uncertainty", "300", "--sensitivity", "100");
        Path saved = folder.resolve("saved.json");
        analyst.keepsSettings(saved);
        assertSame(seen, "evaluate", "composite", "--arguments", saved.toString());
    }

    private List<Path> done() throws IOException {
        List<Path> done = new ArrayList<>();
        if (Files.exists(records())) {
            try (var all = Files.list(records())) {
                for (Path record : all.toList()) {
                    JsonNode result = new ObjectMapper()
                            .readTree(record.resolve("result.json").toFile());
                    if (result.get("outcome").asText().equalsIgnoreCase("done")) {
                        done.add(record);
                    }
                }
            }
        }
        return done;
    }

    @ParameterizedTest
    @CsvSource({
        "en,Agreement of methods,TOPSIS: closeness to the ideal,VIKOR: compromise solution",
        "lv,Metožu saskaņa,TOPSIS: tuvums ideālam,VIKOR: kompromisa risinājums"
    })
    void otherMethodsAreChosenFromThoseThatRank(String language, String agreement, String one, String other)
            throws Exception {
        open(language);
        analyst.ticks(agreement);
        analyst.ticks(one);
        analyst.ticks(other);
        analyst.picture("studies-8-agreement");
        Path seen = analyst.evaluates(records());
        analyst.picture("studies-9-agreement-result");
        assertSame(seen, "agreement", "composite", "--methods", "mcda.topsis,mcda.vikor");
    }
}
