package lv.kopa.store.internal.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupListTest {
    private static final int EACH = 15;

    @TempDir
    private Path folder;

    @Test
    void oneThatIsDamagedIsToldWithItsLine() throws Exception {
        Path file = Files.writeString(
                folder.resolve("backups.json"), "[ {\n\"file\": \"a.zip\",\n\"at\": \"yesterday\",\n\"change\": 1 } ]");
        WorkspaceException told = assertThrows(WorkspaceException.class, () -> new BackupList(folder).all());
        assertEquals(
                "The file " + file + " is damaged: line 3: “at” is missing or has no usable value",
                told.text().in(Language.EN));
    }

    @Test
    void noneIsLostWhereSeveralAreMadeAtOnce() throws Exception {
        Instant now = Instant.parse("2019-01-01T00:00:00Z");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Set<Long> made = new HashSet<>();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (long thread = 0; thread < 4; thread++) {
                long first = thread * EACH;
                for (long change = first; change < first + EACH; change++) {
                    made.add(change);
                }
                all.add(threads.submit(() -> {
                    for (long change = first; change < first + EACH; change++) {
                        new BackupList(folder).add(new Workspace.Backup(folder.resolve(change + ".zip"), now, change));
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        List<Workspace.Backup> listed = new BackupList(folder).all();
        assertEquals(made.size(), listed.size());
        assertEquals(
                made,
                new HashSet<>(listed.stream().map(Workspace.Backup::change).toList()));
    }
}
