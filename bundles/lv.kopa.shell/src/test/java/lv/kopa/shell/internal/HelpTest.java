package lv.kopa.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.Parameter;
import lv.kopa.task.Task;
import lv.kopa.task.TaskDescription;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {
    private final Terminal terminal = new Terminal(FakeTask.quiet("fake"), FakeTask.quiet("programme new"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOverviewListsEveryCommand(Language language) {
        assertEquals(0, terminal.run(language));
        String overview = terminal.out();
        for (String command : Set.of("fake", "programme new", "help", "shell", "--version", "--language")) {
            assertTrue(overview.contains("  " + command), overview);
        }
        assertEquals(0, terminal.run(language, "help"));
        assertEquals(overview, terminal.out());
        assertEquals(0, terminal.run(language, "--help"));
        assertEquals(overview, terminal.out());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCommandIsExplainedWithEveryOptionExampleAndExitCode(Language language) {
        assertEquals(0, terminal.run(language, "help", "fake"));
        String page = terminal.out();
        for (Parameter<?> parameter : FakeTask.PARAMETERS.parameters()) {
            assertTrue(page.contains(parameter.help().in(language)), parameter.key() + " in " + page);
        }
        for (String code : Set.of("  0 ", "  1 ", "  2 ", "  3 ", "  130 ")) {
            assertTrue(page.contains(code), code + " in " + page);
        }
        assertTrue(page.contains("  kopa fake\n"), page);
        assertEquals(0, terminal.run(language, "fake", "--help"));
        assertEquals(page, terminal.out());
    }

    @Test
    void namesOfSeveralWordsAndBuiltInsAreExplained() {
        assertEquals(0, terminal.run("help", "programme", "new"));
        assertTrue(terminal.out().contains("kopa programme new"), terminal.out());
        assertEquals(0, terminal.run("help", "shell"));
        assertEquals(0, terminal.run("shell", "--help"));
        assertEquals(0, terminal.run("help", "help"));
        assertEquals(2, terminal.run("help", "shel"));
        assertTrue(terminal.err().contains("“shell”"), terminal.err());
    }

    @Test
    void aTaskThatCannotSayWhatItIsFailsInWords() {
        Task dumb = new FakeTask((TaskDescription) null, (arguments, context) -> null);
        TaskDirectory directory = new TaskDirectory() {
            @Override
            public List<String> ids() {
                return List.of("dumb");
            }

            @Override
            public Optional<Task> find(String id) {
                return Optional.of(dumb);
            }

            @Override
            public Optional<String> failed(String id, Task task, Throwable failure) {
                return Optional.empty();
            }
        };
        assertEquals(1, terminal.run(directory, Language.EN, "help", "dumb"));
        assertTrue(terminal.err().contains("logs"), terminal.err());
        assertEquals(1, terminal.err().lines().count(), terminal.err());
    }
}
