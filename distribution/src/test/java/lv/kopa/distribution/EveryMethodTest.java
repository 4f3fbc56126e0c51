package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every method of the product over SYNTHETIC tables: what the command line computes stands with the same numbers in its files and
 * in its report, and the form of the window computes the same record, byte for byte.
 */
@Tag("once")
class EveryMethodTest {
    /** Of this one nothing but its structure is public, so that nothing can be rated by it. */
    private static final Set<String> WITHOUT_ITEMS = Set.of("scorecard.baden-wuerttemberg");

    /** So many units the first table of a report lists at the most. */
    private static final int LISTED = 10;

    private static final Duration OPENING_LIMIT = Duration.ofSeconds(20);
    private static final int MEASURES = 3;
    private static final double DIGITS = 1e-13;
    private static final Pattern ROW = Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<th scope=\"row\"[^>]*>([^<]*)</th>");
    private static final Pattern NUMBER = Pattern.compile("data-value=\"([^\"]*)\"");

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
        return WITHOUT_ITEMS.contains(method) ? 3 : 0;
    }

    /** Evaluates at the command line, and gives the folder of what came of it. */
    private static Path command(String method, SyntheticTables tables) {
        Path out = folder.resolve("out").resolve(method);
        List<String> words = new ArrayList<>(List.of(
                "evaluate",
                method,
                "--values",
                tables.values().toString(),
                "--indicators",
                tables.indicators().toString(),
                "--out",
                out.toString(),
                "--language",
                "en"));
        tables.settings().ifPresent(file -> words.addAll(List.of("--arguments", file.toString())));
        RunningKopa.Answer answer = kopa.run(words.toArray(String[]::new));
        assertEquals(expected(method), answer.exitCode(), answer::toString);
        return out;
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theFilesAndTheReportOfAMethodHaveItsNumbers(String method) throws Exception {
        Path out = command(method, SyntheticTables.of(method, kopa, folder));
        if (expected(method) != 0) {
            return;
        }
        Map<String, Set<Double>> reported = numbers(Files.readString(out.resolve("report.html")));
        List<String[]> rows = Files.readAllLines(out.resolve("scores.csv")).stream()
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .toList();
        List<String[]> listed =
                rows.stream().filter(cells -> reported.containsKey(cells[1])).toList();
        assertTrue(listed.size() >= LISTED, () -> "units in the report: " + listed.size());
        List<Integer> columns = columns(rows);
        assertFalse(columns.isEmpty());
        for (String[] cells : listed) {
            for (int column : columns) {
                if (!cells[column].isEmpty()) {
                    double score = Double.parseDouble(cells[column]);
                    Set<Double> own = reported.get(cells[1]);
                    assertTrue(
                            own.stream().anyMatch(each -> Math.abs(each - score) <= DIGITS * Math.abs(score)),
                            () -> cells[1] + ", " + rows.get(0)[column] + ": " + score + " is not in " + own);
                }
            }
        }
    }

    /**
     * The first measured columns and the rank; where there are none, all counts. Reports tell marks and counts beside measures in
     * words, and of many measures the first.
     */
    private static List<Integer> columns(List<String[]> rows) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> measures = new ArrayList<>();
        for (int i = 2; i < rows.get(0).length; i++) {
            int column = i;
            List<String> cells = rows.stream().skip(1).map(row -> row[column]).toList();
            if (cells.stream().allMatch(cell -> cell.matches("|-?[0-9.E-]+"))) {
                numbers.add(i);
                boolean measured = measures.size() < MEASURES && cells.stream().anyMatch(cell -> cell.contains("."));
                if (measured || rows.get(0)[i].equals("rank")) {
                    measures.add(i);
                }
            }
        }
        return measures.isEmpty() ? numbers : measures;
    }

    /** The numbers in all rows of a report by the head of the row. */
    private static Map<String, Set<Double>> numbers(String html) {
        Map<String, Set<Double>> numbers = new HashMap<>();
        Matcher row = ROW.matcher(html);
        while (row.find()) {
            Matcher head = HEAD.matcher(row.group());
            if (head.find()) {
                Set<Double> own = numbers.computeIfAbsent(head.group(1), unit -> new HashSet<>());
                Matcher number = NUMBER.matcher(row.group());
                while (number.find()) {
                    own.add(Double.valueOf(number.group(1)));
                }
            }
        }
        return numbers;
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
