package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code kopa shell} as scripts use it. */
@DisabledOnOs(OS.WINDOWS)
class ConsoleTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private KopaProcess kopa;

    @BeforeEach
    void home() {
        kopa = new KopaProcess(folder.resolve("home"));
    }

    private KopaProcess.Ended script(String... lines) throws Exception {
        KopaProcess.Started console = kopa.converse("shell");
        console.say(lines);
        console.process().getOutputStream().close();
        return console.end();
    }

    @Test
    void runsEachLineAndSaysNothingElse() throws Exception {
        KopaProcess.Ended ended = script(
                "problems", "kopa:problems --language lv", "# a remark", "", "echo done", "methods | grep composite");

        assertEquals(0, ended.exitCode(), ended::toString);
        assertEquals("", ended.err());
        List<String> lines = ended.out().lines().toList();
        assertEquals(List.of("No problems.", "Problēmu nav.", "done"), lines.subList(0, 3));
        assertTrue(lines.get(3).startsWith("composite "), ended::toString);
        assertEquals(4, lines.size(), ended::toString);
    }

    @Test
    void aCommandOfSeveralWordsIsCalledAsTheHelpCallsIt() throws Exception {
        KopaProcess.Ended ended = script("scorecards list | grep ecei", "scorecards-list | grep ecei", "scorecards");

        List<String> lines = ended.out().lines().toList();
        assertEquals(2, lines.size(), ended::toString);
        assertEquals(lines.get(0), lines.get(1));
        assertTrue(ended.err().contains("scorecards validate – "), ended::toString);
    }

    @Test
    void aLineThatFailsIsToldInWordsAndTheNextOneRuns() throws Exception {
        KopaProcess.Ended ended = script("nonsense", "problems --jsn", "echo \"open", "problems", "exit", "info");

        assertEquals(2, ended.exitCode(), ended::toString);
        assertEquals("No problems.\n", ended.out());
        assertTrue(ended.err().contains("There is no command “nonsense”."), ended::toString);
        assertTrue(ended.err().contains("Did you mean “--json”?"), ended::toString);
        assertTrue(ended.err().contains("Not understood: "), ended::toString);
        assertFalse(ended.err().contains("Exception"), ended::toString);
    }

    @Test
    void tasksThatAreDroppedInBecomeCommandsAndGoAgain() throws Exception {
        Path jar = PluginJar.task().build(folder.resolve("task.jar"));
        Path plugins = Files.createDirectories(folder.resolve("home/plugins"));
        KopaProcess.Started console = kopa.converse("shell");
        console.say("say-hello", "echo ready");
        RunningKopa.await(LIMIT, () -> console.soFar().contains("ready"));
        assertFalse(console.soFar().contains("Hello!"));

        Files.copy(jar, plugins.resolve("task.part"));
        Files.move(plugins.resolve("task.part"), plugins.resolve("task.jar"), StandardCopyOption.ATOMIC_MOVE);
        askUntil(console, "say-hello --language lv", "Sveiki!");
        askUntil(console, "kopa:say-hello --json", "\"said\" : \"hello\"");

        Files.delete(plugins.resolve("task.jar"));
        String before = console.soFar();
        RunningKopa.await(LIMIT, () -> {
            String asked = console.soFar();
            say(console, "say-hello", "echo asked");
            pause();
            return console.soFar().substring(asked.length()).equals("asked\n");
        });
        assertTrue(console.soFar().startsWith(before));
        console.process().getOutputStream().close();
        assertEquals(2, console.end().exitCode(), "a command that is not there was asked for");
    }

    private static void askUntil(KopaProcess.Started console, String line, String answer) throws InterruptedException {
        RunningKopa.await(LIMIT, () -> {
            say(console, line);
            pause();
            return console.soFar().contains(answer);
        });
    }

    private static void say(KopaProcess.Started console, String... lines) {
        try {
            console.say(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void interruptedItEndsAtOnceEvenWhileItWaitsForALine() throws Exception {
        KopaProcess.Started console = kopa.converse("shell");
        console.say("echo ready");
        RunningKopa.await(LIMIT, () -> console.soFar().contains("ready"));

        long start = System.nanoTime();
        console.signal("INT");
        KopaProcess.Ended ended = console.end();
        assertEquals(130, ended.exitCode(), ended::toString);
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(8).toNanos(), "it waited for its grace to end");
    }
}
