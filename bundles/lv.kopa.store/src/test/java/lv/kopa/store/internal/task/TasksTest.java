package lv.kopa.store.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.registry.Change;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Person;
import lv.kopa.registry.Programme;
import lv.kopa.registry.Span;
import lv.kopa.registry.Workspace;
import lv.kopa.report.Block;
import lv.kopa.store.internal.workspace.FolderWorkspaces;
import lv.kopa.store.internal.workspace.Place;
import lv.kopa.task.Staging;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the tasks do, and what they tell of it. */
@ParameterizedClass
@EnumSource(Place.class)
class TasksTest {
    @Parameter
    private Place place;

    private static final FolderWorkspaces WORKSPACES = new FolderWorkspaces();
    private static final LocalDate MAY = LocalDate.of(2018, 5, 1);
    private static final Kind<Person> PERSON = Kind.of(Person.class);
    private static final Kind<Programme> PROGRAMME = Kind.of(Programme.class);

    @TempDir
    private Path folder;

    private List<Object> address() {
        return place.address()
                .<List<Object>>map(address -> List.of("server", address))
                .orElse(List.of());
    }

    private void begin() throws Exception {
        List<Object> arguments = new ArrayList<>(
                List.of("folder", "clusters", "name", "Clusters", "name-lv", "Klasteri", "synthetic", true));
        arguments.addAll(address());
        run(new NewTask(WORKSPACES), arguments.toArray());
    }

    private TaskResult run(Task task, Object... arguments) throws Exception {
        Map<String, Object> given = new java.util.LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            given.put((String) arguments[i], arguments[i + 1]);
        }
        return task.run(task.description().parameters().bind(given).arguments().orElseThrow(), new Somebody());
    }

    private final class Somebody implements TaskContext {
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
            TaskWordsTest.says(step);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    private static String said(TaskResult result) {
        return result.blocks().toString();
    }

    private void make() throws Exception {
        begin();
        try (Workspace workspace = WORKSPACES.open(folder.resolve("clusters"))) {
            Programme programme = new Programme(
                    Text.of("Invented", "Izdomāta"),
                    Programme.Generation.G2014_2020,
                    "3.2.1.1",
                    "—",
                    lv.kopa.registry.Euro.of("6200001"));
            workspace
                    .registry()
                    .commit(
                            List.of(
                                    Change.add(PROGRAMME, new Id<>("pr-1"), Span.since(MAY), programme),
                                    Change.add(PERSON, new Id<>("p-1"), Span.since(MAY), anna())),
                            "entered");
            Edition<Programme> seen =
                    workspace.registry().edition(PROGRAMME, new Id<>("pr-1")).orElseThrow();
            workspace
                    .registry()
                    .commit(
                            List.of(seen.to(seen.timeline()
                                    .corrected(
                                            MAY,
                                            new Programme(
                                                    programme.name(),
                                                    programme.generation(),
                                                    programme.measure(),
                                                    "Regulation 1",
                                                    programme.allocation())))),
                            "the act was missing");
        }
    }

    private static Person anna() {
        return new Person(
                "Anna Ozola", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void aProgrammeIsMadeAndToldAbout() throws Exception {
        make();
        TaskResult info = run(new InfoTask(WORKSPACES), "folder", "clusters");

        assertTrue(said(info).contains("SYNTHETIC"), said(info));
        assertEquals("Clusters", info.data().get("name"));
        assertEquals(place == Place.FOLDER ? "embedded" : "server", info.data().get("database"));
        assertEquals(2L, info.data().get("changes"));
        assertEquals(1L, ((Map<?, ?>) info.data().get("counts")).get("programme"));
        assertThrows(InputException.class, () -> run(new NewTask(WORKSPACES), "folder", "clusters"));
    }

    @Test
    void theLogTellsBeforeAndAfter() throws Exception {
        make();
        TaskResult log = run(new LogTask(WORKSPACES), "programme", "clusters", "kind", "programme", "limit", 1);
        Map<?, ?> line = (Map<?, ?>) ((List<?>) log.data().get("lines")).get(0);
        Map<?, ?> touched = (Map<?, ?>) ((List<?>) line.get("touched")).get(0);

        assertEquals("the act was missing", line.get("reason"));
        assertEquals(
                List.of(Map.of(
                        "field",
                        "legal_act",
                        "from",
                        "2018-05-01",
                        "until",
                        "",
                        "before",
                        "—",
                        "after",
                        "Regulation 1")),
                touched.get("differences"));
        assertEquals(3, log.blocks().size()); // that it is synthetic, lines, before and after
        assertEquals(
                0,
                ((List<?>) run(new LogTask(WORKSPACES), "programme", "clusters", "to", "2001-01-01")
                                .data()
                                .get("lines"))
                        .size());
        assertTrue(new LogTask(WORKSPACES)
                .description()
                .parameters()
                .bind(Map.of("programme", "clusters", "from", "May"))
                .arguments()
                .isEmpty());
        assertThrows(
                InputException.class, () -> run(new LogTask(WORKSPACES), "programme", "clusters", "kind", "house"));
        assertEquals(
                2,
                ((List<?>) run(new SampleTask(WORKSPACES), "programme", "clusters")
                                .data()
                                .get("lines"))
                        .size());
    }

    @Test
    void aBackupIsVerifiedErasedFromAndRestored() throws Exception {
        make();
        TaskResult backup = run(new BackupTask(WORKSPACES), "folder", "clusters");
        TaskResult erased = run(new EraseTask(WORKSPACES), "folder", "clusters", "person", "p-1", "reason", "request");
        assertEquals(List.of(backup.data().get("file")), erased.data().get("backups"));

        TaskResult verified = run(new VerifyTask(WORKSPACES), "programme", "clusters");
        assertEquals(TaskResult.Outcome.DONE, verified.outcome());
        assertEquals(true, verified.data().get("whole"));

        TaskResult restored =
                run(new RestoreTask(WORKSPACES), "backup", backup.data().get("file"), "folder", "again");
        assertTrue(said(restored).contains("SYNTHETIC: the data of “Clusters” are invented."), said(restored));
        TaskResult again = run(new VerifyTask(WORKSPACES), "programme", "again");
        assertEquals(2L, again.data().get("changes"));
        assertThrows(
                InputException.class,
                () -> run(new RestoreTask(WORKSPACES), "backup", "missing.zip", "folder", "other"));
        assertThrows(
                InputException.class,
                () -> run(new EraseTask(WORKSPACES), "folder", "clusters", "person", "a b", "reason", ""));
    }

    /** What stands elsewhere is named, and the log does not get the name for ever. */
    @Test
    void whoErasesIsToldWhereElseThePersonIsNamed() throws Exception {
        make();
        String name = anna().name();
        InputException refused = assertThrows(
                InputException.class,
                () -> run(new EraseTask(WORKSPACES), "folder", "clusters", "person", "p-1", "reason", name + " asked"));
        assertTrue(refused.getMessage().contains("names the person"), refused.getMessage());
        try (Workspace workspace = WORKSPACES.open(folder.resolve("clusters"))) {
            Edition<Programme> seen =
                    workspace.registry().edition(PROGRAMME, new Id<>("pr-1")).orElseThrow();
            Programme before = seen.timeline().last().orElseThrow().entry();
            Programme named = new Programme(
                    Text.same("Of " + name.toUpperCase(java.util.Locale.ROOT)),
                    before.generation(),
                    before.measure(),
                    before.legalAct(),
                    before.allocation());
            workspace.registry().commit(List.of(seen.to(seen.timeline().corrected(MAY, named))), "");
        }
        TaskResult erased = run(new EraseTask(WORKSPACES), "folder", "clusters", "person", "p-1", "reason", "request");
        assertTrue(said(erased).contains("Programme pr-1: Name"), said(erased));
        assertEquals(place == Place.SERVER, said(erased).contains("VACUUM FULL"));
    }

    /** A process that is at work beside a workspace. */
    static final class Beside {
        private Beside() {}

        public static void main(String[] arguments) throws Exception {
            Staging staging = Staging.beside(Path.of(arguments[0]));
            Files.writeString(staging.folder().resolve("backup"), "SYNTHETIC registry");
            System.out.println(staging.folder());
            Thread.sleep(300_000);
        }

        static Process start(Path target) throws Exception {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Beside.class.getName(),
                            target.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }
    }

    @Test
    void whatKilledProcessesLeftBesideIsErasedTooAndThatOfLivingOnesIsNamed() throws Exception {
        make();
        Process killed = Beside.start(folder.resolve("b.zip"));
        Process living = Beside.start(folder.resolve("c.zip"));
        try {
            Path left = Path.of(killed.inputReader().readLine());
            Path used = Path.of(living.inputReader().readLine());
            killed.destroyForcibly().waitFor();
            assertTrue(Files.exists(left.resolve("backup")));
            TaskResult erased =
                    run(new EraseTask(WORKSPACES), "folder", "clusters", "person", "p-1", "reason", "request");
            assertFalse(Files.exists(left));
            assertTrue(Files.exists(used.resolve("backup")));
            assertEquals(List.of(used.toString()), erased.data().get("unfinished"));
            assertTrue(said(erased).contains(used.toString()));
        } finally {
            living.destroyForcibly().waitFor();
        }
    }

    /** A package brings no files of evidence: what was made of one is backed up and restored all the same. */
    @Test
    void whatLacksFilesOfEvidenceIsBackedUpAndRestored() throws Exception {
        make();
        Path proof = java.nio.file.Files.writeString(folder.resolve("proof.txt"), "SYNTHETIC");
        try (Workspace workspace = WORKSPACES.open(folder.resolve("clusters"))) {
            String hash = workspace.evidence().keep(proof);
            workspace
                    .registry()
                    .commit(
                            List.of(Change.add(
                                    Kind.of(lv.kopa.registry.EvidenceFile.class),
                                    new Id<>("e-1"),
                                    Span.since(MAY),
                                    new lv.kopa.registry.EvidenceFile(hash, "proof.txt", 9))),
                            "");
        }
        try (java.util.stream.Stream<Path> kept =
                java.nio.file.Files.walk(folder.resolve("clusters").resolve("evidence"))) {
            for (Path file : kept.filter(java.nio.file.Files::isRegularFile).toList()) {
                java.nio.file.Files.delete(file);
            }
        }
        TaskResult backup = run(new BackupTask(WORKSPACES), "folder", "clusters");
        assertEquals(TaskResult.Outcome.DONE, backup.outcome());
        assertEquals(1, backup.data().get("damage"));
        assertTrue(said(backup).contains("The file of evidence of"), said(backup));
        run(new RestoreTask(WORKSPACES), "backup", backup.data().get("file"), "folder", "again");
        assertEquals(
                1,
                ((List<?>) run(new VerifyTask(WORKSPACES), "programme", "again")
                                .data()
                                .get("damage"))
                        .size());
    }

    @Test
    void aBackupOfWhatDoesNotFitItsLogIsMadeAndFails() throws Exception {
        make();
        java.nio.file.Files.writeString(
                folder.resolve("clusters").resolve("audit-head.json"), "{\"number\":9,\"hash\":\"\"}");
        TaskResult backup = run(new BackupTask(WORKSPACES), "folder", "clusters");
        assertEquals(TaskResult.Outcome.FAILED, backup.outcome());
        assertTrue(Files.exists(Path.of((String) backup.data().get("file"))));
        assertTrue(said(backup).contains("changes 3 to 9") && said(backup).contains("--altered"), said(backup));
    }

    @Test
    void damageFailsAndIsNamed() throws Exception {
        make();
        java.nio.file.Files.writeString(
                folder.resolve("clusters").resolve("audit-head.json"), "{\"number\":9,\"hash\":\"\"}");
        TaskResult verified = run(new VerifyTask(WORKSPACES), "programme", "clusters");
        assertEquals(TaskResult.Outcome.FAILED, verified.outcome());
        assertTrue(verified.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().in(Language.EN))
                .anyMatch(words -> words.contains("changes 3 to 9")));
    }

    @Test
    void evidenceIsKeptOnceAndComesBackAsItWas() throws Exception {
        begin();
        Files.writeString(folder.resolve("proof.txt"), "SYNTHETIC proof");
        TaskResult kept = run(new KeepTask(WORKSPACES), "folder", "clusters", "file", "proof.txt");
        Object hash = kept.data().get("sha256");
        assertEquals(
                hash,
                run(new KeepTask(WORKSPACES), "folder", "clusters", "file", "proof.txt")
                        .data()
                        .get("sha256"));
        run(new FetchTask(WORKSPACES), "folder", "clusters", "sha256", hash, "out", "back.txt");
        assertEquals("SYNTHETIC proof", Files.readString(folder.resolve("back.txt")));
        assertThrows(
                InputException.class,
                () -> run(new FetchTask(WORKSPACES), "folder", "clusters", "sha256", hash, "out", "back.txt"));
        assertThrows(
                InputException.class,
                () -> run(new FetchTask(WORKSPACES), "folder", "clusters", "sha256", "0".repeat(64), "out", "x.txt"));
        assertThrows(
                InputException.class, () -> run(new KeepTask(WORKSPACES), "folder", "clusters", "file", "missing.txt"));
        assertEquals(
                1L,
                ((Number) run(new VerifyTask(WORKSPACES), "programme", "clusters")
                                .data()
                                .get("files"))
                        .longValue());
    }
}
