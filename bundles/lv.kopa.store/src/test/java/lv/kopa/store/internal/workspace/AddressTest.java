package lv.kopa.store.internal.workspace;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server may be called, and what may lie there. */
class AddressTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"socketFactory=x.Y", "loggerFile=log", "sslfactory=x.Y", "options=-c%20a=b", "nonsense"})
    void whatNamesClassesOrFilesHasNoPlaceInTheAddress(String parameter) {
        WorkspaceException refused = assertThrows(WorkspaceException.class, () -> new FolderWorkspaces()
                .create(
                        temporary.resolve("open"),
                        new Workspaces.Plan(
                                Facts.PLAN.name(),
                                true,
                                Optional.of("jdbc:postgresql://127.0.0.1/office?user=anna&" + parameter))));
        assertTrue(refused.text().in(Language.EN).contains("does not belong into it"), refused.getMessage());
        assertFalse(Files.exists(temporary.resolve("open")));
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
        PostgresServer server = PostgresServer.needed();
        String database = server.database();
        server.superuserQuietly(database, "CREATE TABLE theirs (a int)");
        WorkspaceException refused = assertThrows(WorkspaceException.class, () -> new FolderWorkspaces()
                .create(
                        temporary.resolve("open"),
                        new Workspaces.Plan(
                                Facts.PLAN.name(), true, Optional.of(server.address(database, PostgresServer.OWNER)))));
        assertTrue(refused.text().in(Language.EN).contains("tables of another program"), refused.getMessage());
        assertFalse(Files.exists(temporary.resolve("open")));
    }
}
