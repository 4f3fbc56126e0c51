package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever copies the tables out of the first steps gets a report, in either language. */
@DisabledOnOs(OS.WINDOWS)
class GuideTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"first-steps.md", "pirmie-soli.md"})
    void theTablesOfTheGuideCanBeEvaluated(String guide) throws Exception {
        List<String> lines =
                Files.readAllLines(Checkout.product().resolve("docs").resolve(guide));
        KopaProcess.Ended ended = new KopaProcess(folder.resolve("home"))
                .run(
                        "evaluate",
                        "--values",
                        table(lines, "| uCode |").toString(),
                        "--indicators",
                        table(lines, "| iCode |").toString(),
                        "--set",
                        "imputation.method=median",
                        "--out",
                        folder.resolve("results").toString());
        assertEquals(0, ended.exitCode(), ended::toString);
        assertTrue(Files.exists(folder.resolve("results/report.html")), ended::toString);
    }

    /** The table of a page that begins so, as a text table with semicolons. */
    private Path table(List<String> lines, String beginning) throws IOException {
        List<String> rows = lines.stream()
                .dropWhile(line -> !line.startsWith(beginning))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|---"))
                .map(GuideTest::row)
                .toList();
        return Files.write(folder.resolve(rows.get(0).substring(0, 5) + ".csv"), rows);
    }

    private static String row(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .collect(Collectors.joining(";"));
    }
}
