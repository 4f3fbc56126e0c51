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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.workspace.Working.Work;
import lv.kopa.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full and folders that cannot be written: a clear answer, and nothing is lost. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300)
class DiskTest {
    private static final String FULL = "told There is no room on the disk of ";
    private static final String READ_ONLY = "told Nothing can be written to ";

    @TempDir
    private Path temporary;

    private Path small;
    private boolean mounted;

    @BeforeEach
    void folders() throws IOException {
        small = Files.createDirectory(temporary.resolve("small"));
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", "--lazy", small.toString());
        }
        if (Files.exists(temporary.resolve("locked"))) {
            permit(temporary.resolve("locked"), "rwx------", "rw-------");
        }
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void disk(int megabytes) throws Exception {
        SmallDisk.mount(small, megabytes);
        mounted = true;
    }

    private void holds(Path folder, List<String> said) throws Exception {
        try (Workspace workspace = Working.workspaces().open(folder)) {
            assertEquals(List.of(), workspace.audit().verify().damage());
            Set<String> ids = workspace.registry().at(Moment.of(MAY)).all(CLUSTER).stream()
                    .map(fact -> fact.id().value())
                    .collect(Collectors.toSet());
            List<String> made =
                    said.stream().filter(line -> line.startsWith("made ")).toList();
            assertFalse(made.isEmpty(), said::toString);
            made.forEach(line -> assertTrue(ids.contains(line.substring(5) + "-0"), line));
            assertEquals(made.size() * Working.BATCH, ids.size());
            workspace.registry().commit(List.of(addCluster("after", "x")), "it goes on");
        }
    }

    private static void toldLast(String beginning, List<String> said) {
        assertTrue(said.get(said.size() - 1).startsWith(beginning), () -> said.get(said.size() - 1));
    }

    @Test
    void aFullDiskIsToldAndWhatWasAcknowledgedIsThere() throws Exception {
        disk(8);
        Path folder = small.resolve("programme");
        Working.workspaces().create(folder, PLAN).close();
        Child child = Child.start(List.of(), folder.toString(), Work.IMPORT.name(), "r");
        List<String> said = child.said();

        toldLast(FULL, said);
        assertEquals("", child.complaints());
        assertEquals(0, run("mount", "-o", "remount,size=64m", small.toString()));
        holds(folder, said.subList(1, said.size()));
    }

    @Test
    void aFileThatMayGrowNoMoreIsToldAndWhatWasAcknowledgedIsThere() throws Exception {
        Path folder = temporary.resolve("programme");
        Working.workspaces().create(folder, PLAN).close();
        Child child = Child.start(
                List.of("sh", "-c", "ulimit -f 6000; exec \"$@\"", "sh"), folder.toString(), Work.IMPORT.name(), "r");
        List<String> said = child.said();

        toldLast(FULL, said);
        assertEquals("", child.complaints());
        holds(folder, said.subList(1, said.size()));
    }

    @Test
    void aBackupThatHasNoRoomLeavesNothing() throws Exception {
        disk(1);
        Path folder = temporary.resolve("programme");
        Working.workspaces().create(folder, PLAN).close();
        Child.start(List.of(), folder.toString(), Work.IMPORT.name(), "r", "3").said();
        Files.write(small.resolve("other"), new byte[1_040_000]);
        try (Workspace workspace = Working.workspaces().open(folder)) {
            WorkspaceException told =
                    assertThrows(WorkspaceException.class, () -> workspace.backup(small.resolve("backup.zip")));
            assertTrue(told.text().in(Language.EN).startsWith("There is no room"), told.getMessage());
            assertTrue(told.text().in(Language.LV).contains("nav vietas"));
        }
        try (Stream<Path> left = Files.list(small)) {
            assertEquals(
                    List.of("other"),
                    left.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aBackupThatCannotBeListedIsThereAndToldSo() throws Exception {
        disk(2);
        Path folder = small.resolve("programme");
        Working.workspaces().create(folder, PLAN).close();
        Path backup = temporary.resolve("backup.zip");
        try (Workspace workspace = Working.workspaces().open(folder)) {
            long free = Files.getFileStore(small).getUsableSpace();
            Files.write(small.resolve("other"), new byte[(int) free]);
            WorkspaceException told = assertThrows(WorkspaceException.class, () -> workspace.backup(backup));
            assertTrue(told.text().in(Language.EN).startsWith("The backup " + backup + " is whole"), told.getMessage());
        }
        assertTrue(Files.exists(backup));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    left.filter(file -> file.toString().endsWith(".new")).toList());
        }
    }

    @Test
    void aWorkspaceThatHasNoRoomIsNotMade() throws Exception {
        disk(1);
        Files.write(small.resolve("other"), new byte[1_040_000]);
        WorkspaceException told = assertThrows(
                WorkspaceException.class, () -> Working.workspaces().create(small.resolve("programme"), PLAN));
        assertEquals(
                "There is no room on the disk of " + small.resolve("programme"),
                told.text().in(Language.EN));
        try (Stream<Path> left = Files.list(small)) {
            assertEquals(
                    List.of("other"),
                    left.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aWorkspaceThatHasNoRoomWhileItIsFilledNamesItsOwnPlace() throws Exception {
        disk(2);
        try (Workspaces.Fresh fresh = Working.workspaces().begin(small.resolve("programme"), PLAN)) {
            Files.write(small.resolve("other"), new byte[200_000]);
            WorkspaceException told = assertThrows(WorkspaceException.class, () -> {
                for (int i = 0; ; i++) {
                    fresh.workspace().registry().commit(List.of(addCluster("c-" + i, "x".repeat(3_900))), "");
                }
            });
            assertEquals(
                    "There is no room on the disk of " + small.resolve("programme"),
                    told.text().in(Language.EN));
        }
        try (Stream<Path> left = Files.list(small)) {
            assertEquals(
                    List.of("other"),
                    left.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void onADiskThatIsReadOnlyABackupAndAWorkspaceNameTheirOwnPlace() throws Exception {
        disk(1);
        Path folder = temporary.resolve("programme");
        try (Workspace workspace = Working.workspaces().create(folder, PLAN)) {
            assertEquals(0, run("mount", "-o", "remount,ro", small.toString()));
            WorkspaceException told =
                    assertThrows(WorkspaceException.class, () -> workspace.backup(small.resolve("b.zip")));
            assertEquals(
                    "Nothing can be written to " + small.resolve("b.zip"),
                    told.text().in(Language.EN));
        }
        WorkspaceException told = assertThrows(
                WorkspaceException.class, () -> Working.workspaces().create(small.resolve("programme"), PLAN));
        assertEquals(
                "Nothing can be written to " + small.resolve("programme"),
                told.text().in(Language.EN));
    }

    private static void permit(Path folder, String onFolder, String onFiles) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(onFolder));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(onFiles));
            }
        }
    }

    /** Root may write everywhere; a root without that right may not. */
    private static List<String> withoutPrivilege() {
        return root() ? List.of("setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override") : List.of();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndStaysAsItIs() throws Exception {
        Path folder = temporary.resolve("locked");
        Working.workspaces().create(folder, PLAN).close();
        Child.start(List.of(), folder.toString(), Work.IMPORT.name(), "r", "1").said();
        permit(folder, "r-xr-xr-x", "r--r--r--");
        List<String> said = Child.start(withoutPrivilege(), folder.toString(), Work.IMPORT.name(), "s", "1")
                .said();

        toldLast(READ_ONLY, said);
        permit(folder, "rwx------", "rw-------");
        holds(folder, List.of("made r-0"));
    }

    @Test
    void aDiskThatIsReadOnlyIsTold() throws Exception {
        disk(8);
        Path folder = small.resolve("programme");
        Working.workspaces().create(folder, PLAN).close();
        Child.start(List.of(), folder.toString(), Work.IMPORT.name(), "r", "1").said();
        assertEquals(0, run("mount", "-o", "remount,ro", small.toString()));
        List<String> said = Child.start(List.of(), folder.toString(), Work.IMPORT.name(), "s", "1")
                .said();

        toldLast(READ_ONLY, said);
        assertEquals(0, run("mount", "-o", "remount,rw", small.toString()));
        holds(folder, List.of("made r-0"));
    }
}
