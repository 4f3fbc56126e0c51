package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies in the product: their files, their part of the report, and the same bytes again on another number of threads. */
@Tag("once")
class RobustnessTest {
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

    private RunningKopa.Answer answer;

    private Path run(String... words) throws IOException {
        Path out = folder.resolve("out");
        answer = kopa.runOnDemo(out, words);
        assertEquals(0, answer.exitCode(), answer::toString);
        ReportedNumbers.areThoseOf(out, out.resolve("report.html"));
        return out;
    }

    private static void sameAgain(Path out) {
        for (String threads : List.of("1", "3")) {
            RunningKopa.Answer again =
                    kopa.run("rerun", out.resolve("record.json").toString(), "--threads", threads);
            assertEquals(0, again.exitCode(), again::toString);
        }
    }

    @Test
    void uncertaintyAndSensitivityLeaveTheirFilesAndTheSameBytes() throws IOException {
        Path out = run("evaluate", "--uncertainty", "300", "--sensitivity", "100", "--language", "lv");
        List<String> ranks = Files.readAllLines(out.resolve("ranks.csv"));
        assertTrue(ranks.get(0).startsWith("unit,name,rank,median-rank,rank-5,rank-95,acceptability-1,"), ranks.get(0));
        assertEquals(24, ranks.size());
        List<String> precedence = Files.readAllLines(out.resolve("precedence.csv"));
        assertTrue(precedence.get(0).startsWith("unit,name,FIN,USA,"), precedence.get(0));
        assertEquals(24, precedence.size(), "a row and a column for each unit");
        List<String> sobol = Files.readAllLines(out.resolve("sobol.csv"));
        assertEquals("id,output,choice,first,first-lower,first-upper,total,total-lower,total-upper", sobol.get(0));
        assertTrue(sobol.get(1).startsWith("mean-rank-shift:weights,mean-rank-shift,weights,"), sobol.get(1));
        List<String> convergence = Files.readAllLines(out.resolve("sobol-convergence.csv"));
        assertEquals(4 * (sobol.size() - 1), convergence.size() - 1, "each index from four numbers of draws");
        String report = Files.readString(out.resolve("report.html"));
        assertTrue(report.contains("Vai indeksi ir nostabilizējušies"));
        assertTrue(report.contains("Cik noturīgas ir vietas"));
        assertTrue(report.contains("Kuras izvēles izkustina vietas"));
        sameAgain(out);
    }

    /** As the window saves it; the record of such a file is that of the options, but for when and by whom. */
    @Test
    void aFileOfSettingsKeepsWhichStudiesAreMade() throws IOException {
        JsonNode asked = input(run("evaluate", "--uncertainty", "100", "--sensitivity", "64", "--vary", "weights"));
        Path file = Files.writeString(folder.resolve("saved.json"), """
                {"study:sensitivity": true, "study:sensitivity.draws": 64, "study:sensitivity.vary": ["weights"],
                 "study:uncertainty": true, "study:uncertainty.draws": 100, "study:uncertainty.vary": ["weights"],
                 "study:agreement": false}
                """);
        assertEquals(asked, input(run("evaluate", "--arguments", file.toString())));
    }

    private static JsonNode input(Path out) throws IOException {
        return new ObjectMapper().readTree(out.resolve("record.json").toFile()).get("input");
    }

    @Test
    void aMethodWithoutAFastWayIsStudiedToo() throws IOException {
        Path out = run("evaluate", "mcda.topsis", "--uncertainty", "200", "--vary", "weights,normalisation");
        assertEquals(24, Files.readAllLines(out.resolve("ranks.csv")).size());
        sameAgain(out);
    }

    /** The weights of this tree are equal, so where they come from may change nothing: not that half of the draws have none. */
    @Test
    void theSourceOfWeightsDoesNotNarrowRanges() throws IOException {
        for (String method : List.of("composite", "mcda.topsis")) {
            String weights = ranks(method, "weights");
            assertEquals(weights, ranks(method, "weights,weights.method"), method);
        }
    }

    private String ranks(String method, String varied) throws IOException {
        return Files.readString(run("evaluate", method, "--uncertainty", "200", "--vary", varied)
                .resolve("ranks.csv"));
    }

    @Test
    void agreementListsEveryRun() throws IOException {
        Path out =
                run("agreement", "composite", "--methods", "mcda.wsm,mcda.vikor,mcda.electre-tri", "--language", "en");
        List<String> ranks = Files.readAllLines(out.resolve("agreement.csv"));
        assertEquals("unit,name,composite,mcda.wsm,mcda.vikor,mcda.electre-tri", ranks.get(0));
        String report = Files.readString(out.resolve("report.html"));
        assertTrue(report.contains("Every run that was made"));
        assertTrue(report.contains("ELECTRE TRI-B"));
        List<String> pairs = Files.readAllLines(out.resolve("agreement-pairs.csv"));
        assertEquals("id,method,other-method,kendall,spearman,reversed-pairs", pairs.get(0));
        assertTrue(pairs.get(1).startsWith("composite|mcda.wsm,"), pairs.get(1));
        String said = answer.out().replaceAll("\\s+", " ");
        assertTrue(said.contains(" is first under "), answer::toString);
        assertTrue(said.contains(" pairs that the main method tells apart, all methods put "), answer::toString);
        assertTrue(said.contains("Kendall’s W over "), answer::toString);
        sameAgain(out);
    }

    @Test
    void aMethodThatIsNotThereIsAFault() {
        RunningKopa.Answer answer = kopa.run(
                "agreement", "composite", "--methods", "nonsense", "--values", "v.csv", "--indicators", "i.csv");
        assertEquals(2, answer.exitCode(), answer::toString);
        assertTrue(answer.err().contains("nonsense"), answer::toString);
    }
}
