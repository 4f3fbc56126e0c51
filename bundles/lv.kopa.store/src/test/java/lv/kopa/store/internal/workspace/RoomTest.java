package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import lv.kopa.registry.Workspace;
import lv.kopa.store.internal.database.Embedded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the database grows while it is open, and is written anew when it closes. */
class RoomTest {
    private static final int CHANGES = 60;

    /** Two blocks at the beginning of the file, which say where the last change is. */
    private static final int HEADERS = 2 * 4096;

    @TempDir
    private Path temporary;

    @Test
    void roomIsNotUsedAgainHoweverLongAWorkspaceStaysOpen() throws Exception {
        Path folder = temporary.resolve("programme");
        try (Workspace workspace = Working.workspaces().create(folder, Place.FOLDER.plan());
                Connection connection = new Embedded(folder, true).source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET RETENTION_TIME 0"); // as if all that time had passed already
            byte[] before = Files.readAllBytes(Embedded.file(folder));
            for (int i = 0; i < CHANGES; i++) {
                workspace.registry().commit(List.of(addCluster("c-" + i, "x")), "");
                byte[] after = Files.readAllBytes(Embedded.file(folder));
                int room = before.length;
                assertTrue(after.length >= room, "nothing is cut off");
                assertEquals(
                        -1,
                        Arrays.mismatch(before, HEADERS, room, after, HEADERS, room),
                        "what was written stays where it is");
                before = after;
            }
        }
    }

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
