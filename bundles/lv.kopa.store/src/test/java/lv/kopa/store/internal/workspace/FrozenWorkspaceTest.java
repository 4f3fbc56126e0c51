package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.CLUSTER;
import static lv.kopa.store.internal.workspace.Facts.JUNE;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.MEMBERSHIP;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Recorded;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workspace, SYNTHETIC, that was made on 28 November 2026 in format 1 by H2 2.5.252. Never made anew: whatever changes in this version
 * or a later one, such workspaces open, verify and are upgraded.
 */
class FrozenWorkspaceTest {
    private static final String HEAD = "c49a0304a07c408176cf5199295f5b1d16fb23bcbc8dbaa2d4d57218b5e05aeb";

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void unpack() throws IOException {
        folder = Files.createDirectory(temporary.resolve("programme"));
        try (InputStream frozen = FrozenWorkspaceTest.class.getResourceAsStream("format-1.zip");
                ZipInputStream zip = new ZipInputStream(frozen)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    private static void holds(Workspace workspace) throws Exception {
        Audit.Verification verification = workspace.audit().verify();
        assertEquals(List.of(), verification.damage());
        assertEquals(
                List.of(4L, 9L, 1L, HEAD),
                List.of(verification.changes(), verification.rows(), verification.files(), verification.head()));
        Snapshot then = workspace.registry().at(Moment.of(JUNE));
        assertEquals(List.of("SYNTHETIC Ābele", "SYNTHETIC Two"), names(then.all(CLUSTER)));
        assertEquals(
                List.of("SYNTHETIC One", "SYNTHETIC Two"),
                names(workspace.registry().at(Moment.of(MAY)).all(CLUSTER)));
        assertEquals(
                List.of("o-1"),
                then.referring(MEMBERSHIP, "cluster", new Id<>("c-1")).stream()
                        .map(Fact::entry)
                        .map(Membership::organisation)
                        .map(Id::value)
                        .toList());
        assertEquals(
                List.of(Optional.of(7.5)),
                then.referring(Kind.of(Observation.class), "unit", new Id<>("c-1")).stream()
                        .map(fact -> fact.entry().value())
                        .toList());
        List<Recorded<Cluster>> history = workspace.registry().history(CLUSTER, new Id<>("c-2"));
        assertEquals(
                List.of(4L, 3L, 1L),
                history.stream().map(each -> each.by().change()).toList());
        assertTrue(history.stream().allMatch(each -> each.by().who().equals("synthetic.entry")));
    }

    private static List<String> names(List<Fact<Cluster>> clusters) {
        return clusters.stream()
                .map(fact -> fact.entry().name().in(Language.EN))
                .toList();
    }

    @Test
    void itOpensAsItWasAndGoesOn() throws Exception {
        try (Workspace workspace = Working.workspaces().open(folder)) {
            assertTrue(workspace.info().synthetic());
            holds(workspace);
            workspace.registry().commit(List.of(addCluster("c-3", "SYNTHETIC Three")), "it goes on");
            assertEquals(List.of(), workspace.audit().verify().damage());
            workspace.backup(temporary.resolve("backup.zip"));
        }
    }

    @Test
    void itIsBackedUpUpgradedAndHoldsTheSame() throws Exception {
        try (Workspace workspace = Working.later().open(folder)) {
            assertEquals(2, workspace.info().format());
            holds(workspace);
            Path backup = workspace.backups().get(0).file();
            Path restored = temporary.resolve("restored");
            Working.workspaces().restore(backup, restored);
            try (Workspace before = Working.workspaces().open(restored)) {
                assertEquals(1, before.info().format());
                holds(before);
            }
        }
    }
}
