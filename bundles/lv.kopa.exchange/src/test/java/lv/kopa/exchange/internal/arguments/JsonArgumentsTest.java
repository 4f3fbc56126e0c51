package lv.kopa.exchange.internal.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonArgumentsTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("treatment.limit", 5);
        arguments.put("normalisation.upper", 100.5);
        arguments.put("imputation.group", "Ķīpsala \"1\"");
        arguments.put("denomination.apply", false);
        arguments.put("weights.given", Map.of("A", 0.25));
        arguments.put("several", List.of("a", "b"));
        Path file = folder.resolve("arguments.json");
        new JsonArguments().write(arguments, file);
        assertEquals(arguments, new JsonArguments().read(file));
        assertEquals(1, Files.list(folder).count(), "nothing beside the file stays");
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() {
        assertThrows(IOException.class, () -> new JsonArguments().write(Map.of(), folder.resolve("none/a.json")));
    }
}
