package lv.kopa.desktop.evaluation.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.kopa.desktop.evaluation.internal.Pointing;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.report.Report;
import lv.kopa.text.Language;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.Test;

class ReportPresenterTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final FakeReports service = new FakeReports();
    private final Screen screen = new Screen();
    private final ReportPresenter presenter = new ReportPresenter(workbench, new RecordReports(service), screen);

    private static final class Screen implements ReportPresenter.Screen {
        final List<String> seen = new ArrayList<>();
        Set<String> selected = Set.of();

        @Override
        public void empty() {
            seen.add("empty");
        }

        @Override
        public void making() {
            seen.add("making");
        }

        @Override
        public void failed() {
            seen.add("failed");
        }

        @Override
        public void report(Report report) {
            seen.add(report.title().in(Language.EN));
        }

        @Override
        public void selected(Set<String> subjects) {
            selected = subjects;
        }
    }

    @Test
    void theReportOfTheRecordIsShown() {
        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset(), Outcome.DONE));
        workbench.shared(Topic.RECORD).clear();
        assertEquals(List.of("empty", "making", "record-DONE", "empty"), screen.seen);
    }

    @Test
    void aReportThatComesTooLateIsNotShown() {
        workbench.slow = true;
        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset(), Outcome.DONE));
        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset(), Outcome.REFUSED));
        workbench.finish();
        assertEquals(List.of("empty", "making", "making", "record-REFUSED"), screen.seen);

        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset(), Outcome.DONE));
        workbench.shared(Topic.RECORD).clear();
        workbench.finish();
        assertEquals("empty", screen.seen.get(screen.seen.size() - 1));
    }

    @Test
    void aReportThatWasStoppedCanBeMadeAgain() {
        workbench.slow = true;
        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset(), Outcome.DONE));
        workbench.stop();
        assertEquals("failed", screen.seen.get(screen.seen.size() - 1));
        presenter.again();
        workbench.finish();
        assertEquals("record-DONE", screen.seen.get(screen.seen.size() - 1));
    }

    @Test
    void whatIsPointedAtIsMarkedAndMarksPoint() {
        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset(), Outcome.DONE));
        Pointing pointing = new Pointing(workbench);
        pointing.at("b");
        pointing.at("X");
        pointing.at("nothing of ours");
        assertEquals(Set.of("b", "X"), screen.selected);
        assertEquals("b", workbench.shared(Topic.UNIT).get().orElseThrow());
        assertEquals("X", workbench.shared(Topic.NODE).get().orElseThrow());
    }
}
