package lv.kopa.engine.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.EvaluationRequest;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.StudyRequest;
import lv.kopa.fakes.FakeContext;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TasksTest {
    @TempDir
    Path folder;

    private final FakeServices services = new FakeServices();
    private FakeContext context;

    @BeforeEach
    void person() {
        context = new FakeContext(folder);
    }

    private TaskResult run(Task task, Map<String, ?> given) throws InputException, IOException {
        return task.run(
                task.description()
                        .parameters()
                        .bind(given)
                        .arguments()
                        .orElseThrow(() -> new AssertionError(
                                task.description().parameters().bind(given).faults())),
                context);
    }

    private TaskResult evaluate(Map<String, ?> more) throws InputException, IOException {
        Map<String, Object> given = new TreeMap<>(more);
        given.putIfAbsent("values", "values.csv");
        return run(
                new EvaluateTask(services.evaluator(), new FakeArguments(), new InputOptions(Optional.empty())), given);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> !path.equals(folder)).toList()) {
                contents.put(
                        folder.relativize(path).toString(), Files.isDirectory(path) ? "/" : Files.readString(path));
            }
        }
        return contents;
    }

    private void earlierResults() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/report.html"), "old");
        Files.writeString(folder.resolve("out/scores.csv"), "old");
    }

    @Test
    void anEvaluationLeavesReportScoresRecordAndData() throws Exception {
        TaskResult result = evaluate(Map.of("out", "out", "stages", "steps", "language", "lv"));

        assertEquals(TaskResult.Outcome.DONE, result.outcome());
        assertEquals(
                Map.ofEntries(
                        Map.entry("out", "/"),
                        Map.entry("out/report.html", "<html lang='lv'>"),
                        Map.entry("out/scores.csv", "scores"),
                        Map.entry("out/columns.csv", "columns"),
                        Map.entry("out/record.json", "{}"),
                        Map.entry("out/dataset", "/"),
                        Map.entry("out/dataset/values.csv", "unit"),
                        Map.entry("steps", "/"),
                        Map.entry("steps/normalised.csv", "normalised"),
                        Map.entry("steps/weights.csv", "weights"),
                        Map.entry("steps/columns.csv", "columns")),
                files());
        assertEquals(1, context.furthest);
    }

    @Test
    void theDataOfTheResultAreForPrograms() throws Exception {
        Map<String, Object> data = evaluate(Map.of()).data();

        assertEquals("20261123-1", data.get("record"));
        assertEquals("done", data.get("outcome"));
        assertEquals(FakeServices.DATASET.digest(), data.get("dataset"));
        List<?> scores = (List<?>) data.get("scores");
        assertEquals(Map.of("unit", "LV", "name", "Latvia", "INDEX", 1.5, "rank", 1.0), scores.get(0));
        assertEquals("few-units", ((Map<?, ?>) ((List<?>) data.get("findings")).get(0)).get("key"));
    }

    @Test
    void whatIsSetBeatsTheFileAndOnlyTheLastValueCounts() throws Exception {
        Files.writeString(folder.resolve("arguments.json"), "{\"treatment\": {\"limit\": 1}, \"weights\": {\"a\": 1}}");

        evaluate(Map.of(
                "arguments",
                "arguments.json",
                "set",
                List.of("treatment.limit=3"),
                "seed",
                9,
                "threads",
                2,
                "time-limit",
                5));

        EvaluationRequest request = services.requests.get(0);
        Map<String, Object> bound = FakeServices.METHOD
                .description()
                .parameters()
                .bind(request.arguments())
                .arguments()
                .orElseThrow()
                .plain();
        assertEquals(3L, bound.get("treatment.limit"));
        assertEquals(Map.of("a", 1.0), bound.get("weights"));
        assertEquals(9, request.seed());
        assertEquals(2, request.threads());
        assertEquals(5, request.timeLimit().toSeconds());
    }

    /** Such a file as the window saves. */
    @Test
    void studiesOfTheFileAreMadeAndArgumentsOfTheTaskBeatIt() throws Exception {
        Files.writeString(folder.resolve("saved.json"), """
                {"treatment.limit": 1, "study:sensitivity": true, "study:sensitivity.draws": 200,
                 "study:uncertainty": true, "study:uncertainty.draws": 300, "study:uncertainty.concentration": 8,
                 "study:agreement": false, "study:agreement.methods": ["max"]}
                """);
        evaluate(Map.of("arguments", "saved.json"));
        EvaluationRequest request = services.requests.get(0);
        assertEquals(Map.of("treatment.limit", 1), request.arguments());
        assertEquals(
                List.of(
                        new StudyRequest("uncertainty", Map.of("draws", 300, "concentration", 8)),
                        new StudyRequest("sensitivity", Map.of("draws", 200))),
                request.studies());

        evaluate(Map.of("arguments", "saved.json", "uncertainty", 50, "error", 0.1));
        assertEquals(
                List.of(
                        new StudyRequest("uncertainty", Map.of("draws", 50L, "concentration", 8, "error", 0.1)),
                        new StudyRequest("sensitivity", Map.of("draws", 200, "error", 0.1))),
                services.requests.get(1).studies());

        evaluate(Map.of("arguments", "saved.json", "set", List.of("study:sensitivity=false")));
        assertEquals(1, services.requests.get(2).studies().size());
        assertThrows(InputException.class, () -> evaluate(Map.of("set", List.of("study:sensitivity=perhaps"))));
    }

    @Test
    void valuesByCodeAreSetWithCommas() throws Exception {
        evaluate(Map.of("set", List.of("weights=a=1,b=2")));

        assertEquals("a=1,b=2", services.requests.get(0).arguments().get("weights"));
    }

    @Test
    void whatIsRefusedLeavesAReportThatSaysWhyAndNoScores() throws Exception {
        earlierResults();
        services.outcome = Outcome.REFUSED;

        TaskResult result = evaluate(Map.of("out", "out", "stages", "steps"));

        assertEquals(TaskResult.Outcome.REFUSED, result.outcome());
        assertTrue(result.blocks().stream()
                .anyMatch(block -> block instanceof Block.FindingBlock finding
                        && finding.finding().key().equals("few-units")));
        assertFalse(result.data().containsKey("stages"), "there are no steps to look at");
        assertEquals(
                List.of("out", "out/dataset", "out/dataset/values.csv", "out/record.json", "out/report.html"),
                List.copyOf(files().keySet()));
    }

    @Test
    void whatFailsLeavesEarlierResultsAsTheyWere() throws Exception {
        earlierResults();
        Map<String, String> before = files();

        services.outcome = Outcome.FAILED;
        assertEquals(TaskResult.Outcome.FAILED, evaluate(Map.of("out", "out")).outcome());
        assertEquals(before, files());

        services.outcome = Outcome.CANCELLED;
        assertThrows(CancellationException.class, () -> evaluate(Map.of("out", "out")));
        assertEquals(before, files());

        services.outcome = Outcome.DONE;
        services.writersFail = true;
        assertThrows(IOException.class, () -> evaluate(Map.of("out", "out")));
        assertEquals(before, files());

        services.writersFail = false;
        services.readersFail = true;
        assertThrows(InputException.class, () -> evaluate(Map.of("out", "out", "stages", "a/b")));
        assertEquals(before, files());
    }

    @Test
    void whoStopsItWhileFilesAreWrittenFindsNothing() throws Exception {
        services.whileWriting = () -> context.cancelled = true;

        assertThrows(CancellationException.class, () -> evaluate(Map.of("out", "out", "stages", "steps")));
        assertEquals(Map.of(), files());
    }

    @Test
    void whatCanBeKnownIsSaidBeforeAnythingIsRead() throws Exception {
        Files.writeString(folder.resolve("file"), "mine");
        for (Map<String, ?> bad : List.of(
                Map.of("out", "file"),
                Map.of("out", "file/below"),
                Map.of("out", "out", "stages", "file"),
                Map.of("method", "compsite"),
                Map.of("set", List.of("treatment.limit=11")),
                Map.of("set", List.of("unknown=1")),
                Map.of("arguments", "missing.json"))) {
            assertThrows(InputException.class, () -> evaluate(bad), bad.toString());
        }

        assertEquals(0, services.read);
        assertEquals(Map.of("file", "mine"), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../escaped", "a/b", "nul\0", "..", "C:\\x"})
    void aTableCannotBeWrittenOutsideTheFolder(String id) throws Exception {
        services.stage = id;

        evaluate(Map.of("stages", "steps"));

        assertEquals(4, files().size(), files().toString());
        assertTrue(files().keySet().stream().allMatch(path -> path.startsWith("steps")), files().toString());
    }

    @Test
    void theDemoCaseOfTheInstallationIsEvaluated() throws Exception {
        Path demo = Files.createDirectories(folder.resolve("kopa/examples/demo"));
        Files.writeString(demo.resolve("values.csv"), "");
        DemoTask task = new DemoTask(services.evaluator(), new FakeArguments(), Optional.of(folder.resolve("kopa")));

        assertEquals(TaskResult.Outcome.DONE, run(task, Map.of()).outcome());
        assertTrue(Files.exists(folder.resolve("kopa-demo/report.html")));

        DemoTask without = new DemoTask(services.evaluator(), new FakeArguments(), Optional.empty());
        assertThrows(InputException.class, () -> run(without, Map.of()));
    }

    @Test
    void aRerunIsIdenticalOrSaysWhatDiffers() throws Exception {
        Task task = new RerunTask(services, services, new Freshness(null));

        TaskResult same = run(task, Map.of("record", "2026"));
        assertEquals(TaskResult.Outcome.DONE, same.outcome());
        assertEquals(true, same.data().get("identical"));

        services.differences = List.of(new EvaluationService.Difference("/result/tables/0", "1", "2"));
        TaskResult other = run(task, Map.of("record", "2026"));
        assertEquals(TaskResult.Outcome.FAILED, other.outcome());
        assertEquals(3L, other.data().get("unlisted"));
        assertTrue(other.blocks().stream().anyMatch(Block.Table.class::isInstance));

        assertThrows(InputException.class, () -> run(task, Map.of("record", "x")));
        context.cancelled = true;
        assertThrows(CancellationException.class, () -> run(task, Map.of("record", "2026")));
    }

    @Test
    void aReportIsWrittenWhereItWasWanted() throws Exception {
        Task task = new ReportTask(services, services, services.files(), new Freshness(null));
        Files.createDirectory(folder.resolve("folder"));
        Files.writeString(folder.resolve("old.html"), "old");

        run(task, Map.of("record", "2026"));
        run(task, Map.of("record", "exported/record.json", "out", "folder", "language", "lv"));
        run(task, Map.of("record", "2026", "out", "old.html"));
        run(task, Map.of("record", "2026", "out", "new/deep/r.html"));
        run(task, Map.of("record", "2026", "out", "made/folder"));

        Map<String, String> files = files();
        assertEquals("<html lang='en'>", files.get("20261123-1.html"));
        assertEquals("<html lang='lv'>", files.get("folder/report.html"));
        assertEquals("<html lang='en'>", files.get("old.html"));
        assertEquals("<html lang='en'>", files.get("new/deep/r.html"));
        assertEquals("<html lang='en'>", files.get("made/folder/report.html"));
        assertEquals(10, files.size(), files.toString());
        services.writersFail = true;
        assertThrows(IOException.class, () -> run(task, Map.of("record", "2026", "out", "old.html")));
        assertEquals(files, files());
        assertThrows(InputException.class, () -> run(task, Map.of("record", "2026", "format", "pdf")));
    }

    @Test
    void aRecordIsExportedWholeOrNotAtAll() throws Exception {
        Task task = new ExportTask(services, services.files());

        run(task, Map.of("record", "2026", "out", "results", "language", "lv"));

        Map<String, String> files = files();
        assertEquals("<html lang='lv'>", files.get("results/report.html"));
        assertTrue(files.containsKey("results/scores.csv"), files.toString());
        assertTrue(files.containsKey("results/record.json"), files.toString());
        services.writersFail = true;
        assertThrows(IOException.class, () -> run(task, Map.of("record", "2026", "out", "results")));
        assertThrows(IOException.class, () -> run(task, Map.of("record", "2026", "out", "other")));
        assertEquals(files, files());
        assertThrows(InputException.class, () -> run(task, Map.of("record", "x", "out", "other")));
    }

    @Test
    void methodsAreListedAndExplained() throws Exception {
        Task task = new MethodsTask(services);

        TaskResult list = run(task, Map.of());
        assertEquals("composite", ((Map<?, ?>) ((List<?>) list.data().get("methods")).get(0)).get("id"));

        TaskResult one = run(task, Map.of("id", "composite"));
        String page = one.blocks().toString();
        for (String word : List.of(
                "10.1787/9789264043466-en",
                "treatment.limit",
                "0 to 10 units",
                "no 0 līdz 10 vienības",
                "Default: 5",
                "Only where treatment.method is winsorise or trim",
                "Tikai, ja treatment.method ir winsorise vai trim",
                "at least 2 units; indicators in a tree; indicators; no gaps")) {
            assertTrue(page.contains(word), word + " in " + page);
        }
        Map<?, ?> parameter = (Map<?, ?>) ((List<?>) one.data().get("parameters")).get(0);
        assertEquals("treatment.limit", parameter.get("key"));
        assertEquals(5L, parameter.get("default"));
        assertEquals("whole", parameter.get("type"));

        InputException e = assertThrows(InputException.class, () -> run(task, Map.of("id", "x")));
        assertTrue(e.faults().get(0).message().in(Language.EN).contains("composite"), e.getMessage());
    }
}
