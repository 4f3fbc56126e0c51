package lv.kopa.desktop.evaluation.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.Test;

class SaveReportTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final FakeReports reports = new FakeReports();
    private final FakeTask task = new FakeTask("record", "out", "format", "language");
    private final Command save = new SaveReportCommand(new SaveReport(task, reports));

    private void open() {
        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset(), Outcome.DONE));
    }

    @Test
    void nothingIsSavedWithoutARecord() {
        assertEquals(false, save.enabled(workbench));
        save.run(workbench);
        assertEquals(List.of(), workbench.asked);
        open();
        assertEquals(true, save.enabled(workbench));
        save.run(workbench);
        assertEquals(List.of(), task.runs);
    }

    @Test
    void theTaskWritesTheReportWhereItIsWanted() {
        open();
        workbench.answers.add(Path.of("r.html"));
        workbench.answers.add(Path.of("r.PDF"));
        save.run(workbench);
        save.run(workbench);
        assertEquals(
                List.of(
                        Map.of("record", "record-DONE", "out", "r.html", "format", "html", "language", "en"),
                        Map.of("record", "record-DONE", "out", "r.PDF", "format", "pdf", "language", "en")),
                task.runs);
        assertEquals("The report is saved: r.PDF", workbench.latest());
    }

    @Test
    void withoutWritersThereIsNothingToAsk() {
        reports.broken = true;
        open();
        save.run(workbench);
        assertEquals(List.of(), workbench.asked);
        assertTrue(workbench.latest().startsWith("There is no writer"));
    }

    @Test
    void resultsAreExportedIntoAFolder() {
        FakeTask export = new FakeTask("record", "out", "language");
        Command command = new ExportCommand(export);
        open();
        workbench.answers.add(Path.of("results"));
        command.run(workbench);
        assertEquals(List.of(Map.of("record", "record-DONE", "out", "results", "language", "en")), export.runs);
        assertEquals("The results are in results", workbench.latest());
    }

    @Test
    void argumentsThatATaskDoesNotTakeAreFaults() {
        open();
        workbench.answers.add(Path.of("r.html"));
        new SaveReportCommand(new SaveReport(new FakeTask("record"), reports)).run(workbench);
        assertEquals(Job.State.FAILED, workbench.all().get(0).state());
        assertEquals(3, workbench.all().get(0).faults().size());
    }
}
