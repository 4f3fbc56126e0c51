package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.CLUSTER;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.PERSON;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static lv.kopa.store.internal.workspace.Facts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Change;
import lv.kopa.registry.Edition;
import lv.kopa.registry.EvidenceFile;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Status;
import lv.kopa.registry.Role;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.registry.Workspaces;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup from either place that is put onto a server. */
@ParameterizedClass
@EnumSource(Place.class)
class ServerRestoreTest {
    private static final int CHANGES = 300;

    @Parameter
    private Place place;

    @TempDir
    private Path temporary;

    private final PostgresServer server = PostgresServer.needed();
    private final String database = server.database();
    private final String address = server.address(database, PostgresServer.OWNER);
    private Given given;
    private Path backup;
    private Path restored;

    @BeforeEach
    void make() throws Exception {
        given = new Given(temporary, place);
        backup = temporary.resolve("one.zip");
        restored = temporary.resolve("restored");
        String hash = given.workspace.evidence().keep(Files.writeString(temporary.resolve("proof.txt"), "SYNTHETIC"));
        Observation said = Office.value(10, Status.SUBMITTED, given.workspace.who(), null);
        given.registry()
                .commit(
                        List.of(
                                addCluster("c-1", "Ābele \" \\ \n"),
                                Facts.addOrganisation("o-1", "Firm"),
                                Change.add(PERSON, new Id<>("p-1"), Span.since(MAY), person("Anna Ozola")),
                                Office.period(),
                                Change.add(Office.VALUE, Office.ONE, Span.since(LocalDate.of(2018, 1, 1)), said),
                                Change.add(
                                        Kind.of(EvidenceFile.class),
                                        new Id<>("e-1"),
                                        Span.since(MAY),
                                        new EvidenceFile(hash, "proof.txt", 9))),
                        "entered");
        given.as("boris", () -> given.registry()
                .commit(List.of(addCluster("c-2", "Entered by somebody else")), "by Boris"));
        Edition<lv.kopa.registry.Cluster> edition =
                given.registry().edition(CLUSTER, new Id<>("c-1")).orElseThrow();
        given.registry().commit(List.of(edition.to(Timeline.since(MAY, Facts.cluster("Renamed")))), "renamed");
    }

    @AfterEach
    void close() throws IOException {
        given.close();
    }

    @Test
    void whatWasAlteredBeforeComesThereAsItIsWhereThatIsAskedFor() throws Exception {
        given.meddle("UPDATE cluster SET name_en = 'Fame' WHERE id = 'c-1'");
        given.workspace.backup(backup);
        assertTrue(refused(restored).contains("does not fit its log"));

        List<Text> damage = given.workspaces.restore(
                backup, restored, new Workspaces.Restoring(Optional.of(address), true), () -> {});
        assertFalse(damage.isEmpty());
        try (Workspace again = given.workspaces.open(restored)) {
            assertEquals(damage, again.audit().verify().damage());
        }
    }

    private void isTheSame(Workspace again) throws Exception {
        for (Kind<?> kind : Kind.all()) {
            assertEquals(
                    given.registry().at(Moment.of(MAY)).ever(kind),
                    again.registry().at(Moment.of(MAY)).ever(kind));
        }
        assertEquals(
                given.registry().history(CLUSTER, new Id<>("c-1")),
                again.registry().history(CLUSTER, new Id<>("c-1")));
        assertEquals(
                given.workspace.audit().lines(Audit.Filter.latest(1000)),
                again.audit().lines(Audit.Filter.latest(1000)));
        assertEquals(given.workspace.audit().verify(), again.audit().verify());
        assertEquals(List.of(), again.audit().verify().damage());
        assertEquals(WorkspaceInfo.Database.SERVER, again.info().database());
        assertEquals(given.workspace.info().name(), again.info().name());
    }

    @Test
    void aBackupComesOntoAServerWithItsLogEvidenceAndRoles() throws Exception {
        given.workspace.backup(backup);
        given.workspaces.restore(backup, restored, Optional.of(address), () -> {});

        try (Workspace again = given.workspaces.open(restored)) {
            isTheSame(again);
            again.registry().commit(List.of(addCluster("c-3", "Afterwards")), "");
            assertEquals(List.of(), again.audit().verify().damage());
        }
        try (Connection connection = server.connection(database, PostgresServer.OWNER);
                Statement statement = connection.createStatement()) {
            assertThrows( // the rules of the roles hold again
                    java.sql.SQLException.class,
                    () -> statement.execute(
                            "INSERT INTO change_log SELECT number + 9, at_time, 'nobody', reason, first_item, items,"
                                    + " digest, previous, hash FROM change_log WHERE number = 1"));
        }
        for (Role role : Role.values()) {
            server.superuserQuietly(
                    database,
                    "DO $$ BEGIN ASSERT (SELECT COUNT(*) FROM pg_roles WHERE rolname = '" + database + "_"
                            + role.name().toLowerCase(java.util.Locale.ROOT) + "') = 1; END $$");
        }
    }

    private String refused(Path folder) {
        WorkspaceException refused = assertThrows(
                WorkspaceException.class,
                () -> given.workspaces.restore(backup, folder, Optional.of(address), () -> {}));
        assertFalse(refused.cure().in(Language.LV).isEmpty());
        assertFalse(Files.exists(folder));
        return refused.text().in(Language.EN);
    }

    @Test
    void aDatabaseInWhichSomethingLiesIsLeftAsItIs() throws Exception {
        given.workspace.backup(backup);
        server.superuserQuietly(database, "CREATE TABLE theirs (a INTEGER)");
        assertTrue(refused(restored).contains("is not empty"));
        server.superuserQuietly(database, "DROP TABLE theirs");
        given.workspaces.restore(backup, restored, Optional.of(address), () -> {});
        assertTrue(refused(temporary.resolve("twice")).contains("is not empty"));
        try (Workspace again = given.workspaces.open(restored)) {
            isTheSame(again);
        }
    }

    @Test
    void anAlteredBackupLeavesNoFactsAndAWholeOneComesAfterwards() throws Exception {
        given.workspace.backup(backup);
        Path whole = Files.copy(backup, temporary.resolve("whole.zip"));
        BackupTest.rewrite(backup, parts -> {
            byte[] table = BackupTest.replaced(parts.get("tables/organisation.jsonl"), "Firm", "Fame");
            String before = BackupTest.Altered.hash(parts.get("tables/organisation.jsonl"));
            parts.put("tables/organisation.jsonl", table);
            parts.compute(
                    "manifest.json",
                    (name, bytes) -> BackupTest.replaced(bytes, before, BackupTest.Altered.hash(table)));
        });
        assertTrue(refused(restored).contains("organisation o-1"));
        given.workspaces.restore(whole, restored, Optional.of(address), () -> {});
        try (Workspace again = given.workspaces.open(restored)) {
            isTheSame(again);
        }
    }

    /** Restores, as often as it is let. */
    static final class Restoring {
        private Restoring() {}

        /**
         * Restores.
         *
         * @param arguments the backup, the folder and the address
         */
        public static void main(String[] arguments) throws IOException {
            System.out.println("ready");
            System.out.flush();
            new FolderWorkspaces()
                    .restore(Path.of(arguments[0]), Path.of(arguments[1]), Optional.of(arguments[2]), () -> {});
            System.out.println("done");
        }
    }

    @Test
    @Timeout(300)
    void whatIsKilledIsNotThereInPartAndCanBeDoneAgain() throws Exception {
        for (int i = 0; i < CHANGES; i++) {
            given.registry().commit(List.of(addCluster("many-" + i, "Many")), "");
        }
        given.workspace.backup(backup);
        Random random = new Random();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 4 && !Files.exists(restored); i++) {
            Child child = Child.start(Restoring.class, List.of(), backup.toString(), restored.toString(), address);
            child.awaitReady();
            Thread.sleep(random.nextInt(2500));
            seen.addAll(child.kill());
            if (!Files.exists(restored)) {
                assertTrue(nothingOrAll(), seen::toString);
            }
        }
        if (!Files.exists(restored)) {
            given.workspaces.restore(backup, restored, Optional.of(address), () -> {});
        }
        try (Workspace again = given.workspaces.open(restored)) {
            isTheSame(again);
        }
    }

    /** Whether either no change is there, or all are with the note that their folder is not. */
    private boolean nothingOrAll() throws Exception {
        try (Connection connection = server.connection(database, PostgresServer.OWNER);
                Statement statement = connection.createStatement()) {
            if (!Description.isThere(connection)) {
                return true;
            }
            try (java.sql.ResultSet row = statement.executeQuery("SELECT (SELECT COUNT(*) FROM change_log),"
                    + " obj_description('workspace'::regclass, 'pg_class')")) {
                row.next();
                return row.getLong(1) >= CHANGES
                        && String.valueOf(row.getString(2)).startsWith("restoring ");
            }
        }
    }

    @Test
    void factsThatCameWithoutTheirFolderAreTakenUpAgain() throws Exception {
        given.workspace.backup(backup);
        given.workspaces.restore(backup, restored, Optional.of(address), () -> {});
        Folders.discard(restored);
        assertTrue(refused(restored).contains("is not empty"));
        String note;
        try (lv.kopa.store.internal.backup.BackupReader reader =
                new lv.kopa.store.internal.backup.BackupReader(backup, () -> {})) {
            note = "restoring " + reader.fingerprint();
        }
        try (Connection connection = server.connection(database, PostgresServer.OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute("COMMENT ON TABLE workspace IS '" + note + "'"); // as a kill between both leaves it
        }
        given.workspaces.restore(backup, restored, Optional.of(address), () -> {});
        try (Workspace again = given.workspaces.open(restored)) {
            isTheSame(again);
        }
        try (Stream<Path> files = Files.list(restored)) {
            assertTrue(files.anyMatch(file -> file.endsWith("evidence")));
        }
        assertTrue(refused(temporary.resolve("twice")).contains("is not empty"));
    }
}
