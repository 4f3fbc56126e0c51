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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Id;
import lv.kopa.registry.Moment;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.database.Embedded;
import lv.kopa.store.internal.database.Migrations;
import lv.kopa.store.internal.database.Server;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '{'|line 2, column 1
                    ''|“format”
                    '[]'|“format”
                    'null'|“format”
                    '{"format":1}'|“name”
                    '{"name":{"en":"A"}}'|“format”
                    '{"format":1, "name":{"en":"A"}, ~"zone":"Europe/Nowhere"}'|line 2: “zone”
                    '{"format":1, "name":{"en":"A"}, ~~"server":5}'|line 3: “server”
                    '{"format":1, "name":{"en":"A"}, "database":"server"}'|“server”
                    '{"format":0, "name":{"en":"A"}}'|line 1: “format”
                    """)
    void aDescriptionThatIsDamagedIsToldWithItsLineAndHowToWriteItAgain(String written, String detail)
            throws Exception {
        try (Given given = new Given(temporary)) {
            given.workspace.close();
            Path file = given.folder.resolve(WorkspaceFile.NAME);
            Files.writeString(file, written.replace('~', '\n') + "\n");
            WorkspaceException told = assertThrows(WorkspaceException.class, () -> given.workspaces.open(given.folder));
            String words = told.text().in(Language.EN);
            assertTrue(words.contains(file.toString()) && words.contains(detail), words);
            String latvian = told.text().in(Language.LV);
            assertFalse(latvian.matches(".*(Exception|Source:|Unexpected|Unknown|is missing).*"), latvian);
            String cure = told.cure().in(Language.LV);
            String again = cure.replaceFirst(".*?(\\{\"format.*?}}).*", "$1");
            Files.writeString(file, again);
            given.workspace = given.workspaces.open(given.folder);
            assertEquals(PLAN.name(), given.workspace.info().name());
        }
    }

    @Test
    void aDatabaseThatDoesNotSayWhatItIsIsToldInWords() throws Exception {
        try (Given given = new Given(temporary)) {
            given.workspace.close();
            given.alter("UPDATE workspace SET zone = 'Europe/Nowhere'");
            assertEquals(
                    "A row of the table “workspace” is damaged: “zone” is missing or has no usable value",
                    refused(given.workspaces, given.folder));
            given.alter("UPDATE workspace SET zone = 'Europe/Riga'");
            given.workspace = given.workspaces.open(given.folder);
        }
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

    @ParameterizedTest
    @EnumSource(Place.class)
    void oneThatWasMadeByALaterVersionIsRefused(Place place) throws Exception {
        try (Given given = new Given(temporary, place)) {
            given.workspace.close();
            given.alter("UPDATE workspace SET format = 2");
            assertTrue(refused(given.workspaces, given.folder).contains("later version"));
            given.alter("UPDATE workspace SET format = 1");
            given.workspace = given.workspaces.open(given.folder);
        }
    }

    @Test
    void inAFolderOneProcessSharesAndAnotherIsTold() throws Exception {
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

    @Test
    void onAServerAnotherProcessOpensToo() throws Exception {
        try (Given given = new Given(temporary, Place.SERVER)) {
            assertEquals("opened", inAnotherProcess(given.folder));
            given.registry().commit(List.of(addCluster("c-1", "One")), "");
        }
    }

    /** What somebody sees who opens a folder in a process of their own. */
    static final class Another {
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

    private static String inAnotherProcess(Path folder) throws Exception {
        return String.join(
                "", Child.start(Another.class, List.of(), folder.toString()).said());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void anOlderFormatIsBackedUpAndUpgraded(Place place) throws Exception {
        try (Given given = new Given(temporary, place)) {
            given.registry().commit(List.of(addCluster("c-1", "One")), "");
        }
        Path folder = temporary.resolve("programme");
        FolderWorkspaces later = later();
        try (Workspace upgraded = later.open(folder)) {
            assertEquals(2, upgraded.info().format());
            assertEquals(1, upgraded.registry().at(Moment.of(MAY)).all(CLUSTER).size());
            assertEquals(List.of(), upgraded.audit().verify().damage());
        }
        assertTrue(refused(new FolderWorkspaces(), folder).contains("later version"));

        Path backup = backups().get(0);
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

    /**
     * Opens a folder in the format after this one, as somebody on another computer does. With a third argument it says
     * “ready” in the middle of the upgrade, and goes on when it is told to.
     */
    static final class Upgrading {
        public static void main(String... words) throws Exception {
            Hand hand = new Hand() {
                private boolean paused = words.length < 3;

                @Override
                public Instant instant() {
                    if (!paused) {
                        paused = true;
                        System.out.println("ready");
                        await();
                    }
                    return super.instant();
                }
            };
            FolderWorkspaces later =
                    new FolderWorkspaces(proposal -> List.of(), hand, new Migrations().and("V2__test.sql"));
            try (Workspace workspace = later.open(Path.of(words[0]))) {
                workspace.registry().commit(List.of(addCluster("by-" + words[1], "One")), "");
                System.out.println("done");
            } catch (WorkspaceException e) {
                System.out.println(e.text().in(Language.EN));
                System.out.println(e.text().in(Language.LV));
            }
        }

        private static void await() {
            try {
                System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Child upgrading(Path folder, String... words) throws IOException {
        return Child.start(
                Upgrading.class,
                List.of(),
                Stream.concat(Stream.of(folder.toString()), Stream.of(words)).toArray(String[]::new));
    }

    private static FolderWorkspaces later() {
        return new FolderWorkspaces(proposal -> List.of(), new Hand(), new Migrations().and("V2__test.sql"));
    }

    /** The folders of two who work on two computers: one on a share where the database lies in it, else each their own. */
    private List<Path> folders(Given given, Place place) throws IOException {
        if (place == Place.FOLDER) {
            return List.of(given.folder, given.folder);
        }
        Path other = temporary.resolve("other").resolve("programme");
        given.workspaces.create(other, given.plan).close();
        return List.of(given.folder, other);
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter(file -> file.toString().endsWith(".zip")).toList();
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

    @ParameterizedTest
    @EnumSource(Place.class)
    void twoWhoUpgradeAtOnceLoseNothingAndOneDoesIt(Place place) throws Exception {
        List<Path> folders;
        try (Given given = new Given(temporary, place)) {
            given.registry().commit(List.of(addCluster("c-1", "One")), "");
            folders = folders(given, place);
        }
        List<Child> both = List.of(upgrading(folders.get(0), "0"), upgrading(folders.get(1), "1"));
        int done = 0;
        for (Child each : both) {
            List<String> said = each.said();
            assertTrue(
                    said.get(0).equals("done")
                            || said.get(0).contains("in use")
                            || said.get(0).contains("being opened or upgraded"), // on a slow machine
                    said::toString);
            done += said.get(0).equals("done") ? 1 : 0;
        }
        assertTrue(done >= 1);
        assertEquals(1, backups().size(), "one upgrades");
        holdsInTheLaterFormat(folders.get(0), 1 + done);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whoComesWhileAnotherProcessUpgradesIsToldAfterSomeSeconds(Place place) throws Exception {
        List<Path> folders;
        try (Given given = new Given(temporary, place)) {
            given.registry().commit(List.of(addCluster("c-1", "One")), "");
            folders = folders(given, place);
        }
        Child first = upgrading(folders.get(0), "first", "slowly");
        first.awaitReady();
        List<String> told = upgrading(folders.get(1), "second").said();
        assertTrue(told.get(0).endsWith("is being opened or upgraded by another program"), told::toString);
        assertTrue(told.get(1).endsWith("pielāgo cita programma"), told::toString);

        first.goOn();
        assertEquals(List.of("done"), first.said());
        assertEquals(1, backups().size());
        holdsInTheLaterFormat(folders.get(1), 2);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void whoIsKilledWhileUpgradingKeepsNobodyOut(Place place) throws Exception {
        try (Given given = new Given(temporary, place)) {
            given.registry().commit(List.of(addCluster("c-1", "One")), "");
        }
        Path folder = temporary.resolve("programme");
        Child killed = upgrading(folder, "first", "slowly");
        killed.awaitReady();
        killed.kill();
        holdsInTheLaterFormat(folder, 1);
    }

    private static void holdsInTheLaterFormat(Path folder, int clusters) throws IOException {
        try (Workspace upgraded = later().open(folder)) {
            assertEquals(2, upgraded.info().format());
            assertEquals(
                    clusters,
                    upgraded.registry().at(Moment.of(MAY)).all(CLUSTER).size());
            assertEquals(List.of(), upgraded.audit().verify().damage());
        }
    }

    @Test
    void whoHasItOpenOnAServerWhileItIsUpgradedIsToldAtTheNextChange() throws Exception {
        try (Given given = new Given(temporary, Place.SERVER)) {
            Path other = folders(given, Place.SERVER).get(1);
            AtomicInteger acknowledged = new AtomicInteger();
            ExecutorService somebody = Executors.newSingleThreadExecutor();
            Future<WorkspaceException> told = somebody.submit(() -> toldWhileEntering(given, acknowledged));
            while (acknowledged.get() < 3) {
                Thread.onSpinWait();
            }
            later().open(other).close();
            somebody.shutdown();
            String words = told.get().text().in(Language.EN);
            assertTrue(words.contains("was upgraded by a later version"), words);
            holdsInTheLaterFormat(given.folder, acknowledged.get());
        }
    }

    private static WorkspaceException toldWhileEntering(Given given, AtomicInteger acknowledged) throws Exception {
        while (true) {
            try {
                given.registry().commit(List.of(addCluster("c-" + acknowledged, "One")), "");
                acknowledged.incrementAndGet();
            } catch (WorkspaceException e) {
                return e;
            }
        }
    }

    @Test
    void whoDoesNotOwnTheDatabaseOnAServerIsToldWhoUpgrades() throws Exception {
        try (Given given = new Given(temporary, Place.SERVER)) {
            given.as(
                    "somebody-else",
                    () -> assertTrue(
                            refused(later(), given.workspace.folder()).contains("this account may not do that")));
            assertEquals(List.of(), backups());
        }
    }

    @Test
    void ofTwoWhoMakeTheTablesOnAServerAtOnceOneDoesSo() throws Exception {
        Workspaces.Plan plan = Place.SERVER.plan();
        ExecutorService people = Executors.newFixedThreadPool(2);
        List<Callable<Workspace>> both = List.of(
                () -> new FolderWorkspaces().create(temporary.resolve("one"), plan),
                () -> new FolderWorkspaces().create(temporary.resolve("two"), plan));
        List<Future<Workspace>> made = people.invokeAll(both);
        people.shutdown();
        try (Workspace one = made.get(0).get();
                Workspace two = made.get(1).get()) {
            one.registry().commit(List.of(addCluster("c-1", "One")), "");
            assertEquals(1, two.registry().at(Moment.of(MAY)).all(CLUSTER).size());
        }
        try (Connection connection =
                        Server.at(plan.server().orElseThrow()).source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM workspace")) {
            row.next();
            assertEquals(1, row.getInt(1));
        }
    }

    @Test
    void whereMakingTheTablesOnAServerWasCutShortItGoesOn() throws Exception {
        Workspaces.Plan plan = Place.SERVER.plan();
        new Migrations().run(Server.at(plan.server().orElseThrow()));
        try (Workspace made = new FolderWorkspaces().create(temporary.resolve("programme"), plan)) {
            assertEquals(plan.name(), made.info().name());
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void anUpgradeThatFailsLeavesTheWorkspaceAsItWas(Place place) throws Exception {
        try (Given given = new Given(temporary, place)) {
            given.registry().commit(List.of(addCluster("c-1", "One")), "");
        }
        Path folder = temporary.resolve("programme");
        FolderWorkspaces broken = new FolderWorkspaces(
                proposal -> List.of(),
                new Hand(),
                new Migrations().and("V2__test.sql").and("V3__broken.sql"));
        assertThrows(WorkspaceException.class, () -> broken.open(folder));
        assertThrows(WorkspaceException.class, () -> broken.open(folder), "again, in the same second");
        assertTrue(Files.exists(temporary.resolve("programme.format-1.20180701-090000-2.zip")), "the second backup");
        try (Workspace still = new FolderWorkspaces().open(folder)) {
            assertEquals(1, still.info().format());
            assertEquals(List.of(), still.audit().verify().damage());
        }
        assertFalse(Files.exists(folder.resolve(".upgrade")));
        for (Path backup : backups()) {
            Path older = temporary.resolve(backup.getFileName() + ".restored");
            new FolderWorkspaces().restore(backup, older);
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void ofManyWhoChangeTheSameThingEachSeesTheChangeBefore(Place place) throws Exception {
        int people = 8;
        int each = 10;
        try (Given given = new Given(temporary, place)) {
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
