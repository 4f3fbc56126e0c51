package lv.kopa.exchange.internal.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsFileTest {
    @TempDir
    Path folder;

    private Map<String, Object> read(String text) throws IOException, InputException {
        return ArgumentsFile.read(Files.writeString(folder.resolve("a.json"), text));
    }

    private InputFault fault(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.json"), bytes);
        InputException e = assertThrows(InputException.class, () -> ArgumentsFile.read(file));
        assertEquals(1, e.faults().size());
        return e.faults().get(0);
    }

    @Test
    void everyKindOfValueIsRead() throws Exception {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("flag", true);
        expected.put("whole", 3);
        expected.put("share", 0.1);
        expected.put("words", "ā\n");
        expected.put("none", null);
        expected.put("many", Arrays.asList(1, "a", false));
        expected.put("group", Map.of("inner", Map.of("x.y", 2)));

        assertEquals(expected, read("""
                        {"flag": true, "whole": 3, "share": 1e-1, "words": "ā\\n", "none": null,
                         "many": [1, "a", false], "group": {"inner": {"x.y": 2}}}
                        """));
        assertEquals(Map.of(), read("\uFEFF{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"a\": 1,\n \"b\": }`|2|7|From here on this is not JSON",
                "`{\"a\": 1\n`|2|1|From here on this is not JSON",
                "`{\"a\": tru}`|1|7|From here on this is not JSON",
                "`{'a': 1}`|1|2|From here on this is not JSON",
                "`{\"a\": NaN}`|1|10|From here on this is not JSON",
                "`{\"a\": 1,\n  \"a\": 2}`|2|3|“a” stands twice",
                "`{\"g\": {\"a\": 1, \"a\": 2}}`|1|16|“a” stands twice",
                "`{\"a\": 1,\n  \"a\": 2}`|2|3|“a” stands twice: here, and before in line 1, column 2",
                "`{\"g\": {\"a\": 1},\n \"g.a\": 2}`|2|2|“g.a” stands twice: here, and before in line 1, column 8",
                "`{\"g.a\": 1,\n \"g\": {\"b\": 0,\n \"a\": 2}}`|3|2|“g.a” stands twice: here, and before in line 1, column 2",
                "`{\"g\": {\"x\": {\"a\": 1}}, \"g.x\": {\"a\": 2}}`|1|24|“g.x” stands twice: here, and before in line 1, column 8",
                "`[1]`|1|1|Settings begin with a brace",
                "`{} {}`|1|4|Something follows",
                "``|1|1|Settings begin with a brace",
            })
    void faultsNameLineAndColumn(String text, long line, String column, String message) throws Exception {
        InputFault fault = fault(text.getBytes(StandardCharsets.UTF_8));

        assertTrue(fault.message().in(Language.EN).startsWith(message), fault.toString());
        assertEquals(Optional.of("a.json"), fault.file());
        assertEquals(Optional.of(line), fault.row(), fault.toString());
        assertEquals(Optional.of(column), fault.column(), fault.toString());
    }

    @Test
    void groupsMayBeNestedInPartAndDottedInPart() throws Exception {
        assertEquals(
                Map.of("g", Map.of("a", 1), "g.b", 2, "many", List.of(Map.of("x", 1), Map.of("x", 2))),
                read("{\"g\": {\"a\": 1}, \"g.b\": 2, \"many\": [{\"x\": 1}, {\"x\": 2}]}"));
    }

    @Test
    void whatIsNoTextOrFarTooDeepIsAFaultLikeAnyOther() throws Exception {
        byte[] binary = new byte[1000];
        Arrays.fill(binary, (byte) 0xFE);
        fault(binary);
        fault(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
        fault("{\"a\":".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        fault("[".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        fault(" ".repeat(17 * 1024 * 1024).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.json", "."})
    void aFileThatIsNotThereOrAFolderIsToldByItsPath(String name) {
        Path file = folder.resolve(name);

        InputException e = assertThrows(InputException.class, () -> ArgumentsFile.read(file));
        assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
        assertEquals(
                List.of("Check where the file with the settings is."),
                e.faults().stream().map(fault -> fault.cure().in(Language.EN)).toList());
    }
}
