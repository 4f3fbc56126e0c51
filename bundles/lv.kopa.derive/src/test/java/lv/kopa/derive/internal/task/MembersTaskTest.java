package lv.kopa.derive.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kopa.derive.internal.count.Facts;
import lv.kopa.derive.internal.count.Ledger;
import lv.kopa.derive.internal.count.Measures;
import lv.kopa.derive.internal.count.Scope;
import lv.kopa.evaluation.InputException;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Periods;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.Workspaces;
import lv.kopa.report.Block;
import lv.kopa.sample.internal.SampleTask;
import lv.kopa.store.internal.workspace.FolderWorkspaces;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of a SYNTHETIC programme in the real store. */
class MembersTaskTest {
    private static final Workspaces WORKSPACES = new FolderWorkspaces();
    private static final MembersTask TASK =
            new MembersTask(WORKSPACES, Clock.fixed(Instant.parse("2019-12-31T12:00:00Z"), ZoneOffset.UTC));

    @TempDir
    private static Path folder;

    private record Somebody(Language language) implements TaskContext {
        @Override
        public Path workingFolder() {
            return folder;
        }

        @Override
        public void progress(double fraction, Text step) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    private static TaskResult run(Task task, Language language, Map<String, ?> given)
            throws InputException, IOException {
        return task.run(task.description().parameters().bind(given).arguments().orElseThrow(), new Somebody(language));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> members(Map<String, ?> given) throws InputException, IOException {
        return (List<Map<String, Object>>) run(TASK, Language.EN, given).data().get("members");
    }

    @BeforeAll
    static void invent() throws Exception {
        run(new SampleTask(WORKSPACES), Language.EN, Map.of("folder", "sample", "seed", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "this-cluster, never-used, neverUsedMembers",
        "this-cluster, new, newMembers",
        "this-cluster, experienced, experiencedMembers",
        "any-cluster, never-used, neverUsedMembersAnywhere",
        "any-cluster, new, newMembersAnywhere",
        "any-cluster, experienced, experiencedMembersAnywhere"
    })
    void asManyAreNamedAsAreCounted(String scope, String state, String measure) throws Exception {
        Map<String, Double> named = new TreeMap<>();
        Map<String, Double> counted = new TreeMap<>();
        List<Map<String, Object>> members = members(Map.of("folder", "sample", "scope", scope, "state", state));
        members.forEach(each -> named.merge((String) each.get("cluster"), 1.0, Double::sum));
        try (Workspace workspace = WORKSPACES.open(folder.resolve("sample"))) {
            Snapshot snapshot = workspace
                    .registry()
                    .at(Moment.of(Periods.days("2019").orElseThrow().until().orElseThrow()));
            Ledger ledger = new Ledger(new Facts(snapshot), Periods.days("2019").orElseThrow());
            for (Fact<Cluster> cluster : snapshot.all(Kind.of(Cluster.class))) {
                new Measures()
                        .measure(measure)
                        .orElseThrow()
                        .count(ledger, Scope.of(new Id<>(cluster.id().value())))
                        .value()
                        .filter(value -> value > 0)
                        .ifPresent(value -> counted.put(cluster.id().value(), value));
            }
        }
        assertEquals(counted, named);
        assertTrue(members.stream().allMatch(each -> each.get("state").equals(state)));
        assertTrue(members.stream()
                .allMatch(each -> each.get("began").equals("") == state.equals("never-used")
                        && each.get("last").equals("") == state.equals("never-used")
                        && !each.get("joined").equals("")
                        && !each.get("name").equals("")));
    }

    @Test
    void thoseWhoNeverUsedAServiceComeFirstAndApart() throws Exception {
        List<String> headings = run(TASK, Language.LV, Map.of("folder", "sample")).blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text().in(Language.LV))
                .toList();
        assertEquals(
                List.of("Pakalpojumi nekad nav izmantoti", "Mazāk nekā divus gadus", "Divus gadus vai ilgāk"),
                headings);
    }

    @Test
    void theListSaysThatItIsInventedAndForInternalUse() throws Exception {
        TaskResult result = run(TASK, Language.EN, Map.of("folder", "sample"));
        List<String> said = result.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().in(Language.EN))
                .toList();
        assertTrue(said.get(0).startsWith("SYNTHETIC"), said::toString);
        assertTrue(said.get(1).startsWith("For internal use only"), said::toString);
        assertEquals(true, result.data().get("internal"));
    }

    @Test
    void oneClusterIsListedAndAnUnknownOneIsRefusedWithThoseThatThereAre() throws Exception {
        String cluster = (String) members(Map.of("folder", "sample")).get(0).get("cluster");
        assertTrue(members(Map.of("folder", "sample", "cluster", List.of(cluster))).stream()
                .allMatch(each -> each.get("cluster").equals(cluster)));
        InputException refused = assertThrows(
                InputException.class, () -> members(Map.of("folder", "sample", "cluster", List.of("nowhere"))));
        assertTrue(refused.getMessage().contains("nowhere"), refused::getMessage);
        assertTrue(refused.faults().get(0).cure().in(Language.EN).contains(cluster));
    }
}
