package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.CLUSTER;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.PERSON;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static lv.kopa.store.internal.workspace.Facts.addOrganisation;
import static lv.kopa.store.internal.workspace.Facts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.EvidenceFile;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Span;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.registry.Workspaces;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Place.class)
class BackupTest {
    @Parameter
    private Place place;

    @TempDir
    private Path temporary;

    private Given given;
    private Path backup;
    private Path restored;

    @BeforeEach
    void make() throws Exception {
        given = new Given(temporary, place);
        backup = temporary.resolve("backups").resolve("one.zip");
        restored = temporary.resolve("restored");
        Path file = Files.writeString(temporary.resolve("proof.txt"), "SYNTHETIC");
        String hash = given.workspace.evidence().keep(file);
        given.registry()
                .commit(
                        List.of(
                                addCluster("c-1", "Ābele \" \\ \n"),
                                addOrganisation("o-1", "Firm"),
                                Change.add(PERSON, new Id<>("p-1"), Span.since(MAY), person("Anna Ozola")),
                                Change.add(
                                        Kind.of(EvidenceFile.class),
                                        new Id<>("e-1"),
                                        Span.since(MAY),
                                        new EvidenceFile(hash, "proof.txt", 9))),
                        "entered");
        RandomEntries random = new RandomEntries(3);
        for (Kind<?> kind : Kind.all()) {
            if (kind.field("evidence").isEmpty() && kind.type() != EvidenceFile.class) {
                given.registry().commit(List.of(some(kind, random)), "");
            }
        }
    }

    private static <T extends Entry> Change<T> some(Kind<T> kind, RandomEntries random) {
        return Change.add(kind, new Id<>("x-1"), Span.of(MAY, MAY.plusDays(9)), random.entry(kind));
    }

    @AfterEach
    void close() throws IOException {
        given.close();
    }

    @Test
    void aBackupGivesEverythingBack() throws Exception {
        given.workspace.backup(backup);
        given.workspaces.restore(backup, restored);

        try (Workspace again = given.workspaces.open(restored)) {
            for (Kind<?> kind : Kind.all()) {
                assertEquals(
                        given.registry().at(Moment.of(MAY)).all(kind),
                        again.registry().at(Moment.of(MAY)).all(kind));
            }
            assertEquals(given.workspace.info().name(), again.info().name());
            assertEquals(given.workspace.info().synthetic(), again.info().synthetic());
            assertEquals(given.workspace.info().format(), again.info().format());
            assertEquals(WorkspaceInfo.Database.EMBEDDED, again.info().database(), "wherever it came from");
            assertEquals(given.workspace.audit().verify(), again.audit().verify());
            again.registry().commit(List.of(addCluster("c-2", "Afterwards")), "");
            assertEquals(List.of(), again.audit().verify().damage());
        }
    }

    @Test
    void aBackupIsMadeWhileOthersWork() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Thread working = new Thread(() -> {
            for (int i = 0; !done.get(); i++) {
                try {
                    given.registry().commit(List.of(addCluster("w-" + i, "While")), "");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        working.start();
        for (int i = 0; i < 5; i++) {
            given.workspace.backup(temporary.resolve(i + ".zip"));
        }
        done.set(true);
        working.join();
        for (int i = 0; i < 5; i++) {
            given.workspaces.restore(temporary.resolve(i + ".zip"), temporary.resolve("restored-" + i));
        }
    }

    @Test
    void theOwnerAloneReadsWhatMayHoldPersonsAndASharedFolderIsReadAsItsParentLets() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
        given.workspace.backup(backup);
        Path usual = Files.createDirectory(temporary.resolve("usual"));
        Path file = Files.writeString(usual.resolve("file"), "");
        assertEquals(
                place == Place.SERVER
                        ? Files.getPosixFilePermissions(usual)
                        : PosixFilePermissions.fromString("rwx------"),
                Files.getPosixFilePermissions(given.folder));
        assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(backup));
        given.workspaces.restore(backup, restored);
        assertEquals(PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(restored));
        try (Stream<Path> kept = Files.list(given.folder.resolve("evidence"))) {
            for (Path each : kept.toList()) {
                assertEquals(Files.getPosixFilePermissions(file), Files.getPosixFilePermissions(each));
            }
        }
    }

    /** Stops after so many questions whether to go on. */
    private static Runnable after(int questions) {
        AtomicInteger asked = new AtomicInteger();
        return () -> {
            if (asked.incrementAndGet() > questions) {
                throw new CancellationException();
            }
        };
    }

    @Test
    void aBackupAndARestoreThatAreStoppedLeaveNothingAndCanBeDoneAgain() throws Exception {
        Files.createDirectories(backup.getParent());
        for (int questions : new int[] {0, 3}) {
            assertThrows(CancellationException.class, () -> given.workspace.backup(backup, after(questions)));
            assertEquals(List.of(), names(backup.getParent()));
        }
        given.workspace.backup(backup);
        List<String> before = names(temporary);
        for (int questions : new int[] {0, 3}) {
            assertThrows(
                    CancellationException.class,
                    () -> given.workspaces.restore(backup, restored, Optional.empty(), after(questions)));
            assertEquals(before, names(temporary));
        }
        given.workspaces.restore(backup, restored);
        try (Workspace again = given.workspaces.open(restored)) {
            assertEquals(List.of(), again.audit().verify().damage());
        }
    }

    @Test
    void whoMakesWhatAnotherIsMakingIsToldSo() throws Exception {
        try (Workspaces.Fresh first = given.workspaces.begin(restored, Facts.PLAN)) {
            WorkspaceException told =
                    assertThrows(WorkspaceException.class, () -> given.workspaces.begin(restored, Facts.PLAN));
            assertEquals(
                    "Another task of Kopa is making " + restored + " right now",
                    told.text().in(Language.EN));
            first.place();
        }
        WorkspaceException told =
                assertThrows(WorkspaceException.class, () -> given.workspaces.begin(restored, Facts.PLAN));
        assertTrue(
                told.text().in(Language.EN).endsWith("is not empty"),
                told.text().in(Language.EN));
    }

    @Test
    void whatCameMeanwhileIsNotReplaced() throws Exception {
        try (Workspaces.Fresh fresh = given.workspaces.begin(restored, Facts.PLAN)) {
            Files.writeString(Files.createDirectory(restored).resolve("theirs"), "SYNTHETIC");
            assertThrows(WorkspaceException.class, fresh::place);
        }
        assertEquals(List.of("theirs"), names(restored));
    }

    @Test
    void aBackupIsNotOverwritten() throws Exception {
        given.workspace.backup(backup);
        assertThrows(WorkspaceException.class, () -> given.workspace.backup(backup));
        assertEquals(List.of("one.zip"), names(backup.getParent()));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String refused() throws IOException {
        List<String> before = names(temporary);
        WorkspaceException refused =
                assertThrows(WorkspaceException.class, () -> given.workspaces.restore(backup, restored));
        assertFalse(Files.exists(restored));
        assertEquals(before, names(temporary));
        assertFalse(refused.text().in(Language.LV).isEmpty());
        return refused.text().in(Language.EN);
    }

    @Test
    void aTruncatedBackupIsRefused() throws Exception {
        given.workspace.backup(backup);
        byte[] bytes = Files.readAllBytes(backup);
        for (int length : new int[] {0, 10, bytes.length / 2, bytes.length - 1}) {
            Files.write(backup, Arrays.copyOf(bytes, length));
            assertTrue(refused().contains("no whole backup"));
        }
        Files.delete(backup);
        assertTrue(refused().contains("no file"));
    }

    @Test
    void aDataPackageIsNamedAsOne() throws Exception {
        Files.createDirectories(backup.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            zip.putNextEntry(new ZipEntry("datapackage.json"));
        }
        assertTrue(refused().contains("data package"));
    }

    @Test
    void aBackupInWhichOneByteIsOtherwiseIsRefusedOrGivesTheSame() throws Exception {
        given.workspace.backup(backup);
        byte[] bytes = Files.readAllBytes(backup);
        for (int i = 100; i < bytes.length; i += bytes.length / 40) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            Files.write(backup, changed);
            try {
                given.workspaces.restore(backup, restored);
            } catch (WorkspaceException e) {
                assertFalse(Files.exists(restored));
                continue;
            }
            try (Workspace again = given.workspaces.open(restored)) { // a byte that says nothing, as a time in the zip
                assertEquals(given.workspace.audit().verify(), again.audit().verify());
            }
            Folders.discard(restored);
        }
    }

    interface Edit {
        void edit(Map<String, byte[]> parts);
    }

    private void rewrite(Edit edit) throws IOException {
        given.workspace.backup(backup);
        rewrite(backup, edit);
    }

    static void rewrite(Path backup, Edit edit) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        edit.edit(parts);
        try (OutputStream out = Files.newOutputStream(backup);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }

    static byte[] replaced(byte[] bytes, String one, String other) {
        return new String(bytes, StandardCharsets.UTF_8).replace(one, other).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anAlteredTableIsRefused() throws Exception {
        rewrite(parts -> parts.compute("tables/organisation.jsonl", (name, bytes) -> replaced(bytes, "Firm", "Fame")));
        assertTrue(refused().contains("tables/organisation.jsonl"));
    }

    @Test
    void anAlteredTableWhoseHashWasAlteredTooIsRefusedByTheChain() throws Exception {
        rewrite(parts -> {
            byte[] table = replaced(parts.get("tables/organisation.jsonl"), "Firm", "Fame");
            String before = Altered.hash(parts.get("tables/organisation.jsonl"));
            parts.put("tables/organisation.jsonl", table);
            parts.compute("manifest.json", (name, bytes) -> replaced(bytes, before, Altered.hash(table)));
        });
        assertTrue(refused().contains("organisation o-1"));
        WorkspaceException refused =
                assertThrows(WorkspaceException.class, () -> given.workspaces.restore(backup, restored));
        assertFalse(refused.text().in(Language.LV).matches("(?s).* (row|of|change|the|was) .*"), refused::toString);
    }

    @Test
    void whatWasAlteredBeforeItWasBackedUpIsRestoredAsItIsOnlyWhereThatIsAskedFor() throws Exception {
        given.meddle(
                "UPDATE organisation SET name_en = 'Fame' WHERE id = 'o-1'",
                "UPDATE cluster SET change_until = 1 WHERE id = 'x-1'");
        List<Text> damage = given.workspace.audit().verify().altered();
        assertEquals(2, damage.size());
        given.workspace.backup(backup);
        assertTrue(refused().contains("does not fit its log"));

        assertEquals(
                damage,
                given.workspaces.restore(backup, restored, new Workspaces.Restoring(Optional.empty(), true), () -> {}));
        try (Workspace again = given.workspaces.open(restored)) {
            assertEquals(damage, again.audit().verify().damage());
            assertEquals(
                    given.registry().at(Moment.of(MAY)).ever(Kind.of(Organisation.class)),
                    again.registry().at(Moment.of(MAY)).ever(Kind.of(Organisation.class)));
        }
    }

    /** What somebody does who alters a backup with care. */
    static final class Altered {
        static String hash(byte[] bytes) {
            try {
                return lv.kopa.store.internal.Hash.of(new java.io.ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Test
    void aPartThatIsMissingOrTooMuchIsRefused() throws Exception {
        rewrite(parts -> parts.remove("tables/cluster.jsonl"));
        assertTrue(refused().contains("tables/cluster.jsonl"));
        Files.delete(backup);
        rewrite(parts -> parts.put("../outside.txt", new byte[] {1}));
        assertTrue(refused().contains("../outside.txt"));
        assertFalse(Files.exists(temporary.resolve("outside.txt")));
        Files.delete(backup);
        rewrite(parts -> parts.compute(
                "manifest.json", (name, bytes) -> replaced(bytes, "tables/cluster.jsonl", "../cluster.jsonl")));
        assertTrue(refused().contains("manifest.json"));
    }

    @Test
    void aPartThatGrowsBeyondMeasureIsRefused() throws Exception {
        rewrite(parts -> parts.put("evidence/" + "a".repeat(64), new byte[20_000_000]));
        assertTrue(refused().contains("no whole backup"));
        Files.delete(backup);
        rewrite(parts -> parts.compute("tables/cluster.jsonl", (name, bytes) -> new byte[20_000_000]));
        assertTrue(refused().contains("tables/cluster.jsonl"));
    }

    @Test
    void aManifestThatIsLongerThanItsPartsNeedIsRefused() throws Exception {
        rewrite(parts -> {
            byte[] manifest = parts.get("manifest.json");
            byte[] longer = Arrays.copyOf(manifest, 1_000_000);
            Arrays.fill(longer, manifest.length, longer.length, (byte) ' ');
            parts.put("manifest.json", longer);
        });
        assertTrue(refused().contains("manifest.json"));
    }

    @Test
    void aBackupOfALaterVersionIsRefused() throws Exception {
        rewrite(parts ->
                parts.compute("manifest.json", (name, bytes) -> replaced(bytes, "\"format\" : 1", "\"format\" : 2")));
        assertTrue(refused().contains("later version"));
    }

    @Test
    void aFolderInWhichSomethingLiesIsNotRestoredInto() throws Exception {
        given.workspace.backup(backup);
        Files.createDirectories(restored);
        Files.writeString(restored.resolve("mine.txt"), "mine");
        assertThrows(WorkspaceException.class, () -> given.workspaces.restore(backup, restored));
        assertEquals(List.of("mine.txt"), names(restored));
        assertThrows(WorkspaceException.class, () -> given.workspaces.create(restored, Facts.PLAN));
        assertEquals(List.of("mine.txt"), names(restored));
    }

    @Test
    void somethingElseThanABackupIsRefused() throws Exception {
        Files.createDirectories(backup.getParent());
        Files.writeString(backup, "this is no zip");
        assertTrue(refused().contains("no whole backup"));
        assertEquals(
                1,
                given.registry()
                        .at(Moment.of(MAY))
                        .page(lv.kopa.registry.Question.first(CLUSTER, 1))
                        .facts()
                        .size());
    }
}
