package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.CLUSTER;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.PLAN;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A server whose disk is full: a clear answer, nothing is lost, and once there is room everybody goes on. */
@EnabledOnOs(OS.LINUX)
@Timeout(300)
class ServerDiskTest {
    private static final int BATCH = 3000;

    @TempDir
    private Path temporary;

    private final Random random = new Random(20261128);
    private Path small;
    private boolean mounted;
    private PostgresServer server;
    private String database;
    private Workspace workspace;

    @BeforeEach
    void workspaceOnASmallDisk() throws Exception {
        server = PostgresServer.needed();
        small = Files.createTempDirectory("kopa-disk"); // where the account of the server can get
        SmallDisk.mount(small, 64);
        mounted = true;
        database = server.database(small);
        String address = server.address(database, PostgresServer.OWNER);
        workspace = Working.workspaces()
                .create(
                        temporary.resolve("programme"),
                        new Workspaces.Plan(PLAN.name(), PLAN.synthetic(), Optional.of(address)));
    }

    @AfterEach
    void unmount() throws Exception {
        if (workspace != null) {
            workspace.close();
        }
        if (database != null) {
            server.drop(database);
        }
        if (mounted) {
            run("umount", "--lazy", small.toString());
        }
        if (small != null) {
            Files.delete(small);
        }
    }

    private static int run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return process.exitValue();
    }

    /** Leaves so much room that the tables may grow a little. */
    private void leave(int bytes) throws IOException {
        long free = Files.getFileStore(small).getUsableSpace();
        Files.write(small.resolve("other"), new byte[(int) (free - bytes)]);
    }

    private void full(WorkspaceException told) {
        assertEquals(
                "There is no room on the disk of " + server.address(database, PostgresServer.OWNER),
                told.text().in(Language.EN));
    }

    private void holds(Set<String> acknowledged) throws Exception {
        assertEquals(0, run("mount", "-o", "remount,size=128m", small.toString()));
        Set<String> ids = workspace.registry().at(Moment.of(MAY)).all(CLUSTER).stream()
                .map(fact -> fact.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(acknowledged, ids);
        assertEquals(List.of(), workspace.audit().verify().damage());
        workspace.registry().commit(List.of(addCluster("after", "x")), "it goes on");
        assertTrue(workspace.registry().at(Moment.of(MAY)).all(CLUSTER).size() > ids.size());
    }

    @Test
    void entriesAreToldAndThoseThatWereAcknowledgedAreThere() throws Exception {
        leave(1_500_000);
        Set<String> acknowledged = new TreeSet<>();
        WorkspaceException told = assertThrows(WorkspaceException.class, () -> {
            for (int i = 0; ; i++) {
                workspace.registry().commit(List.of(addCluster("c-" + i, anything())), "");
                acknowledged.add("c-" + i);
            }
        });
        full(told);
        assertFalse(acknowledged.isEmpty());
        full(assertThrows(
                WorkspaceException.class,
                () -> workspace.registry().commit(many("again"), ""),
                "told again, whoever tries again"));
        holds(acknowledged);
    }

    @Test
    void ofAnImportNothingIsThereOrAll() throws Exception {
        leave(12_000_000);
        Set<String> acknowledged = new TreeSet<>();
        WorkspaceException told = assertThrows(WorkspaceException.class, () -> {
            for (int i = 0; ; i++) {
                List<Change<Cluster>> changes = many("i" + i);
                workspace.registry().takeOver(changes, "import");
                changes.forEach(change -> acknowledged.add(change.id().value()));
            }
        });
        full(told);
        assertFalse(acknowledged.isEmpty());
        holds(acknowledged);
    }

    /** Words that no database makes shorter. */
    private String anything() {
        return random.ints(3_900, '!', '~' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Change<Cluster>> many(String name) {
        List<Change<Cluster>> changes = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            changes.add(addCluster(name + "-" + i, "x".repeat(200)));
        }
        return changes;
    }
}
