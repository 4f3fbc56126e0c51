package lv.kopa.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a task is given for the words of a command line. */
class CommandLineTest {
    private final FakeTask task = FakeTask.quiet("fake");
    private final Terminal terminal = new Terminal(task);

    private static Arguments form(String key, Object plain, String... words) {
        return Arguments.of(key, plain, List.of(words));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form("flag", true, "--flag"),
                form("flag", true, "--flag=true"),
                form("flag", false, "--flag=false"),
                form("flag", false),
                form("number", 7L, "--number", "7"),
                form("number", 7L, "--number=7"),
                form("number", -5L, "--number", "-5"),
                form("number", -5L, "--number=-5"),
                form("share", 0.25, "--share", "0.25"),
                form("words", "two words", "--words", "two words"),
                form("words", "", "--words", ""),
                form("words", "", "--words="),
                form("words", "a=b", "--words=a=b"),
                form("words", "--other", "--words=--other"),
                form("words", "\"quoted\"", "--words", "\"quoted\""),
                form("words", "${sys:user.home}", "--words", "${sys:user.home}"),
                form("words", "@file", "--words", "@file"),
                form("words", "āžņ 😀", "--words", "āžņ 😀"),
                form("choice", "two", "--choice", "two"),
                form("many", List.of("a", "b"), "--many", "a,b"),
                form("many", List.of("a", "b", "c"), "--many", "a,b", "--many=c"),
                form("by-code", Map.of("a", 1.0, "b", 2.0), "--by-code", "a=1,b=2"),
                form("by-code", Map.of("a", 1.0, "b", 2.0), "--by-code", "a=1", "--by-code=b=2"),
                form("set", Map.of("weights", "a=1,b=2"), "--set", "weights=a=1,b=2"),
                form("set", Map.of("weights", "a=1,b=2", "limit", "3"), "--set=weights=a=1,b=2", "--set", "limit=3"),
                form("file", "data.csv", "data.csv"),
                form("file", "data.csv", "--file", "data.csv"),
                form("file", "--odd.csv", "--", "--odd.csv"),
                form("file", "@file", "@file"),
                form("file", "-", "-"),
                form("number", 3L, "data.csv", "--number", "3"),
                form("file", "data.csv", "--flag", "data.csv"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsUnderstood(String key, Object plain, List<String> words) {
        int code = terminal.run(Stream.concat(Stream.of("fake"), words.stream()).toArray(String[]::new));

        assertEquals(0, code, terminal.err());
        assertEquals(plain, task.given.plain().get(key));
    }

    static Stream<Arguments> misuses() {
        return Stream.of(
                misuse("There is no command “fakee”.", "Did you mean “fake”?", "fakee"),
                misuse("There is no command “xyz”.", "See all commands: kopa help", "xyz"),
                misuse("The command “fake” has no option “--numbr”.", "Did you mean “--number”?", "fake", "--numbr=3"),
                misuse("The command “fake” has no option “-x”.", "See: kopa help fake", "fake", "-x"),
                misuse("There is no option “--jsn”.", "Did you mean “--json”?", "--jsn", "fake"),
                misuse("“--number” is given twice.", "See: kopa help fake", "fake", "--number=1", "--number=2"),
                misuse("“--file” is given twice.", "See: kopa help fake", "fake", "--file=a", "b"),
                misuse("The path FILE is empty.", "kopa help fake", "fake", ""),
                misuse("A value is missing after “--number”.", "See: kopa help fake", "fake", "--number"),
                misuse("A value is missing after “--number”.", "kopa help fake", "fake", "--number", "--flag"),
                misuse("The path after “--file” is empty.", "kopa help fake", "fake", "--file="),
                misuse("The path after “--file” is empty.", "kopa help fake", "fake", "--file", " "),
                misuse("--by-code: “a” is set twice.", "kopa help fake", "fake", "--by-code=a=1", "--by-code=a=2"),
                misuse("--share: “1d” is not a number", "kopa help fake", "fake", "--share=1d"),
                misuse("“perhaps” cannot be the value of “--flag”.", "kopa help fake", "fake", "--flag=perhaps"),
                misuse("“b” is one word too many.", "See: kopa help fake", "fake", "a", "b"),
                misuse("--number: “x” is not a whole number.", "See: kopa help fake", "fake", "--number=x"),
                misuse("--number: “11” is not allowed; allowed: -10 to 10.", "kopa help fake", "fake", "--number=11"),
                misuse("--choice: “three” is not allowed; allowed: one, two.", "", "fake", "--choice=three"),
                misuse("There is no language “de”.", "Give one of: en, lv", "fake", "--language", "de"),
                misuse("A value is missing after “--language”.", "kopa help", "--language"),
                misuse("There is no command “”.", "kopa help", ""));
    }

    private static Arguments misuse(String message, String cure, String... words) {
        return Arguments.of(message, cure, words);
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void misuseIsToldWithItsCure(String message, String cure, String[] words) {
        assertEquals(2, terminal.run(words));

        assertEquals("", terminal.out());
        assertTrue(terminal.err().contains(message), terminal.err());
        assertTrue(terminal.err().contains(cure), terminal.err());
    }

    @Test
    void anOperandIsCalledAsInTheHelp() {
        Terminal open = new Terminal(new FakeTask(
                new TaskDescription(
                        "open",
                        Text.same("Open"),
                        Text.same("opens"),
                        Text.EMPTY,
                        ParameterTree.of(FakeTask.parameter("folder", new ParameterType.Words(), null)),
                        List.of("folder"),
                        List.of()),
                FakeTask.says(TaskResult.Outcome.DONE, "done")));
        assertEquals(2, open.run("open"));
        assertTrue(open.err().contains("Error: FOLDER: A value is needed."), open.err());
    }

    @Test
    void allFaultsOfValuesAreToldAtOnce() {
        assertEquals(2, terminal.run("fake", "--number=x", "--share=2", "--by-code=a"));

        assertEquals(
                3,
                terminal.err().lines().filter(line -> line.startsWith("Error:")).count(),
                terminal.err());
    }

    @Test
    void theFirstWordOfSeveralCommandsListsThem() {
        terminal.add(FakeTask.quiet("group new"));
        terminal.add(FakeTask.quiet("group info"));

        assertEquals(2, terminal.run("group"));
        assertTrue(terminal.err().contains("Several commands begin with “group”."), terminal.err());
        assertTrue(terminal.err().lines().anyMatch(line -> line.strip().startsWith("group info – ")), terminal.err());
        assertTrue(terminal.err().lines().anyMatch(line -> line.strip().startsWith("group new – ")), terminal.err());
    }

    @Test
    void theLongestNameWins() {
        FakeTask programme = FakeTask.quiet("programme");
        FakeTask programmeNew = FakeTask.quiet("programme new");
        terminal.add(programme);
        terminal.add(programmeNew);

        assertEquals(0, terminal.run("programme", "new", "a.csv"));
        assertEquals("a.csv", programmeNew.given.plain().get("file"));
        assertEquals(0, terminal.run("programme", "newer"));
        assertEquals("newer", programme.given.plain().get("file"));
    }

    @Test
    void optionsOfEveryCommandMayStandBeforeIt() {
        assertEquals(0, terminal.run("--json", "fake"));
        assertTrue(terminal.out().startsWith("{"), terminal.out());

        assertEquals(0, terminal.run("--language", "lv", "fake", "--help"));
        assertTrue(terminal.out().contains("dara, kā likts"), terminal.out());
    }

    @Test
    void faultsAreToldInTheLanguageAskedFor() {
        assertEquals(2, terminal.run("fake", "--numbr", "--language=lv"));

        assertTrue(terminal.err().contains("Komandai „fake” nav opcijas „--numbr”."), terminal.err());
    }

    @Test
    void tasksThatComeAreCommandsAndTasksThatGoAreNot() {
        FakeTask late = FakeTask.quiet("late");
        assertEquals(2, terminal.run("late"));
        terminal.add(late);
        assertEquals(0, terminal.run("late"));
        terminal.remove(late);
        assertEquals(2, terminal.run("late"));
    }

    @Test
    void versionIsToldWithoutATask() {
        assertEquals(0, terminal.run("--version"));
        assertEquals("Kopa 1.2.3", terminal.out().strip());
    }

    @Test
    void theConsoleEndsTheProcessWithItsCode() {
        terminal.console = (commands, caller) -> 7;
        assertEquals(7, terminal.run("shell"));
        assertEquals(2, terminal.run("shell", "more"));
    }
}
