package lv.kopa.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.task.Task;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.task.TaskResult.Outcome;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How what came of a task reaches the person: exit codes, words and data. */
class TaskRunTest {
    private static final Logger LOG = Logger.getLogger("lv.kopa.shell");

    @BeforeAll
    static void failuresAreExpectedHere() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void elsewhereTheyAreNot() {
        LOG.setLevel(null);
    }

    private static Terminal running(FakeTask.Job job) {
        return new Terminal(new FakeTask("fake", job));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeHasItsExitCode(Outcome outcome) {
        Terminal terminal = running(FakeTask.says(outcome, "so it is"));

        assertEquals(outcome.exitCode(), terminal.run("fake"));
        assertEquals("so it is\n", terminal.out());
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                failure(130, "Stopped; nothing half done was left behind.", job(new CancellationException())),
                failure(1, "the log says more: logs", job(new IllegalStateException("secret"))),
                failure(1, "the log says more: logs", job(new NoClassDefFoundError("gone/Away"))),
                failure(1, "the log says more: logs", job(new StackOverflowError())),
                failure(1, "not enough memory", job(new OutOfMemoryError())),
                failure(1, "could not be read or written: disc is full", io(new IOException("disc is full"))),
                failure(1, "locked/x: no way", io(new AccessDeniedException("locked/x", null, "no way"))));
    }

    private static Arguments failure(int code, String words, FakeTask.Job job) {
        return Arguments.of(code, words, job);
    }

    private static FakeTask.Job job(Throwable failure) {
        return (arguments, context) -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }

    private static FakeTask.Job io(IOException failure) {
        return (arguments, context) -> {
            throw failure;
        };
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whateverIsThrownBecomesOneSentence(int code, String words, FakeTask.Job job) {
        Terminal terminal = running(job);

        assertEquals(code, terminal.run("fake"));
        assertEquals("", terminal.out());
        assertTrue(terminal.err().contains(words), terminal.err());
        assertEquals(1, terminal.err().lines().count(), terminal.err());
        assertFalse(terminal.err().contains("secret") || terminal.err().contains("Exception"), terminal.err());
    }

    @Test
    void thePluginAtFaultIsNamed() {
        Terminal terminal = running(job(new NoClassDefFoundError("gone/Away")));
        terminal.jar = Optional.of("bad.jar");

        assertEquals(1, terminal.run("fake"));
        assertTrue(terminal.err().contains("The plug-in bad.jar failed at the command “fake”"), terminal.err());
        assertTrue(terminal.err().contains("logs"), terminal.err());
    }

    @Test
    void aTaskThatDoesNotDescribeItselfCostsOnlyItsOwnCommand() {
        Terminal terminal = new Terminal(FakeTask.quiet("fake"));
        TaskDirectory broken = new TaskDirectory() {
            @Override
            public List<String> ids() {
                return List.of("broken", "fake");
            }

            @Override
            public Optional<Task> find(String id) {
                return id.equals("fake") ? terminal.find(id) : Optional.of(new FakeTask((TaskDescription) null, null));
            }

            @Override
            public Optional<String> failed(String id, Task task, Throwable failure) {
                return Optional.empty();
            }
        };
        List<Integer> codes = new ArrayList<>();
        for (String[] words : List.of(new String[] {"broken"}, new String[] {"fake"}, new String[] {"help"})) {
            codes.add(terminal.run(broken, Language.EN, words));
        }

        assertEquals(List.of(1, 0, 0), codes);
    }

    @Test
    void faultsNameFileRowAndColumnAndTheirCure() {
        Terminal terminal = running((arguments, context) -> {
            throw new InputException(List.of(
                    new InputFault(
                            Optional.of("values.csv"),
                            Optional.of(3L),
                            Optional.of("GDP"),
                            Text.of("“x” is no number", "„x” nav skaitlis"),
                            Text.of("Write a number.", "Rakstiet skaitli.")),
                    InputFault.general(Text.same("and more"), Text.EMPTY)));
        });

        assertEquals(2, terminal.run("fake"));
        assertEquals("values.csv:3:GDP: “x” is no number\n  → Write a number.\nError: and more\n", terminal.err());
        assertEquals(2, terminal.run(Language.LV, "fake"));
        assertTrue(terminal.err().startsWith("values.csv:3:GDP: „x” nav skaitlis\n  → Rakstiet skaitli.\n"));
    }

    @Test
    void jsonIsTheDataAndNothingElse() throws IOException {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", "“ā” \u0001 \" \\ 😀");
        data.put("whole", 9007199254740993L);
        data.put("share", 0.1);
        data.put("tiny", 2.0E-300);
        data.put("none", Double.NaN);
        data.put("nothing", null);
        data.put("list", List.of(1, "a", Map.of("b", true)));
        Terminal terminal = running((arguments, context) -> new TaskResult(Outcome.DONE, List.of(), data));

        assertEquals(0, terminal.run("fake", "--json"));
        JsonNode json = new ObjectMapper().readTree(terminal.out());
        assertEquals("“ā” \u0001 \" \\ 😀", json.get("text").asText());
        assertEquals(9007199254740993L, json.get("whole").asLong());
        assertEquals(0.1, json.get("share").asDouble());
        assertEquals(2.0E-300, json.get("tiny").asDouble());
        assertTrue(json.get("none").isNull() && json.get("nothing").isNull());
        assertTrue(json.get("list").get(2).get("b").asBoolean());
        assertEquals("", terminal.err());
    }

    @Test
    void withJsonWordsGoWhereMessagesGo() throws IOException {
        Terminal terminal = running(FakeTask.says(Outcome.REFUSED, "too few units"));

        assertEquals(3, terminal.run("fake", "--json"));
        assertTrue(new ObjectMapper().readTree(terminal.out()).get("nothing").isNull());
        assertEquals("too few units\n", terminal.err());

        assertEquals(2, terminal.run("fake", "--json", "--number=x"));
        JsonNode fault =
                new ObjectMapper().readTree(terminal.out()).get("faults").get(0);
        assertEquals(
                "--number: “x” is not a whole number.", fault.get("message").asText());
    }

    @Test
    void aTaskLearnsThatItIsToStop() {
        Terminal terminal = running((arguments, context) -> {
            context.checkCancelled();
            return new TaskResult(Outcome.DONE, List.of(), Map.of());
        });

        assertEquals(0, terminal.run("fake"));
        terminal.cancelled = true;
        assertEquals(130, terminal.run("fake"));
    }

    @Test
    void wordsOfTheDataCannotSteerTheTerminal() {
        Terminal terminal = running(FakeTask.says(Outcome.DONE, "a\u001B[2Jb\u202Ec"));

        terminal.run("fake");
        assertEquals("a\uFFFD[2Jb\uFFFDc\n", terminal.out());
    }
}
