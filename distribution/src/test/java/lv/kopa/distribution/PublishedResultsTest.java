package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the product, called as a person calls it, computes from published data agrees with what was published. */
@DisabledOnOs(OS.WINDOWS)
class PublishedResultsTest {
    private static final Set<String> NOT_VALUES = Set.of("UnitCode", "UnitName", "Year");

    /** OECD and JRC, Handbook on Constructing Composite Indicators (2008), tables 23 (equal weights) and 38 (linear): best first. */
    private static final List<String> TECHNOLOGY_ACHIEVEMENT = List.of(
            "FIN", "USA", "SWE", "JPN", "KOR", "NLD", "GBR", "SGP", "CAN", "AUS", "DEU", "NOR", "IRL", "BEL", "NZL",
            "AUT", "FRA", "ISR", "ESP", "ITA", "CZE", "HUN", "SVN");

    @TempDir
    private Path folder;

    private KopaProcess kopa;
    private Path out;

    @BeforeEach
    void home() {
        kopa = new KopaProcess(folder.resolve("home"));
        out = folder.resolve("out");
    }

    @Test
    void demoAgreesWithThePublishedTechnologyAchievementIndex() throws Exception {
        KopaProcess.Ended demo = kopa.run("demo", "--out", out.toString());
        assertEquals(0, demo.exitCode(), demo::toString);

        Map<String, Map<String, String>> scores = table(out.resolve("scores.csv"), "unit");
        assertEquals(Set.copyOf(TECHNOLOGY_ACHIEVEMENT), scores.keySet());
        for (int i = 0; i < TECHNOLOGY_ACHIEVEMENT.size(); i++) {
            String unit = TECHNOLOGY_ACHIEVEMENT.get(i);
            assertEquals(Integer.toString(i + 1), scores.get(unit).get("rank"), unit);
        }
        // Saisana, Saltelli and Tarantola (2005), p. 316, quote the UN's index of these two; the logarithms here have
        // two places.
        assertEquals(0.744, Double.parseDouble(scores.get("FIN").get("TAI")), 0.001);
        assertEquals(0.733, Double.parseDouble(scores.get("USA").get("TAI")), 0.001);
        assertTrue(Files.size(out.resolve("report.html")) > 10_000);
    }

    @Test
    void asemAgreesWithItsPublishedStagesAndRanks() throws Exception {
        evaluateAsem();

        assertStage("Denominated", "denominated", 5e-8);
        assertStage("Imputed", "imputed", 5e-8);
        assertStage("Treated", "treated", 5e-8);
        assertStage("Normalised", "normalised", 2e-7);
        assertStage("Aggregated", "aggregated", 2e-7);

        Map<String, Map<String, String>> expected = table(expectedStage("Aggregated"), "UnitCode");
        Map<String, Map<String, String>> scores = table(out.resolve("scores.csv"), "unit");
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(scores.keySet()), "units keep the order of the input");
        for (String unit : expected.keySet()) {
            for (String node : List.of(
                    "Physical",
                    "ConEcFin",
                    "Political",
                    "Instit",
                    "P2P",
                    "Environ",
                    "Social",
                    "SusEcFin",
                    "Conn",
                    "Sust")) {
                assertClose(expected.get(unit).get(node), scores.get(unit).get(node), 1e-7, unit + " " + node);
            }
            double index = Double.parseDouble(expected.get(unit).get("Index"));
            assertEquals(index, Double.parseDouble(scores.get(unit).get("Index")), index * 1e-8, unit);
            long better = expected.values().stream()
                    .filter(other -> Double.parseDouble(other.get("Index")) > index)
                    .count();
            assertEquals(Long.toString(better + 1), scores.get(unit).get("rank"), unit);
        }
        assertEquals("23", scores.get("LVA").get("rank"));
    }

    @Test
    void asemRunsAgainToTheSameBytesAnywhere() throws Exception {
        evaluateAsem();

        for (String threads : List.of("1", "2")) {
            KopaProcess.Ended again = new KopaProcess(folder.resolve("elsewhere"))
                    .environment("LC_ALL", "tr_TR.UTF-8")
                    .environment("TZ", "Asia/Kathmandu")
                    .environment("KOPA_JAVA_OPTIONS", "-Dkopa.classes= -Duser.language=tr -Duser.country=TR")
                    .run("rerun", out.toString(), "--threads", threads);
            assertEquals(0, again.exitCode(), again::toString);
        }
    }

    private void evaluateAsem() throws IOException, InterruptedException {
        KopaProcess.Ended asem = kopa.run(
                "evaluate",
                "--values",
                reference("asem_iData.csv").toString(),
                "--indicators",
                reference("asem_iMeta.csv").toString(),
                "--arguments",
                Checkout.product().resolve("examples/asem-arguments.json").toString(),
                "--out",
                out.toString(),
                "--stages",
                folder.resolve("stages").toString());
        assertEquals(0, asem.exitCode(), asem::toString);
    }

    private void assertStage(String published, String stage, double tolerance) throws IOException {
        Map<String, Map<String, String>> expected = table(expectedStage(published), "UnitCode");
        Map<String, Map<String, String>> actual = table(folder.resolve("stages").resolve(stage + ".csv"), "unit");
        int compared = 0;
        for (Map.Entry<String, Map<String, String>> unit : expected.entrySet()) {
            for (Map.Entry<String, String> cell : unit.getValue().entrySet()) {
                if (NOT_VALUES.contains(cell.getKey()) || cell.getKey().startsWith("Group_")) {
                    continue;
                }
                String value = actual.get(unit.getKey()).get(cell.getKey());
                if (value == null && !published.equals("Aggregated")) {
                    continue; // denominators and the like, carried along there
                }
                assertClose(cell.getValue(), value, tolerance, stage + " " + unit.getKey() + " " + cell.getKey());
                compared++;
            }
        }
        assertTrue(compared >= 51 * 49, stage + ": only " + compared + " values were compared");
    }

    private static void assertClose(String expected, String actual, double tolerance, String place) {
        if (expected.isEmpty() || expected.equals("NA")) {
            assertEquals("", actual, place);
            return;
        }
        double value = Double.parseDouble(expected);
        assertEquals(value, Double.parseDouble(actual), Math.max(Math.abs(value) * tolerance, 1e-12), place);
    }

    private static Path expectedStage(String stage) {
        return reference("expected_asem_stage_" + stage + ".csv");
    }

    private static Path reference(String file) {
        String named = System.getenv("KOPA_REFERENCE");
        Path folder = named != null ? Path.of(named) : Checkout.root().resolve("../shared/reference");
        Path found = folder.resolve("composite").resolve(file);
        assumeTrue(Files.isRegularFile(found), () -> "the reference data are not here: " + found);
        return found;
    }

    /** A table as a map from key to row, in the order of the file. */
    private static Map<String, Map<String, String>> table(Path file, String key) throws IOException {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord each : reader) {
                rows.put(each.getField(key), new HashMap<>(each.getFieldsAsMap()));
            }
        }
        return rows;
    }
}
