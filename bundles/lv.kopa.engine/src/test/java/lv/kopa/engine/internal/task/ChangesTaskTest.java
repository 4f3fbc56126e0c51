package lv.kopa.engine.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kopa.engine.internal.programme.ChangesReader;
import lv.kopa.engine.internal.programme.FakeIndicators;
import lv.kopa.engine.internal.programme.FakeWorkspaces;
import lv.kopa.evaluation.InputException;
import lv.kopa.fakes.FakeContext;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Deflator;
import lv.kopa.registry.Span;
import lv.kopa.report.Block;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ChangesTaskTest {
    private static final Span EVER = Span.since(LocalDate.of(2015, 1, 1));

    private final FakeWorkspaces workspaces = new FakeWorkspaces()
            .know(
                    "2020-05-01",
                    "c1",
                    EVER,
                    new Cluster(
                            Text.of("SYNTHETIC one", "SINTĒTISKS viens"),
                            Optional.empty(),
                            Text.EMPTY,
                            Cluster.Stage.GROWING,
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Optional.empty()))
            .know("2020-05-01", "i1", EVER, new Deflator("GDP", 2015, 100, "SYNTHETIC"));
    private final FakeIndicators indicators = new FakeIndicators();
    private final ChangesTask task = new ChangesTask(new ChangesReader(workspaces, indicators, indicators));

    private TaskResult run(String... given) throws InputException, IOException {
        Map<String, Object> all = new TreeMap<>(
                Map.of("code", "a", "programme", FakeWorkspaces.FOLDER.toString(), "from", "2018", "to", "2019"));
        for (int i = 0; i < given.length; i += 2) {
            all.put(given[i], given[i + 1]);
        }
        return task.run(
                task.description().parameters().bind(all).arguments().orElseThrow(), new FakeContext(Path.of("")));
    }

    private static String said(InputException e) {
        return e.faults().get(0).message().in(Language.EN) + " "
                + e.faults().get(0).cure().in(Language.EN);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(TaskResult result, String prices) {
        return ((List<Map<String, Object>>) result.data().get(prices)).get(0);
    }

    private static String words(TaskResult result) {
        StringBuilder all = new StringBuilder();
        for (Block block : result.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                all.append(paragraph.text().in(Language.EN)).append('\n');
            } else if (block instanceof Block.Table table) {
                all.append(table.caption().in(Language.EN)).append('\n');
                table.rows().forEach(row -> all.append(row).append('\n'));
            }
        }
        return all.toString();
    }

    @Test
    void growthIsThatOfThoseWhoStayedNominalAndDeflatedAndNotCausal() throws Exception {
        TaskResult result = run("prices", "GDP@2015");

        Map<String, Object> nominal = first(result, "nominal");
        assertEquals(0.0, nominal.get("growthOfStayersPercent"));
        assertEquals(660.0, ((Map<?, ?>) nominal.get("whole")).get("change"));
        assertEquals(760.0, ((Map<?, ?>) nominal.get("joiners")).get("after"));
        assertEquals(100.0, ((Map<?, ?>) nominal.get("leavers")).get("before"));
        assertEquals(330.0, ((Map<?, ?>) first(result, "deflated").get("whole")).get("change"));
        assertEquals("A", result.data().get("indicator"));
        assertEquals(false, result.data().get("causal"));
        assertEquals("2019-12-31", result.data().get("asOf"));

        String words = words(result);
        assertTrue(words.contains("Not causal"), words);
        assertTrue(words.contains("SYNTHETIC"), words);
        assertTrue(words.contains("Deflated, in prices GDP@2015"), words);
        assertFalse(words.contains("Do not hand these rows on"), "the indicator is public: " + words);
    }

    @Test
    void fewMembersOfWhatIsNotForEverybodyAreMarked() throws Exception {
        TaskResult result = run("code", "D");

        assertTrue(words(result).contains("4*"), words(result));
        assertTrue(words(result).contains("Known of fewer than 5 members"), words(result));
        assertEquals(true, ((Map<?, ?>) first(result, "nominal").get("joiners")).get("fewerThanEnough"));
        assertEquals(false, ((Map<?, ?>) first(result, "nominal").get("incomplete")).get("fewerThanEnough"));
    }

    @Test
    void whatCannotBeAskedIsRefusedWithACure() {
        assertEquals(
                "2019 does not come after 2019 Name the earlier period first.",
                said(assertThrows(InputException.class, () -> run("from", "2019"))));
        assertEquals(
                "No catalogue has an indicator “Z” “kopa indicators list” shows all.",
                said(assertThrows(InputException.class, () -> run("code", "Z"))));
        assertTrue(said(assertThrows(InputException.class, () -> run("prices", "GDP@2016")))
                .contains("GDP@2015"));
        assertTrue(said(assertThrows(InputException.class, () -> run("to", "soon")))
                .contains("is not a period"));
        assertTrue(said(assertThrows(InputException.class, () -> run("subject", "programme")))
                .contains("There is no programme on 2019-12-31"));
    }

    @Test
    void aDayOfKnowledgeThatIsNotOverIsToldSo() throws Exception {
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        assertTrue(words(run("as-known-on", tomorrow.toString())).contains("The day " + tomorrow + " is not over"));
        assertFalse(words(run("as-known-on", "2020-07-01")).contains("is not over"));
    }
}
