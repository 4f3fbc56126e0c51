package lv.kopa.shell.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

/** Whatever words stand on a command line, it is run, explained or refused in words. */
class HostileWordsTest {
    private static final List<String> PIECES = List.of(
            "fake",
            "help",
            "shell",
            "programme",
            "new",
            "--",
            "-",
            "-h",
            "--help",
            "--json",
            "--version",
            "--language",
            "--language=",
            "lv",
            "--number",
            "--number=",
            "=",
            "--=",
            "--=x",
            "--set",
            "a=b",
            "--many=,,",
            "--by-code==",
            "--flag",
            "--flag=",
            "@file",
            "${x}",
            "%s%n{0}",
            "{",
            "'",
            "\"",
            "\u0000",
            "\u001B[2J",
            "\uD800",
            "\n",
            "",
            " ",
            "ā\u0301\u200B",
            "../..",
            "99999999999999999999",
            "x".repeat(5000));

    @Test
    void nothingButWordsComesOut() {
        Random random = new Random(20261123);
        Terminal terminal = new Terminal(FakeTask.quiet("fake"), FakeTask.quiet("programme new"));
        for (int round = 0; round < 5000; round++) {
            List<String> words = new ArrayList<>();
            int length = random.nextInt(6);
            for (int i = 0; i < length; i++) {
                words.add(PIECES.get(random.nextInt(PIECES.size())));
            }
            Language language = Language.values()[random.nextInt(Language.values().length)];

            int code = terminal.run(language, words.toArray(String[]::new));
            String said = terminal.out() + terminal.err();
            assertTrue(Set.of(0, 2).contains(code), () -> words + ": " + said);
            assertFalse(said.contains("Exception") || said.contains("\u001B"), () -> words + ": " + said);
            assertTrue(
                    code == 0 || !terminal.err().isBlank() && terminal.out().isEmpty() || said.contains("faults"),
                    () -> words + ": " + said);
        }
    }
}
