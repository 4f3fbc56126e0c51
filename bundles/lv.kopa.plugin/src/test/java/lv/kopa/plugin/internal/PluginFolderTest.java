package lv.kopa.plugin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import lv.kopa.task.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {
    @TempDir
    private Path home;

    private final OpenProblems open = new OpenProblems();

    private List<String> keys() {
        return open.problems().stream().map(Problem::key).toList();
    }

    @Test
    void aFolderThatCannotBeReadIsAProblemUntilItCanBeRead() throws Exception {
        Path path = Files.writeString(home.resolve("plugins"), "no folder");
        PluginProblems problems = new PluginProblems(open, Clock.systemUTC());
        PluginFolder folder = new PluginFolder(path, null, problems, System::nanoTime);

        assertFalse(folder.scan(true));
        assertFalse(folder.scan(true));
        assertEquals(List.of("folder-unreadable"), keys());

        Files.delete(path);
        Files.createDirectory(path);
        assertFalse(folder.scan(true));
        assertEquals(List.of(), keys());
    }
}
