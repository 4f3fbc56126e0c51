package lv.kopa.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.registry.Workspaces;
import lv.kopa.report.Block;
import lv.kopa.sample.internal.SampleTask;
import lv.kopa.store.internal.workspace.FolderWorkspaces;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskResult;
import lv.kopa.task.TaskResult.Outcome;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The task over a SYNTHETIC programme in the real store: the flaws that a sample has are found. */
class SampleChecksTest {
    private static final Workspaces WORKSPACES = new FolderWorkspaces();
    private static final CheckTask TASK = new CheckTask(
            WORKSPACES,
            new RuleChecks(new FewIndicators(), List::of),
            Clock.fixed(Instant.parse("2020-12-31T12:00:00Z"), ZoneOffset.UTC));

    @TempDir
    private static Path folder;

    private record Somebody(Language language) implements TaskContext {
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
            return false;
        }
    }

    private static TaskResult run(Task task, Language language, Map<String, ?> given)
            throws InputException, IOException {
        return task.run(task.description().parameters().bind(given).arguments().orElseThrow(), new Somebody(language));
    }

    @BeforeAll
    static void invent() throws Exception {
        run(new SampleTask(WORKSPACES), Language.EN, Map.of("folder", "sample", "seed", 1));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> broken(TaskResult result) {
        return ((List<Map<String, Object>>) result.data().get("results"))
                .stream()
                        .filter(each -> each.get("outcome").equals("broken"))
                        .collect(Collectors.groupingBy(
                                each -> (String) each.get("rule"),
                                Collectors.mapping(each -> (String) each.get("subject"), Collectors.toList())));
    }

    @Test
    void eachFlawThatARuleCoversIsFoundWhereItLies() throws Exception {
        TaskResult result = run(TASK, Language.EN, Map.of("folder", "sample"));
        Map<String, List<String>> broken = broken(result);
        assertEquals(List.of("gr-05"), broken.get("V-01"), "one undertaking with two members");
        assertEquals(List.of("gr-09"), broken.get("V-04"), "one research organisation");
        assertEquals(List.of("gr-08"), broken.get("V-05"), "a cluster that loses members");
        assertEquals(1, broken.get("V-11").size(), "paid twice");
        assertEquals(List.of("gr-10"), broken.get("V-13"), "no target");
        assertEquals(2, broken.get("V-15").size(), "value added and exports above turnover");
        assertTrue(broken.get("V-14").containsAll(broken.get("V-15")), "both are jumps");
        assertEquals(1, broken.get("V-16").size(), "ten digits");
        assertEquals(List.of("cl-07"), broken.get("V-17"), "an expired label");
        assertEquals(2, broken.get("V-20").size(), "above the ceiling, and an excluded sector");
        for (String kept : List.of("V-02", "V-03", "V-06", "V-07", "V-10", "V-22")) {
            assertFalse(broken.containsKey(kept), kept);
        }
    }

    @Test
    void anErrorEndsWithThreeAndCautionsDoNot() throws Exception {
        assertEquals(
                Outcome.REFUSED,
                run(TASK, Language.EN, Map.of("folder", "sample")).outcome());
        TaskResult cautions =
                run(TASK, Language.EN, Map.of("folder", "sample", "rule", List.of("V-14", "V-16", "V-17")));
        assertEquals(Outcome.DONE, cautions.outcome());
        assertEquals(3, ((List<?>) cautions.data().get("rules")).size());
    }

    @Test
    void brokenComesFirstInBothLanguagesAndSaysThatItIsInvented() throws Exception {
        TaskResult result = run(TASK, Language.LV, Map.of("folder", "sample"));
        List<Block> blocks = result.blocks();
        assertTrue(((Block.Paragraph) blocks.get(0)).text().in(Language.LV).startsWith("SINTĒTISKI"));
        List<String> headings = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text().in(Language.LV))
                .toList();
        assertEquals(List.of("Pārkāpts", "Nav zināms", "Noteikumi"), headings);
        assertEquals(true, result.data().get("synthetic"));
        Block.Table first = (Block.Table) blocks.stream()
                .filter(Block.Table.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertTrue(first.rows().size() < 60, "not every jump is listed");
        assertTrue(first.columns().stream()
                .anyMatch(column -> column.label().in(Language.EN).equals("Severity")));
        Block.Table unknown = (Block.Table) blocks.stream()
                .filter(Block.Table.class::isInstance)
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertTrue(
                unknown.columns().stream()
                        .noneMatch(column -> column.label().in(Language.EN).equals("Severity")),
                "what is not known is no error");
        String subject = ((Block.Table.Words) first.rows().get(0).get(2)).text().in(Language.LV);
        assertTrue(subject.contains("SINTĒTISKS klasteris „Sūnu izolācija”"), subject);
    }

    @SuppressWarnings("unchecked")
    @Test
    void aRuleAskedForByNameTellsAlsoWhatHoldsWithItsFigures() throws Exception {
        TaskResult result = run(TASK, Language.EN, Map.of("folder", "sample", "rule", List.of("V-06")));
        String words = result.blocks().toString();
        assertTrue(words.matches("(?s).*EUR are \\d+\\.\\d{5} %.*"), words);
        assertEquals(
                result.data().get("holds"),
                ((List<Map<String, Object>>) result.data().get("results"))
                        .stream()
                                .filter(each -> each.get("outcome").equals("holds"))
                                .count());
        assertFalse(run(TASK, Language.EN, Map.of("folder", "sample"))
                .blocks()
                .toString()
                .contains("EUR are "));
    }

    @Test
    void eachRuleSaysWhenItIsJudgedAndThatNobodyComparedItWithTheLaw() throws Exception {
        TaskResult result = run(TASK, Language.EN, Map.of("folder", "sample", "rule", List.of("V-01", "V-06", "V-10")));
        Block.Table rules = (Block.Table) result.blocks().get(result.blocks().size() - 1);
        int judged = columns(rules, Language.EN).indexOf("Judged");
        assertEquals("Kad vērtē", columns(rules, Language.LV).get(judged));
        List<Text> told = rules.rows().stream()
                .map(row -> ((Block.Table.Words) row.get(judged)).text())
                .toList();
        assertEquals(
                List.of("over time", "at application", "always"),
                told.stream().map(text -> text.in(Language.EN)).toList());
        assertEquals(
                List.of("granta laikā", "lemjot par iesniegumu", "vienmēr"),
                told.stream().map(text -> text.in(Language.LV)).toList());
        assertEquals(
                "unverified",
                ((Block.Table.Words) rules.rows().get(0).get(judged + 1)).text().in(Language.EN));
    }

    private static List<String> columns(Block.Table table, Language language) {
        return table.columns().stream()
                .map(column -> column.label().in(language))
                .toList();
    }

    @Test
    void onAnotherDayThereIsAnotherAnswer() throws Exception {
        Map<String, List<String>> early =
                broken(run(TASK, Language.EN, Map.of("folder", "sample", "as-of", "2018-06-30")));
        assertFalse(early.containsKey("V-17"), "the label had not expired");
        assertFalse(early.containsKey("V-05"), "nobody had left");
        TaskResult before =
                run(TASK, Language.EN, Map.of("folder", "sample", "as-of", "2020-12-31", "as-known-on", "2020-12-31"));
        assertEquals(Map.of(), broken(before), "nothing was known then");
        assertTrue(before.blocks().toString().contains("The day 2020-12-31 is not over"), "the clock says it is noon");
        TaskResult over = run(TASK, Language.EN, Map.of("folder", "sample", "as-known-on", "2020-12-30"));
        assertFalse(over.blocks().toString().contains("is not over"));
    }

    @Test
    void whatCannotBeUsedIsRefusedWithACure() {
        for (Map<String, ?> given : List.<Map<String, ?>>of(
                Map.of("folder", "nowhere"), Map.of("folder", "sample", "rule", List.of("V-99")))) {
            InputException refused = assertThrows(InputException.class, () -> run(TASK, Language.EN, given));
            assertFalse(refused.faults().get(0).cure().isEmpty(), given::toString);
        }
        assertEquals(
                List.of("as-of"),
                TASK
                        .description()
                        .parameters()
                        .bind(Map.of("folder", "sample", "as-of", "31.12.2020"))
                        .faults()
                        .stream()
                        .map(ParameterTree.Fault::key)
                        .toList());
    }
}
