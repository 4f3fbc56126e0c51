package lv.kopa.store.internal.workspace;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.workspace.Working.Work;
import lv.kopa.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** On a server passwords and accounts come from where PostgreSQL's own programs take them, and from nowhere else. */
@DisabledOnOs(OS.WINDOWS)
class PasswordTest {
    private static final String RIGHT = "PGPASSWORD=" + PostgresServer.PASSWORD;
    private static final String NOT_LET_IN = "told The server ";

    @TempDir
    private Path temporary;

    private String address;
    private Path passwords;
    private Path home;

    @BeforeEach
    void make() throws Exception {
        PostgresServer server = PostgresServer.needed();
        home = Files.createDirectory(temporary.resolve("home"));
        try (Given given = new Given(temporary, Place.SERVER)) {
            String database = given.database();
            server.superuserQuietly("postgres", "GRANT " + database + "_entry TO " + PostgresServer.SECRETIVE);
            address = server.address(database, PostgresServer.SECRETIVE);
            String escaped = PostgresServer.PASSWORD.replace("\\", "\\\\").replace(":", "\\:");
            passwords = Files.writeString(
                    temporary.resolve("passwords"),
                    "# of the office\nelsewhere:*:*:*:other\n127.0.0.1:*:" + database + ":" + PostgresServer.SECRETIVE
                            + ":" + escaped + "\n");
        }
        inFolder(address);
    }

    private Path inFolder(String server) throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("secretive"));
        new WorkspaceFile(1, Facts.PLAN.name(), true, Optional.of(server), WorkspaceFile.RIGA).write(folder);
        return folder;
    }

    /** What somebody is told who opens the workspace and changes something, with these variables and no others of the kind. */
    private String answer(String... variables) throws Exception {
        List<String> environment = new ArrayList<>(List.of(
                "env",
                "-u",
                "PGPASSWORD",
                "-u",
                "PGUSER",
                "-u",
                "PGPASSFILE",
                "JAVA_TOOL_OPTIONS=-Duser.home=" + home)); // not that of whoever runs the tests
        environment.addAll(Arrays.asList(variables));
        List<String> said = Child.start(
                        environment,
                        temporary.resolve("secretive").toString(),
                        Work.ENTRY.name(),
                        "r" + System.nanoTime(),
                        "1")
                .said();
        return said.get(said.size() - 1);
    }

    private static void isLetIn(String answer) {
        assertTrue(answer.startsWith("made "), answer);
    }

    private static void isNotLetIn(String answer) {
        assertTrue(answer.startsWith(NOT_LET_IN) && answer.contains("does not let this account in"), answer);
        assertTrue(answer.contains("PGPASSWORD or .pgpass"), answer);
        assertFalse(answer.contains(PostgresServer.PASSWORD), answer);
    }

    @Test
    void withoutAPasswordOrWithAWrongOneNobodyIsLetInAndToldWhereItBelongs() throws Exception {
        isNotLetIn(answer());
        isNotLetIn(answer("PGPASSWORD=wrong", "PGPASSFILE=" + passwords)); // the variable comes first
    }

    @Test
    void itComesFromTheVariableAndTheAccountToo() throws Exception {
        isLetIn(answer(RIGHT));
        inFolder(address.substring(0, address.indexOf('?')));
        isLetIn(answer(RIGHT, "PGUSER=" + PostgresServer.SECRETIVE));
        isLetIn(answer("PGPASSFILE=" + passwords, "PGUSER=" + PostgresServer.SECRETIVE));
    }

    @Test
    void itComesFromTheFileThatAVariableNames() throws Exception {
        isLetIn(answer("PGPASSFILE=" + passwords));
    }

    @Test
    void itComesFromTheFileInTheHomeOfTheAccount() throws Exception {
        Files.copy(passwords, home.resolve(".pgpass"));
        isLetIn(answer());
    }

    @Test
    void theVariableComesBeforeAnAccountThatSomebodyElseLeftInTheFolder() throws Exception {
        inFolder(address.replace("user=" + PostgresServer.SECRETIVE, "user=somebody"));
        isLetIn(answer(RIGHT, "PGUSER=" + PostgresServer.SECRETIVE));
    }

    @Test
    void inTheAddressNoneIsTaken() {
        WorkspaceException refused = assertThrows(WorkspaceException.class, () -> new FolderWorkspaces()
                .create(
                        temporary.resolve("open"),
                        new Workspaces.Plan(Facts.PLAN.name(), true, Optional.of(address + "&password=word"))));
        assertTrue(refused.text().in(Language.EN).contains("A password stands in the address"), refused.getMessage());
        assertFalse(Files.exists(temporary.resolve("open")));
    }
}
