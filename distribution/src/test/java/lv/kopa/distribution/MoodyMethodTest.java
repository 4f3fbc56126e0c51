package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A method of a plug-in that answers well at first and does no good afterwards: under studies, and beside other methods. */
@Tag("once")
class MoodyMethodTest extends FreshKopa {
    private static final String MOODY = "villain.moody";

    @BeforeEach
    void drop() throws Exception {
        kopa.drop(PluginJar.villain("Moody").build(folder.resolve("moody.jar")), "moody.jar");
        RunningKopa.await(LIMIT, () -> kopa.methods().contains(MOODY));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private RunningKopa.Answer run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--language", "en"));
        return kopa.runOnDemo(out(), all.toArray(String[]::new));
    }

    private static String words(RunningKopa.Answer answer) {
        return (answer.out() + answer.err()).replaceAll("\\s+", " ");
    }

    private static void assertCalm(RunningKopa.Answer answer) {
        assertFalse(answer.toString().contains("\tat "), answer::toString);
        assertFalse(answer.toString().contains("lv.kopa.robustness"), answer::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "throw, It said: IllegalStateException: not today",
        "hang, had not finished after",
        "short, are not the units of the dataset in order",
        "nothing, moody.jar"
    })
    void whatItDoesUnderAStudyCostsTheStudyAndNamesIt(String mood, String said) throws Exception {
        RunningKopa.Answer answer =
                run("evaluate", MOODY, "--set", "mood=" + mood, "--uncertainty", "200", "--time-limit", "2");
        assertEquals(0, answer.exitCode(), answer::toString);
        assertCalm(answer);
        String words = words(answer);
        assertTrue(words.contains("“Uncertainty of ranks” was not made"), words);
        assertTrue(words.contains("moody.jar") && words.contains(said), words);
        assertFalse(kopa.problems("moody.jar").isEmpty());
        assertTrue(Files.exists(out().resolve("scores.csv")));
        assertFalse(Files.exists(out().resolve("ranks.csv")), "nothing of a study that was not made");
        assertTrue(Files.readString(out().resolve("report.html")).contains("was not made"));
    }

    @Test
    void runsWithoutRanksAreCountedAndGiveNoTable() throws Exception {
        RunningKopa.Answer answer = run("evaluate", MOODY, "--set", "mood=nan", "--uncertainty", "200");
        assertEquals(0, answer.exitCode(), answer::toString);
        assertCalm(answer);
        assertTrue(words(answer).contains("None of the 200 draws could be computed: no-ranks: 200"), answer::toString);
        assertFalse(Files.exists(out().resolve("ranks.csv")));
        assertEquals(Set.of(), kopa.problems("moody.jar"));
    }

    @ParameterizedTest
    @CsvSource({
        "throw, It said: IllegalStateException: not today",
        "hang, had not finished after",
        "short, are not the units of the dataset in order"
    })
    void besideOtherMethodsItIsARunThatGaveNoAnswer(String mood, String said) throws Exception {
        RunningKopa.Answer answer = run(
                "agreement",
                "mcda.wsm",
                "--methods",
                MOODY + ",mcda.topsis",
                "--set-others",
                MOODY + ":mood=" + mood,
                "--set-others",
                MOODY + ":patience=0",
                "--time-limit",
                "3");
        assertEquals(0, answer.exitCode(), answer::toString);
        assertCalm(answer);
        assertTrue(words(answer).contains("Methods that gave no ranking: Moody;"), answer::toString);
        assertEquals(
                "unit,name,mcda.wsm,mcda.topsis",
                Files.readAllLines(out().resolve("agreement.csv")).get(0));
        String report = Files.readString(out().resolve("report.html")).replaceAll("\\s+", " ");
        assertTrue(report.contains(said), "the list of runs says why");
    }

    @Test
    void asMainMethodThatFailsItLeavesNothing() {
        RunningKopa.Answer answer =
                run("agreement", MOODY, "--methods", "mcda.wsm", "--set", "mood=throw", "--set", "patience=0");
        assertEquals(1, answer.exitCode(), answer::toString);
        assertCalm(answer);
        assertTrue(words(answer).contains("not today"), answer::toString);
        assertFalse(Files.exists(out().resolve("scores.csv")));
        assertFalse(Files.exists(out().resolve("agreement.csv")));
    }

    @Test
    void thatItVanishesDuringAStudyIsNoHarm() throws Exception {
        CompletableFuture<RunningKopa.Answer> answer = CompletableFuture.supplyAsync(
                () -> run("evaluate", MOODY, "--set", "mood=slow", "--uncertainty", "300", "--threads", "2", "--json"));
        RunningKopa.await(LIMIT, () -> System.getProperty("villain.moody") != null); // the draws have begun
        Files.delete(kopa.plugins().resolve("moody.jar"));
        RunningKopa.Answer ended = answer.get();
        assertEquals(0, ended.exitCode(), ended::toString);
        assertCalm(ended);
        assertTrue(Files.exists(out().resolve("scores.csv")));
        RunningKopa.await(LIMIT, () -> !kopa.methods().contains(MOODY));
        assertEquals(
                0,
                kopa.run(
                                "report",
                                out().resolve("record.json").toString(),
                                "--out",
                                folder.resolve("r.html").toString())
                        .exitCode());
    }
}
