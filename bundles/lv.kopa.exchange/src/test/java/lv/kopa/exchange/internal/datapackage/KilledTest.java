package lv.kopa.exchange.internal.datapackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.Workspaces;
import lv.kopa.sample.internal.SampleTask;
import lv.kopa.store.internal.task.BackupTask;
import lv.kopa.store.internal.task.RestoreTask;
import lv.kopa.store.internal.workspace.FolderWorkspaces;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed by SIGKILL while they make a workspace or a package. Nothing lies in its place afterwards, and
 * what lies beside it is swept away by the next that works there.
 */
@Timeout(300)
class KilledTest {
    @TempDir
    Path folder;

    private Story story;

    /** A process that does one task and says each step before it goes on. */
    static final class Doing {
        private Doing() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            Workspaces workspaces = new FolderWorkspaces();
            Task task =
                    switch (arguments[1]) {
                        case "sample" -> new SampleTask(workspaces);
                        case "import" -> new ProgrammeImportTask(workspaces);
                        case "backup" -> new BackupTask(workspaces);
                        case "restore" -> new RestoreTask(workspaces);
                        default -> new ProgrammeExportTask(workspaces);
                    };
            Map<String, String> given =
                    switch (arguments[1]) {
                        case "sample" -> Map.of("folder", "new", "clusters", "3");
                        case "import" -> Map.of("folder", "new", "package", "package.zip");
                        case "backup" -> Map.of("folder", "sample", "file", "new");
                        case "restore" -> Map.of("backup", "backup.zip", "folder", "new");
                        default -> Map.of("folder", "sample", "out", "new");
                    };
            task.run(task.description().parameters().bind(given).arguments().orElseThrow(), new TaskContext() {
                @Override
                public Language language() {
                    return Language.EN;
                }

                @Override
                public Path workingFolder() {
                    return folder;
                }

                @Override
                public void progress(double fraction, Text step) {
                    said("step " + step.in(Language.EN));
                }

                private void said(String line) {
                    System.out.println(line);
                    System.out.flush();
                    try {
                        Thread.sleep(30); // whoever kills it is to come in time
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }

                @Override
                public boolean cancelled() {
                    said("asked");
                    return false;
                }
            });
        }
    }

    @BeforeEach
    void sample() throws Exception {
        Workspaces workspaces = new FolderWorkspaces();
        story = new Story(folder, workspaces);
        SampleTask task = new SampleTask(workspaces);
        task.run(
                task.description()
                        .parameters()
                        .bind(Map.of("folder", "sample", "clusters", 1))
                        .arguments()
                        .orElseThrow(),
                story);
        story.export("sample", "package.zip");
    }

    /** Kills it when it says so, for the so-manieth time. */
    private void killed(String what, String step, int times) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Doing.class.getName(),
                        folder.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int met = 0; met < times; ) {
                String line = out.readLine();
                assertNotNull(line, "it ended before it was killed");
                met += line.startsWith(step) ? 1 : 0;
            }
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        assertFalse(Files.exists(folder.resolve("new")), what);
        assertFalse(hidden().isEmpty(), what);
    }

    private List<String> hidden() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }

    @Test
    void aKilledImportLeavesNoWorkspaceAndTheNextOneIsWhole() throws Exception {
        killed(
                "import",
                "step " + Wording.text("step.committing", 0).in(Language.EN).split(" ")[0],
                1);
        story.importing("new", "package.zip");
        assertEquals(List.of(), hidden());
        story.export("new", "again.zip");
        assertEquals(-1, Files.mismatch(folder.resolve("package.zip"), folder.resolve("again.zip")));
    }

    @Test
    void aKilledSampleLeavesNoWorkspace() throws Exception {
        killed("sample", "step", 1);
        story.importing("another", "package.zip");
        assertEquals(List.of(), hidden());
    }

    @Test
    void aKilledBackupOrRestoreLeavesNothingThatTheNextDoesNotSweepAway() throws Exception {
        Workspaces workspaces = new FolderWorkspaces();
        killed("backup", "asked", 3);
        try (Workspace workspace = workspaces.open(folder.resolve("sample"))) {
            workspace.backup(folder.resolve("backup.zip"));
        }
        assertEquals(List.of(), hidden());
        killed("restore", "asked", 3);
        workspaces.restore(folder.resolve("backup.zip"), folder.resolve("new"));
        assertEquals(List.of(), hidden());
    }

    @Test
    void aPackageWithPersonsIsReadByItsOwnerAlone() throws Exception {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        story.export("sample", "persons", "with-persons=true");
        story.export("sample", "persons.zip", "with-persons=true");
        assertEquals("rwx------", rights("persons"));
        assertEquals("rw-------", rights("persons.zip"));
        assertEquals("rwx------", rights("sample"));
        Files.createFile(folder.resolve("usual"));
        assertEquals(rights("usual"), rights("package.zip"));
    }

    private String rights(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }

    @Test
    void aKilledExportLeavesNothingThatTheNextDoesNotSweepAway() throws Exception {
        killed("export", "step", 4);
        story.export("sample", "new");
        assertEquals(List.of(), hidden());
    }
}
