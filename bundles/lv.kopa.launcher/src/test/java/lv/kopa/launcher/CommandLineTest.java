package lv.kopa.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @Test
    void handsOverWhatIsNotItsOwn() throws Exception {
        CommandLine line = CommandLine.parse(List.of("evaluate", "--home", "x", "--version"));
        assertEquals(Optional.empty(), line.home());
        assertFalse(line.version());
        assertEquals(List.of("evaluate", "--home", "x", "--version"), line.command());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--home|kopu mape|methods", "--home=kopu mape|methods"})
    void takesTheHomeInBothForms(String words) throws Exception {
        CommandLine line = CommandLine.parse(List.of(words.split("\\|")));
        assertEquals(Optional.of(Path.of("kopu mape").toAbsolutePath()), line.home());
        assertEquals(List.of("methods"), line.command());
    }

    @Test
    void versionNeedsNothingElse() throws Exception {
        assertTrue(CommandLine.parse(List.of("--home", "x", "--version", "methods"))
                .version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--home", "--home=", "--home| "})
    void aHomeWithoutNameIsRefused(String words) {
        List<String> arguments = List.of(words.split("\\|"));
        assertThrows(CommandLine.UsageException.class, () -> CommandLine.parse(arguments));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--home|x|methods|--language|lv", "--language=lv|methods"})
    void findsTheLanguageThatIsAskedFor(String words) {
        assertEquals(Optional.of("lv"), CommandLine.language(List.of(words.split("\\|"))));
        assertEquals(Optional.empty(), CommandLine.language(List.of("methods", "--language")));
    }
}
