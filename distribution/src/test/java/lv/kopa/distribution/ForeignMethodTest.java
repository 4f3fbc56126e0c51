package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Methods that come as plug-ins are used: a good one, one that fails and one that never returns. */
@Tag("once")
class ForeignMethodTest extends FreshKopa {
    private RunningKopa.Answer evaluate(String method, String... more) {
        List<String> words = new ArrayList<>(List.of("evaluate", method));
        words.addAll(List.of(more));
        return kopa.runOnDemo(folder.resolve(method), words.toArray(String[]::new));
    }

    private void drop(PluginJar jar, String name, String method) throws Exception {
        kopa.drop(jar.build(folder.resolve(name)), name);
        RunningKopa.await(LIMIT, () -> kopa.methods().contains(method));
    }

    @Test
    void aMethodThatCameWhileKopaRunsIsUsedAndItsRecordOutlivesIt() throws Exception {
        drop(PluginJar.template(), "mean-place.jar", "example.mean-place");
        RunningKopa.Answer answer = evaluate("example.mean-place", "--set", "coverage=0.9");
        assertEquals(0, answer.exitCode(), answer::toString);
        Path out = folder.resolve("example.mean-place");
        String record = new ObjectMapper()
                .readTree(out.resolve("record.json").toFile())
                .get("id")
                .asText();
        assertEquals(0, kopa.run("rerun", record).exitCode());

        Files.delete(kopa.plugins().resolve("mean-place.jar"));
        RunningKopa.await(LIMIT, () -> !kopa.methods().contains("example.mean-place"));
        RunningKopa.Answer report =
                kopa.run("report", record, "--out", folder.resolve("again.html").toString(), "--language", "lv");
        assertEquals(0, report.exitCode(), report::toString);
        String html = Files.readString(folder.resolve("again.html"));
        assertTrue(html.contains("Vidējā vieta"), "the words of the method are in the record");
        RunningKopa.Answer rerun = kopa.run("rerun", record);
        assertEquals(2, rerun.exitCode(), rerun::toString);
        assertFalse(rerun.err().contains("\tat "), rerun::toString);
    }

    @Test
    void aMethodThatFailsCostsItsOwnAnswerOnly() throws Exception {
        drop(PluginJar.villain("Throwing"), "throwing.jar", "villain.throwing");
        RunningKopa.Answer answer = evaluate("villain.throwing");
        assertEquals(1, answer.exitCode(), answer::toString);
        assertFalse(answer.err().contains("\tat "), answer::toString);
        assertEquals(1, kopa.problems("throwing.jar").size());
        assertEquals(0, evaluate("composite").exitCode());

        Files.delete(kopa.plugins().resolve("throwing.jar"));
        RunningKopa.await(LIMIT, () -> kopa.problems("throwing.jar").equals(Set.of()));
    }

    @Test
    void aMethodThatNeverReturnsIsGivenUp() throws Exception {
        drop(PluginJar.villain("Endless"), "endless.jar", "villain.endless");
        RunningKopa.Answer answer = evaluate("villain.endless", "--time-limit", "1");
        assertEquals(1, answer.exitCode(), answer::toString);
        assertEquals(1, kopa.problems("endless.jar").size());
        String problems = kopa.run("problems", "--language", "en").out();
        assertTrue(problems.contains("endless.jar"), problems);
        assertTrue(problems.contains("thread"), problems);
        assertEquals(0, evaluate("composite").exitCode());
    }

    @Test
    void aMethodThatCannotBeMadeIsAProblemAndNothingElse() throws Exception {
        Set<String> before = kopa.methods();
        kopa.drop(PluginJar.villain("Stillborn").build(folder.resolve("s.jar")), "stillborn.jar");
        RunningKopa.await(
                LIMIT,
                () -> kopa.methods().equals(before)
                        && kopa.problems("stillborn.jar").size() == 1);
        assertEquals(0, evaluate("composite").exitCode());
    }
}
