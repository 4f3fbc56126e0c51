package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kopa.registry.Workspace;
import lv.kopa.store.internal.database.Embedded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the database grows while it is open, and is written anew when it closes. */
class RoomTest {
    private static final int CHANGES = 60;

    @TempDir
    private Path temporary;

    @Test
    void roomIsTakenBackWhenAWorkspaceCloses() throws Exception {
        Path folder = temporary.resolve("programme");
        long grown;
        try (Workspace workspace = Working.workspaces().create(folder, Place.FOLDER.plan())) {
            for (int i = 0; i < CHANGES; i++) {
                workspace.registry().commit(List.of(addCluster("c-" + i, "x")), "");
            }
            grown = Files.size(Embedded.file(folder));
        }
        long written = Files.size(Embedded.file(folder));

        assertTrue(written < grown / 2, () -> grown + " bytes became " + written);
        try (Workspace workspace = Working.workspaces().open(folder)) {
            assertEquals(List.of(), workspace.audit().verify().damage());
            assertEquals(CHANGES, workspace.audit().verify().changes());
        }
    }
}
