package lv.kopa.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.workspace.FolderWorkspaces;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The task, with the real store. */
class SampleTaskTest {
    private final Workspaces workspaces = new FolderWorkspaces();
    private final SampleTask task = new SampleTask(workspaces);

    /** Somebody who may lose patience after so many steps. */
    private record Somebody(Path folder, int patience, int[] steps) implements TaskContext {
        @Override
        public Language language() {
            return Language.LV;
        }

        @Override
        public Path workingFolder() {
            return folder;
        }

        @Override
        public void progress(double fraction, Text step) {
            assertFalse(step.isEmpty());
        }

        @Override
        public boolean cancelled() {
            return steps[0]++ >= patience;
        }
    }

    private TaskResult run(Path folder, int patience, Map<String, ?> given) throws InputException, IOException {
        Arguments arguments =
                task.description().parameters().bind(given).arguments().orElseThrow();
        return task.run(arguments, new Somebody(folder, patience, new int[1]));
    }

    @Test
    void theWorkspaceHoldsWhatWasInvented(@TempDir Path folder) throws Exception {
        TaskResult result = run(folder, Integer.MAX_VALUE, Map.of("folder", "mine", "seed", 4));
        assertEquals(TaskResult.Outcome.DONE, result.outcome());
        assertEquals(true, result.data().get("synthetic"));
        Gathered sample = Gathered.of(4, 13);
        assertEquals((long) sample.changes().size(), result.data().get("things"));
        try (Workspace workspace = workspaces.open(folder.resolve("mine"))) {
            assertTrue(workspace.info().synthetic());
            Snapshot snapshot = workspace.registry().at(Moment.of(Calibration.END));
            for (Kind<?> kind : Kind.all()) {
                same(kind, snapshot, sample);
            }
            Fact<ReportingPeriod> closed = snapshot.find(Kind.of(ReportingPeriod.class), new Id<>("2018"))
                    .orElseThrow();
            assertTrue(closed.entry().closed());
            String id = sample.late.get(0).changes().get(0).id().value();
            Fact<Observation> late =
                    snapshot.find(Kind.of(Observation.class), new Id<>(id)).orElseThrow();
            assertTrue(late.change() > closed.change(), "it was known after the period was closed");
            assertTrue(late.entry().comment().orElseThrow().contains("late"));
            assertEquals(List.of(), workspace.audit().verify().damage());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 11", "2, 12", "5, 13", "14, 14"})
    void everySizeAndSeedIsTakenByTheStore(int clusters, long seed, @TempDir Path folder) throws Exception {
        TaskResult result =
                run(folder, Integer.MAX_VALUE, Map.of("folder", "mine", "seed", seed, "clusters", clusters));
        assertEquals(clusters, result.data().get("clusters"));
        try (Workspace workspace = workspaces.open(folder.resolve("mine"))) {
            assertEquals(
                    clusters,
                    workspace
                            .registry()
                            .at(Moment.of(Calibration.END))
                            .all(Kind.of(Cluster.class))
                            .size());
        }
    }

    private static <T extends Entry> void same(Kind<T> kind, Snapshot stored, Gathered sample) {
        if (kind.type() != ReportingPeriod.class) {
            List<Fact<T>> expected = sample.on(Calibration.END).ever(kind);
            List<Fact<T>> found = stored.ever(kind);
            assertEquals(expected.size(), found.size(), kind.name());
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(expected.get(i).entry(), found.get(i).entry());
                assertEquals(expected.get(i).span(), found.get(i).span());
            }
        }
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone(@TempDir Path folder) throws IOException {
        Path theirs = Files.writeString(folder.resolve("theirs.txt"), "mine");
        assertThrows(InputException.class, () -> run(folder, Integer.MAX_VALUE, Map.of("folder", ".")));
        assertTrue(Files.exists(theirs));
    }

    @Test
    void whoStopsItFindsNothingHalfDone(@TempDir Path folder) {
        assertThrows(CancellationException.class, () -> run(folder, 3, Map.of("folder", "new")));
        assertFalse(Files.exists(folder.resolve("new")));
    }
}
