package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.CLUSTER;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.PLAN;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static lv.kopa.store.internal.workspace.Facts.cluster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Id;
import lv.kopa.registry.Moment;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.database.Embedded;
import lv.kopa.store.internal.database.Migrations;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningTest {
    @TempDir
    private Path temporary;

    private String refused(FolderWorkspaces workspaces, Path folder) {
        WorkspaceException refused = assertThrows(WorkspaceException.class, () -> workspaces.open(folder));
        assertFalse(refused.cure().in(Language.LV).isEmpty());
        return refused.text().in(Language.EN);
    }

    @Test
    void whatIsNoWorkspaceIsSaidSo() throws Exception {
        FolderWorkspaces workspaces = new FolderWorkspaces();
        assertTrue(refused(workspaces, temporary.resolve("missing")).contains("no folder"));
        assertTrue(refused(workspaces, temporary).contains("no workspace"));
        Files.writeString(temporary.resolve(WorkspaceFile.NAME), "{\"format\":");
        assertTrue(refused(workspaces, temporary).contains("damaged"));
        Files.writeString(temporary.resolve(WorkspaceFile.NAME), "{\"format\":1,\"name\":{\"en\":\"A\"}}");
        assertTrue(refused(workspaces, temporary).contains("no database"));
        Files.writeString(temporary.resolve(WorkspaceFile.NAME), "{\"format\":7,\"name\":{\"en\":\"A\"}}");
        assertTrue(refused(workspaces, temporary).contains("later version"));
        Files.writeString(Embedded.file(temporary), "no database");
        Files.writeString(temporary.resolve(WorkspaceFile.NAME), "{\"format\":1,\"name\":{\"en\":\"A\"}}");
        assertTrue(refused(workspaces, temporary).contains("damaged"));
        assertThrows(WorkspaceException.class, () -> workspaces.create(temporary.resolve("a;b"), PLAN));
    }

    @Test
    void oneThatWasCutShortIsLeftAsItIs() throws Exception {
        try (Given given = new Given(temporary)) {
            given.registry().commit(List.of(addCluster("c-1", "One")), "");
            given.workspace.close();
            Path file = Embedded.file(given.folder);
            byte[] whole = Files.readAllBytes(file);
            for (int length : new int[] {whole.length - 1, whole.length / 2, 8192}) {
                byte[] cut = java.util.Arrays.copyOf(whole, length);
                Files.write(file, cut);
                assertTrue(refused(given.workspaces, given.folder).contains("cut short"));
                org.junit.jupiter.api.Assertions.assertArrayEquals(cut, Files.readAllBytes(file));
            }
            Files.write(file, whole);
            given.workspace = given.workspaces.open(given.folder);
            assertEquals(1, given.registry().at(Moment.of(MAY)).all(CLUSTER).size());
        }
    }

    @Test
    void oneThatWasMadeByALaterVersionIsRefused() throws Exception {
        try (Given given = new Given(temporary)) {
            given.workspace.close();
            Given.execute(given.folder, "UPDATE workspace SET format = 2");
            assertTrue(refused(given.workspaces, given.folder).contains("later version"));
            Given.execute(given.folder, "UPDATE workspace SET format = 1");
            given.workspace = given.workspaces.open(given.folder);
        }
    }

    @Test
    void oneProcessSharesAndAnotherIsTold() throws Exception {
        try (Given given = new Given(temporary)) {
            Workspace second = given.workspaces.open(given.folder);
            second.registry().commit(List.of(addCluster("c-1", "One")), "");
            assertEquals(1, given.registry().at(Moment.of(MAY)).all(CLUSTER).size());
            second.close();
            second.close();
            assertEquals(1, given.registry().at(Moment.of(MAY)).all(CLUSTER).size());
            assertTrue(inAnotherProcess(given.folder).contains("in use"));
        }
        assertEquals("opened", inAnotherProcess(temporary.resolve("programme")));
    }

    /** What somebody sees who opens a folder in a process of their own. */
    public static final class Another {
        private Another() {}

        /**
         * Opens it.
         *
         * @param arguments the folder
         */
        public static void main(String[] arguments) throws IOException {
            try (Workspace workspace = new FolderWorkspaces().open(Path.of(arguments[0]))) {
                System.out.print(workspace.folder().toString().isEmpty() ? "" : "opened");
            } catch (WorkspaceException e) {
                System.out.print(e.text().in(Language.EN));
            }
        }
    }

    private static String inAnotherProcess(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Another.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void anOlderFormatIsBackedUpAndUpgraded(Place place) throws Exception {
        Hand hand = new Hand();
        try (Given given = new Given(temporary, place)) {
            given.registry().commit(List.of(addCluster("c-1", "One")), "");
        }
        Path folder = temporary.resolve("programme");
        FolderWorkspaces later =
                new FolderWorkspaces(proposal -> List.of(), hand, new Migrations().and("V2__test.sql"));
        try (Workspace upgraded = later.open(folder)) {
            assertEquals(2, upgraded.info().format());
            assertEquals(1, upgraded.registry().at(Moment.of(MAY)).all(CLUSTER).size());
            assertEquals(List.of(), upgraded.audit().verify().damage());
        }
        assertTrue(refused(new FolderWorkspaces(), folder).contains("later version"));

        Path backup;
        try (Stream<Path> files = Files.list(temporary)) {
            backup = files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
        assertEquals(
                "programme.format-1.20180701-090000.zip", backup.getFileName().toString());
        try (Workspace upgraded = later.open(folder)) {
            assertEquals(
                    List.of(backup.toAbsolutePath().toRealPath()),
                    upgraded.backups().stream().map(Workspace.Backup::file).toList());
        }
        new FolderWorkspaces().restore(backup, temporary.resolve("older"));
        try (Workspace older = new FolderWorkspaces().open(temporary.resolve("older"))) {
            assertEquals(1, older.info().format());
        }
        later.restore(backup, temporary.resolve("newer"));
        try (Workspace newer = later.open(temporary.resolve("newer"))) {
            assertEquals(2, newer.info().format());
            assertEquals(List.of(), newer.audit().verify().damage());
        }
    }

    /** Opens a folder in the format after this one, as somebody on another computer does. */
    static final class Upgrading {
        public static void main(String... words) throws Exception {
            FolderWorkspaces later =
                    new FolderWorkspaces(proposal -> List.of(), new Hand(), new Migrations().and("V2__test.sql"));
            try (Workspace workspace = later.open(Path.of(words[0]))) {
                workspace.registry().commit(List.of(addCluster("by-" + words[1], "One")), "");
                System.out.print("done");
            } catch (WorkspaceException e) {
                System.out.print(e.text().in(Language.EN));
            }
        }
    }

    @Test
    void whatLiesInADatabaseCallsNothing() throws Exception {
        try (Given given = new Given(temporary)) {
            given.registry().commit(List.of(addCluster("c-1", "One")), "");
        }
        java.sql.SQLException denied = assertThrows(
                java.sql.SQLException.class,
                () -> Given.execute(
                        temporary.resolve("programme"), "CREATE ALIAS leave FOR \"java.lang.System.exit(int)\""));
        assertTrue(denied.getMessage().contains("denied"), denied.getMessage());
    }

    @Test
    void twoWhoUpgradeAtOnceLoseNothing() throws Exception {
        try (Given given = new Given(temporary)) {
            given.registry().commit(List.of(addCluster("c-1", "One")), "");
        }
        Path folder = temporary.resolve("programme");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Upgrading.class.getName(),
                            folder.toString(),
                            String.valueOf(i))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        long done = 0;
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(said.equals("done") || said.contains("in use"), said);
            done += said.equals("done") ? 1 : 0;
        }
        assertTrue(done >= 1);
        FolderWorkspaces later =
                new FolderWorkspaces(proposal -> List.of(), new Hand(), new Migrations().and("V2__test.sql"));
        try (Workspace upgraded = later.open(folder)) {
            assertEquals(
                    done + 1,
                    upgraded.registry().at(Moment.of(MAY)).all(CLUSTER).size());
            assertEquals(List.of(), upgraded.audit().verify().damage());
        }
    }

    @Test
    void anUpgradeThatFailsLeavesTheWorkspaceAsItWas() throws Exception {
        try (Given given = new Given(temporary)) {
            given.registry().commit(List.of(addCluster("c-1", "One")), "");
        }
        Path folder = temporary.resolve("programme");
        FolderWorkspaces broken =
                new FolderWorkspaces(proposal -> List.of(), new Hand(), new Migrations().and("V2__broken.sql"));
        assertThrows(WorkspaceException.class, () -> broken.open(folder));
        assertThrows(WorkspaceException.class, () -> broken.open(folder), "again, in the same second");
        assertTrue(Files.exists(temporary.resolve("programme.format-1.20180701-090000-2.zip")), "the second backup");
        try (Workspace still = new FolderWorkspaces().open(folder)) {
            assertEquals(1, still.info().format());
            assertEquals(List.of(), still.audit().verify().damage());
        }
        assertFalse(Files.exists(folder.resolve(".upgrade")));
    }

    @Test
    void ofManyWhoChangeTheSameThingEachSeesTheChangeBefore() throws Exception {
        int people = 8;
        int each = 10;
        try (Given given = new Given(temporary)) {
            given.registry().commit(List.of(addCluster("c-1", "0")), "");
            ExecutorService executor = Executors.newFixedThreadPool(people);
            List<Future<Integer>> refusals = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                Callable<Integer> person = () -> increments(given, each);
                refusals.add(executor.submit(person));
            }
            for (Future<Integer> refused : refusals) {
                refused.get();
            }
            executor.shutdown();
            Edition<Cluster> last =
                    given.registry().edition(CLUSTER, new Id<>("c-1")).orElseThrow();
            assertEquals(
                    String.valueOf(people * each),
                    last.timeline().on(MAY).orElseThrow().name().in(Language.EN));
            assertEquals(people * each + 1L, last.change());
            assertEquals(List.of(), given.workspace.audit().verify().damage());
        }
    }

    private static int increments(Given given, int times) throws Exception {
        int refused = 0;
        int done = 0;
        while (done < times) {
            Edition<Cluster> seen =
                    given.registry().edition(CLUSTER, new Id<>("c-1")).orElseThrow();
            int count = Integer.parseInt(
                    seen.timeline().on(MAY).orElseThrow().name().in(Language.EN));
            Change<Cluster> change = seen.to(seen.timeline().corrected(MAY, cluster(String.valueOf(count + 1))));
            try {
                given.registry().commit(List.of(change), "");
                done++;
            } catch (RefusedException e) {
                refused++;
            }
        }
        return refused;
    }
}
