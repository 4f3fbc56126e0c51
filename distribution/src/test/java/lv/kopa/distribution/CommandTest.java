package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the product, with everything behind them real. */
class CommandTest {
    @TempDir
    private static Path home;

    private static RunningKopa kopa;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        kopa = RunningKopa.start(home);
    }

    @AfterAll
    static void stop() throws IOException {
        kopa.close();
    }

    private static Path demo() {
        return Checkout.product().resolve("examples/demo");
    }

    private RunningKopa.Answer evaluate(Path values, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "evaluate",
                "--values",
                values.toString(),
                "--indicators",
                demo().resolve("indicators.csv").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--language",
                "en"));
        words.addAll(List.of(more));
        return kopa.run(words.toArray(String[]::new));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void demoLeavesWhatItSays() {
        Path out = folder.resolve("demo");
        RunningKopa.Answer answer = kopa.run("demo", "--out", out.toString(), "--language", "lv");

        assertEquals(0, answer.exitCode(), answer::toString);
        assertEquals("", answer.err());
        for (String name : List.of("report.html", "scores.csv", "record.json", "dataset/dataset.json")) {
            assertTrue(Files.isRegularFile(out.resolve(name)), name);
        }
        assertTrue(answer.out().contains(out.resolve("report.html").toString()), answer::toString);
    }

    @Test
    void theSameInputGivesTheSameFilesOnAnyNumberOfThreads() throws Exception {
        assertEquals(0, evaluate(demo().resolve("values.csv"), "--threads", "1").exitCode());
        String scores = files().get("out/scores.csv");
        assertEquals(0, evaluate(demo().resolve("values.csv"), "--threads", "2").exitCode());

        assertEquals(scores, files().get("out/scores.csv"));
        assertTrue(scores.startsWith("unit,name,"), scores);
    }

    @Test
    void aRecordIsReportedOnInBothLanguages() throws Exception {
        String record = evaluate(demo().resolve("values.csv"), "--json")
                .json()
                .get("record")
                .asText();
        for (String language : List.of("en", "lv")) {
            Path report = folder.resolve(language + ".html");
            RunningKopa.Answer answer = kopa.run("report", record, "--language", language, "--out", report.toString());
            assertEquals(0, answer.exitCode(), answer::toString);
        }

        assertTrue(files().get("lv.html").contains("lang=\"lv\""));
        assertEquals(files().get("out/report.html"), files().get("en.html"));
    }

    @Test
    void whatTheDataCannotCarryIsRefusedWithAReportAndWithoutScores() throws Exception {
        evaluate(demo().resolve("values.csv"));
        List<String> lines = Files.readAllLines(demo().resolve("values.csv"));
        Path one = Files.write(folder.resolve("one.csv"), lines.subList(0, 2));

        RunningKopa.Answer answer = evaluate(one);
        assertEquals(3, answer.exitCode(), answer::toString);
        assertTrue(answer.out().contains("Refused: "), answer::toString);
        assertEquals(
                List.of("record.json", "report.html"),
                files().keySet().stream()
                        .filter(name -> name.matches("out/[^/]+"))
                        .map(name -> name.substring(4))
                        .toList());
    }

    @Test
    void faultsOfAllKindsAreToldWithTheirPlaceAndChangeNothing() throws Exception {
        evaluate(demo().resolve("values.csv"));
        List<String> lines = Files.readAllLines(demo().resolve("values.csv"));
        lines.set(1, lines.get(1).replaceFirst(",[^,]*$", ",many"));
        Path text = Files.write(folder.resolve("text.csv"), lines);
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        Path json = Files.writeString(folder.resolve("bad.json"), "{\n \"a\" 1}");
        Map<String, String> before = files();

        assertBad(evaluate(text), "text.csv:2:");
        assertBad(evaluate(empty), "empty.csv");
        assertBad(evaluate(folder.resolve("missing.csv")), "missing.csv");
        assertBad(evaluate(demo().resolve("values.csv"), "--arguments", json.toString()), "bad.json:2:");
        assertBad(evaluate(demo().resolve("values.csv"), "--set", "colour=red"), "colour");
        assertBad(evaluate(demo().resolve("values.csv"), "--method", "compsite"), "compsite");
        assertBad(evaluate(demo().resolve("values.csv"), "--stages", json.toString()), "--stages");
        assertEquals(before, files());
    }

    private static void assertBad(RunningKopa.Answer answer, String place) {
        assertEquals(2, answer.exitCode(), answer::toString);
        assertEquals("", answer.out());
        assertTrue(answer.err().contains(place), answer::toString);
        assertTrue(answer.err().contains("  → "), answer::toString);
        assertFalse(answer.err().contains("Exception"), answer::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lv"})
    void everyCommandIsExplained(String language) {
        RunningKopa.Answer overview = kopa.run("help", "--language", language);
        List<String> commands = overview.out()
                .lines()
                .filter(line -> line.matches("  [a-z]+ {2,}.*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertTrue(
                commands.containsAll(List.of(
                        "demo",
                        "evaluate",
                        "export",
                        "help",
                        "info",
                        "methods",
                        "problems",
                        "report",
                        "rerun",
                        "shell")),
                overview::toString);
        for (String command : commands) {
            RunningKopa.Answer page = kopa.run(command, "--help", "--language", language);
            assertEquals(0, page.exitCode(), page::toString);
            assertTrue(page.out().contains("kopa " + command), page::toString);
            assertTrue(page.out().contains("130"), page::toString);
        }
    }
}
