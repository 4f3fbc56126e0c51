package lv.kopa.exchange.internal.datapackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Change;
import lv.kopa.registry.EvidenceFile;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Span;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.Workspaces;
import lv.kopa.sample.internal.SampleTask;
import lv.kopa.store.internal.workspace.FolderWorkspaces;
import lv.kopa.store.internal.workspace.Place;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of evidence that go with a package, with the real store. */
class EvidenceTest {
    private static final String EVIDENCE = "evidence";

    private final Workspaces workspaces = new FolderWorkspaces();
    private Story story;

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        story = new Story(folder, workspaces);
    }

    private void sample() throws Exception {
        SampleTask task = new SampleTask(workspaces);
        task.run(
                task.description()
                        .parameters()
                        .bind(Map.of("folder", "sample", "clusters", 1))
                        .arguments()
                        .orElseThrow(),
                story);
    }

    /** A workspace in which nothing stands but two files of evidence. */
    private void two() throws Exception {
        try (Workspace workspace = workspaces.create(
                story.path("sample"), new Workspaces.Plan(Text.same("SYNTHETIC"), true, Optional.empty()))) {
            List<Change<?>> changes = new ArrayList<>();
            for (String name : List.of("one", "two")) {
                Path file = Files.writeString(folder.resolve(name), "SYNTHETIC " + name);
                String hash = workspace.evidence().keep(file);
                changes.add(Change.add(
                        Kind.of(EvidenceFile.class),
                        new Id<>(name),
                        Span.since(LocalDate.of(2019, 1, 1)),
                        new EvidenceFile(hash, name, 13)));
            }
            workspace.registry().commit(changes, "");
        }
    }

    private List<Path> evidence(String of) throws IOException {
        try (Stream<Path> files = Files.list(story.path(of).resolve(EVIDENCE))) {
            return files.sorted().toList();
        }
    }

    private Audit.Verification verified(String workspace) throws IOException {
        try (Workspace open = workspaces.open(story.path(workspace))) {
            return open.audit().verify();
        }
    }

    private InputFault refused(String given) throws IOException {
        InputException refused = assertThrows(InputException.class, () -> story.importing("new", given));
        assertFalse(Files.exists(story.path("new")));
        return refused.faults().get(0);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aPackageWithEvidenceMakesAWholeWorkspaceAndComesBackAsTheSameBytes(Place place) throws Exception {
        sample();
        story.export("sample", "package", "with-persons", "with-evidence");
        story.export("sample", "package.zip", "with-persons", "with-evidence");
        for (String form : List.of("package", "package.zip")) {
            String copy = "copy of " + form;
            if (place == Place.SERVER) {
                made(copy, place);
            }
            story.importing(copy, form);
            assertEquals(List.of(), verified(copy).damage());
            assertEquals(evidence("sample").size(), verified(copy).files());
            assertFalse(evidence(copy).isEmpty());
        }
        story.export("copy of package", "again", "with-persons", "with-evidence");
        story.export("copy of package.zip", "again.zip", "with-persons", "with-evidence");
        assertEquals(story.files("package"), story.files("again"));
        assertEquals(-1, Files.mismatch(story.path("package.zip"), story.path("again.zip")));
    }

    /** A workspace that is called as the sample is. */
    private void made(String name, Place place) throws IOException {
        try (Workspace sample = workspaces.open(story.path("sample"))) {
            workspaces
                    .create(story.path(name), new Workspaces.Plan(sample.info().name(), true, place.address()))
                    .close();
        }
    }

    @Test
    void evidenceIsLeftOutUnlessItIsAskedForAndCanComeLater() throws Exception {
        two();
        assertTrue(story.export("sample", "without")
                .blocks()
                .toString()
                .contains("“--with-evidence” writes them as well"));
        assertFalse(Files.exists(story.path("without/evidence")));
        assertTrue(Files.readString(story.path("without/datapackage.json")).contains("tabular-data-package"));
        story.importing("copy", "without");
        assertFalse(verified("copy").missing().isEmpty());

        assertEquals(
                evidence("sample").size(),
                story.export("sample", "with", "with-evidence").data().get(EVIDENCE));
        String descriptor = Files.readString(story.path("with/datapackage.json"));
        assertTrue(descriptor.contains("\"profile\" : \"data-package\"") && descriptor.contains("personal data"));
        Map<String, Object> said = story.importing("copy", "with").data();
        assertEquals(0, said.get("changes"));
        assertEquals(evidence("sample").size(), said.get(EVIDENCE));
        assertEquals(List.of(), verified("copy").damage());
        assertEquals(0, story.importing("copy", "with").data().get(EVIDENCE));
    }

    @Test
    void whatTheWorkspaceLostIsToldAndWhatWasAlteredIsNotPassedOn() throws Exception {
        two();
        Path first = evidence("sample").get(0);
        Files.delete(first);
        assertTrue(story.export("sample", "package", "with-evidence")
                .blocks()
                .toString()
                .contains("does not have them: 1 files of evidence"));

        Files.writeString(first, "SYNTHETIC, altered");
        assertThrows(IOException.class, () -> story.export("sample", "altered", "with-evidence"));
        assertFalse(Files.exists(story.path("altered")));
    }

    @Test
    void aFileThatIsNotItsHashIsRefusedWithPlaceAndCure() throws Exception {
        two();
        story.export("sample", "package", "with-evidence");
        Path first = evidence("package").get(0);
        Files.writeString(first, "SYNTHETIC, altered");
        InputFault fault = refused("package");
        assertEquals(Optional.of("evidence/" + first.getFileName()), fault.file());
        assertTrue(fault.message().in(Language.EN).contains("not the one by whose SHA-256 it is named"));
        assertTrue(fault.cure().in(Language.EN).contains("once more"));

        Files.delete(first);
        assertTrue(refused("package").message().in(Language.EN).contains("it is not there"));
        Files.createSymbolicLink(first, evidence("sample").get(0));
        assertTrue(refused("package").message().in(Language.EN).contains("a link that leads out"));
    }

    @Test
    void pathsAndHashesOfTheDescriptorAreNotBelieved() throws Exception {
        two();
        story.export("sample", "package", "with-evidence");
        String hash = evidence("package").get(0).getFileName().toString();
        Path descriptor = story.path("package/datapackage.json");
        String said = Files.readString(descriptor);

        Files.writeString(descriptor, said.replace("evidence/" + hash, "../sample/evidence/" + hash));
        assertTrue(refused("package").message().in(Language.EN).contains("leads out of the package"));
        Files.writeString(descriptor, said.replace("sha256:" + hash, "sha256:" + "0".repeat(64)));
        assertTrue(refused("package").message().in(Language.EN).contains("the SHA-256 that is in its name"));
    }

    @Test
    void anArchiveThatExplodesIsRefusedBeforeAnythingIsWritten() throws Exception {
        String hash = "0".repeat(64);
        try (OutputStream out = Files.newOutputStream(story.path("bomb.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write(("{\"kopa\": {\"format\": 1, \"synthetic\": true}, \"resources\": [{\"name\": \"evidence-" + hash
                            + "\", \"path\": \"evidence/" + hash + "\", \"hash\": \"sha256:" + hash + "\"}]}")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("evidence/" + hash));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(nothing);
            }
        }
        assertTrue(refused("bomb.zip").message().in(Language.EN).contains("more than 200 times as large"));
    }
}
