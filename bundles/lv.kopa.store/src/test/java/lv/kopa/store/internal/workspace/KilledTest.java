package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.CLUSTER;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Workspace;
import lv.kopa.store.internal.workspace.Working.Work;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed by SIGKILL at random moments while they work. Afterwards the workspace opens, everything that
 * was acknowledged is there, no import is there in part, and the chain of the log verifies.
 */
class KilledTest {
    /** After so many rounds work goes on in a new workspace, since verifying takes time with its size. */
    private static final int ROUNDS_TOGETHER = 10;

    private static final int LONGEST_MILLIS = 700;

    @TempDir
    private Path temporary;

    private final Random random = new Random();

    @Test
    @Timeout(300)
    void nothingAcknowledgedIsLostInAFolder() throws Exception {
        killed(Place.FOLDER, 5, Work.values());
    }

    @Test
    @Timeout(300)
    void nothingAcknowledgedIsLostOnAServer() throws Exception {
        killed(Place.SERVER, 5, Work.values());
    }

    @Test
    @Tag("long")
    void nothingAcknowledgedIsLostInAFolderTwoHundredTimes() throws Exception {
        killed(Place.FOLDER, 200, Work.values());
    }

    @Test
    @Tag("long")
    void nothingAcknowledgedIsLostOnAServerTwoHundredTimes() throws Exception {
        killed(Place.SERVER, 200, Work.values());
    }

    private void killed(Place place, int rounds, Work... works) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Work work = works[round % works.length];
            int turn = round / works.length;
            Path home = temporary.resolve(place + "-" + work + "-" + turn / ROUNDS_TOGETHER);
            Path folder = home.resolve("programme");
            if (work == Work.MIGRATION) {
                migration(place, home.resolve("turn-" + turn).resolve("programme"));
                continue;
            }
            if (!Files.exists(folder)) {
                Working.workspaces().create(folder, place.plan()).close();
                acknowledged.removeIf(line -> line.startsWith(work.name()));
            }
            for (String line : work(folder, work, "r" + round)) {
                acknowledged.add(work + " " + line);
            }
            check(
                    folder,
                    acknowledged.stream()
                            .filter(line -> line.startsWith(work.name()))
                            .toList());
            acknowledged.removeIf(line -> line.contains(" kept ")); // those were looked at, and take time
        }
    }

    private List<String> work(Path folder, Work work, String name) throws IOException, InterruptedException {
        Child child = Child.start(List.of(), folder.toString(), work.name(), name);
        child.awaitReady();
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        return child.kill();
    }

    private void check(Path folder, List<String> acknowledged) throws Exception {
        try (Workspace workspace = Working.workspaces().open(folder)) {
            assertEquals(List.of(), workspace.audit().verify().damage());
            Set<String> names = workspace.registry().at(Moment.of(MAY)).all(CLUSTER).stream()
                    .map(fact -> fact.id() + " "
                            + fact.entry().name().in(Language.EN).charAt(0))
                    .collect(Collectors.toSet());
            for (String line : acknowledged) {
                String[] words = line.split(" ");
                if (words[0].equals(Work.IMPORT.name())) {
                    assertTrue(names.contains(words[2] + "-0 x"), line);
                } else if (words[1].equals("made")) {
                    assertTrue(names.contains(words[2] + " s"), line);
                } else {
                    backup(folder.resolveSibling(words[2] + ".zip"), words[2]);
                }
            }
            wholeImports(names);
            workspace.registry().commit(List.of(addCluster("after-" + System.nanoTime(), "x")), "it goes on");
        }
        backupsAreWhole(folder);
    }

    private static void wholeImports(Set<String> names) {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        names.stream()
                .filter(name -> name.matches("r\\d+-\\d+-\\d+ x"))
                .forEach(name -> sizes.merge(name.substring(0, name.lastIndexOf('-')), 1, Integer::sum));
        sizes.forEach((batch, size) -> assertEquals(Working.BATCH, size, batch));
    }

    /** A backup that was acknowledged holds what was there before it. */
    private void backup(Path file, String id) throws Exception {
        Path folder = temporary.resolve("restored-" + id + "-" + System.nanoTime());
        Working.workspaces().restore(file, folder);
        try (Workspace restored = Working.workspaces().open(folder)) {
            assertTrue(restored.registry()
                    .edition(CLUSTER, new lv.kopa.registry.Id<>(id))
                    .isPresent());
        }
        Folders.discard(folder);
    }

    private void backupsAreWhole(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.getParent())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".zip")).toList()) {
                Path restored = temporary.resolve("restored-" + System.nanoTime());
                Working.workspaces().restore(file, restored);
                Folders.discard(restored);
                Files.delete(file);
            }
        }
    }

    private void migration(Place place, Path folder) throws Exception {
        try (Workspace workspace = Working.workspaces().create(folder, place.plan())) {
            for (int i = 0; i < 20; i++) {
                workspace.registry().commit(List.of(addCluster("c-" + i, "s")), "");
            }
        }
        List<String> said = work(folder, Work.MIGRATION, "");
        try (Workspace workspace = Working.later().open(folder)) {
            assertEquals(2, workspace.info().format(), said::toString);
            assertEquals(List.of(), workspace.audit().verify().damage());
            assertEquals(
                    20, workspace.registry().at(Moment.of(MAY)).all(CLUSTER).size());
        }
        backupsAreWhole(folder);
    }
}
