package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every method of the product over SYNTHETIC tables: every number that the command line computes stands in its files, and rounded in
 * its reports, and the form of the window computes the same record, byte for byte.
 */
@Tag("once")
class EveryMethodTest {
    /** Of this one nothing but its structure is public, so that nothing can be rated by it. */
    private static final Set<String> WITHOUT_ITEMS = Set.of("scorecard.baden-wuerttemberg");

    private static final int REFUSED = 3;

    private static final Duration OPENING_LIMIT = Duration.ofSeconds(20);

    @TempDir(factory = BelowTarget.class)
    private static Path folder;

    private static RunningKopa kopa;
    private static RunningWindow window;
    private static Analyst analyst;

    @BeforeAll
    static void start() throws Exception {
        kopa = RunningKopa.start(folder.resolve("command"));
        if (RunningWindow.possible()) {
            window = RunningWindow.start(folder.resolve("window"), "en");
            RunningKopa.await(OPENING_LIMIT, RunningWindow::opened);
            analyst = new Analyst(window.plugins(), "en", picture -> {});
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (window != null) {
            window.close();
        }
        kopa.close();
    }

    static Set<String> methods() {
        return kopa.methods();
    }

    private static String name(String method) {
        for (JsonNode each :
                kopa.run("methods", "--json", "--language", "en").json().get("methods")) {
            if (each.get("id").asText().equals(method)) {
                return each.get("name").asText();
            }
        }
        throw new AssertionError(method);
    }

    private static int expected(String method) {
        return WITHOUT_ITEMS.contains(method) ? REFUSED : 0;
    }

    private static Path stages(Path out) {
        return out.resolveSibling(out.getFileName() + "-stages");
    }

    private static String[] words(String method, SyntheticTables tables, Path out, String language) {
        List<String> words = new ArrayList<>(List.of(
                "evaluate",
                method,
                "--values",
                tables.values().toString(),
                "--indicators",
                tables.indicators().toString(),
                "--out",
                out.toString(),
                "--stages",
                stages(out).toString(),
                "--language",
                language));
        tables.settings().ifPresent(file -> words.addAll(List.of("--arguments", file.toString())));
        return words.toArray(String[]::new);
    }

    /** Evaluates at the command line where that was not done yet, and gives the folder of what came of it. */
    private static Path command(String method, SyntheticTables tables) {
        Path out = folder.resolve("out").resolve(method);
        if (!Files.exists(out)) {
            RunningKopa.Answer answer = kopa.run(words(method, tables, out, "en"));
            assertEquals(expected(method), answer.exitCode(), answer::toString);
        }
        return out;
    }

    /** Numbers of a file have all their digits; where there is none the cell is empty. */
    private static void holds(Path csv, ResultTables.Table table) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            assertEquals(table.names().size(), rows.size(), csv::toString);
            for (int row = 0; row < rows.size(); row++) {
                assertTrue(table.names().get(row).contains(rows.get(row).getField(0)), csv::toString);
                for (ResultTables.Column column : table.columns()) {
                    String cell = rows.get(row).getField(column.id());
                    if (column.numbers()) {
                        assertEquals(column.values().get(row), cell.isEmpty() ? null : Double.valueOf(cell), cell);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void filesAndReportsOfAMethodHaveAllItsNumbers(String method) throws Exception {
        Path out = command(method, SyntheticTables.of(method, kopa, folder));
        if (expected(method) != 0) {
            return;
        }
        for (ResultTables.Table table : ResultTables.in(out, "en").tables()) {
            Path stage = stages(out).resolve(table.id() + ".csv");
            if (table.scores()) {
                holds(out.resolve("scores.csv"), table);
            } else if (Files.exists(stage)) {
                holds(stage, table);
            }
        }
        ReportedNumbers.areThoseOf(out, out.resolve("report.html"));
        Path latvian = out.resolveSibling(method + ".html");
        RunningKopa.Answer answer = kopa.run(
                "report", out.resolve("record.json").toString(), "--out", latvian.toString(), "--language", "lv");
        assertEquals(0, answer.exitCode(), answer::toString);
        ReportedNumbers.areThoseOf(out, latvian);
    }

    /** Values that are all alike, and such that are zero, negative and shared by several: an answer or a refusal, in words. */
    @ParameterizedTest
    @MethodSource("methods")
    void badTablesAreAnsweredOrRefusedInWords(String method) throws Exception {
        SyntheticTables tables = SyntheticTables.of(method, kopa, folder);
        for (String values : List.of("5", "-1 0 0 2 2 -1 0")) {
            SyntheticTables bad = tables.withValues(folder.resolve("bad"), values.split(" "));
            Path out = folder.resolve("bad-out").resolve(method);
            RunningKopa.Answer answer = kopa.run(words(method, bad, out, "lv"));
            assertTrue(answer.exitCode() == 0 || answer.exitCode() == REFUSED, answer::toString);
            Sensible.assertSensible(answer.toString());
            try (Stream<Path> files = Files.walk(out)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Sensible.assertSensible(Files.readString(file));
                }
            }
        }
    }

    /** The comparison itself: what a report shows wrongly, leaves out or says strangely is found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data-value=\"(0[.]\\d)|data-value=\"9$1",
                ">0[.](\\d+)</td>|>1.$1</td>",
                "<tr><td class=\"number\" data-value=\"12\".*?</tr>|''",
                "the first 10 of 18|the first of 18",
                "<h1|<p>NaN</p><h1"
            })
    void aReportThatIsNotTheResultsIsFound(String right, String wrong) throws Exception {
        Path out = command("mcda.topsis", SyntheticTables.of("mcda.topsis", kopa, folder));
        String html = Files.readString(out.resolve("report.html"));
        Path report = Files.writeString(out.resolveSibling("wrong.html"), html.replaceFirst(right, wrong));
        assertNotEquals(html, Files.readString(report));
        assertThrows(AssertionError.class, () -> ReportedNumbers.areThoseOf(out, report));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theFormOfTheWindowComputesWhatTheCommandComputes(String method) throws Exception {
        assumeTrue(RunningWindow.possible(), "there is no screen");
        SyntheticTables tables = SyntheticTables.of(method, kopa, folder);
        Path out = command(method, tables);
        analyst.opens(tables.values());
        analyst.brings("Data", "Dati");
        analyst.selects(tables.unit());
        analyst.choosesMethodCalled(name(method));
        if (tables.settings().isPresent()) {
            analyst.takesSettings(tables.settings().get());
        }
        Path seen = analyst.evaluates(folder.resolve("window/data/records"));
        JsonNode record = new ObjectMapper().readTree(out.resolve("record.json").toFile());
        Path told =
                folder.resolve("command/data/records").resolve(record.get("id").asText());
        for (String file : List.of("input.json", "result.json")) {
            assertEquals(Files.readString(told.resolve(file)), Files.readString(seen.resolve(file)), file);
        }
    }
}
