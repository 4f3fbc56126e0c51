package lv.kopa.desktop.evaluation.internal.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.desktop.evaluation.internal.record.Here;
import lv.kopa.desktop.evaluation.internal.report.FakeReports;
import lv.kopa.desktop.evaluation.internal.report.RecordReports;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.text.Language;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.Test;

class ResultPresenterTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final FakeReports service = new FakeReports();
    private final Screen screen = new Screen();
    private final ResultPresenter presenter =
            new ResultPresenter(workbench, new RecordReports(service), new Here("sum"), screen);

    private static final class Screen implements ResultPresenter.Screen {
        final List<String> seen = new ArrayList<>();
        Optional<String> unit = Optional.empty();
        Optional<String> node = Optional.empty();

        @Override
        public void empty() {
            seen.add("empty");
        }

        @Override
        public void coming() {
            seen.add("coming");
        }

        @Override
        public void answer(Answer answer) {
            seen.add(answer.head().title().in(Language.EN) + (answer.table().isPresent() ? ", table" : ""));
        }

        @Override
        public void failed() {
            seen.add("failed");
        }

        @Override
        public void charts(List<Chart> charts) {
            charts.forEach(chart -> seen.add(chart.name().in(Language.EN)));
        }

        @Override
        public void noCharts() {
            seen.add("no charts");
        }

        @Override
        public void selected(Optional<String> unitId, Optional<String> code) {
            unit = unitId;
            node = code;
        }
    }

    @Test
    void tableAndChartsOfTheRecordAreShown() {
        workbench.shared(Topic.RECORD).set(Scored.record());
        workbench.shared(Topic.RECORD).clear();
        assertEquals(
                List.of("empty", "coming", "Method sum: done, table", "Ranking: all", "Profiles: a", "empty"),
                screen.seen);
    }

    @Test
    void whatHasNoScoresHasNoCharts() {
        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset(), Outcome.REFUSED));
        assertEquals(List.of("empty", "coming", "Method sum: refused"), screen.seen);
        assertEquals(List.of(), service.made);
    }

    @Test
    void anAnswerThatComesTooLateIsNotShown() {
        workbench.slow = true;
        workbench.shared(Topic.RECORD).set(Scored.record());
        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset(), Outcome.REFUSED));
        workbench.finish();
        workbench.finish();
        assertEquals(List.of("empty", "coming", "coming", "Method sum: refused"), screen.seen);
    }

    @Test
    void chartsOfARecordThatIsLeftAreNotShown() {
        workbench.slow = true;
        workbench.shared(Topic.RECORD).set(Scored.record());
        workbench.finish();
        workbench.shared(Topic.RECORD).clear();
        workbench.finish();
        assertEquals(List.of("empty", "coming", "Method sum: done, table", "empty"), screen.seen);
    }

    @Test
    void whatWasStoppedCanBeTriedAgain() {
        workbench.slow = true;
        workbench.shared(Topic.RECORD).set(Scored.record());
        workbench.stop();
        presenter.again();
        workbench.finish();
        workbench.stop();
        assertEquals(
                List.of("empty", "coming", "failed", "coming", "Method sum: done, table", "no charts"), screen.seen);
    }

    @Test
    void rowsAreUnitsAndColumnsAreNodes() {
        workbench.shared(Topic.RECORD).set(Scored.record());
        presenter.explain();
        assertEquals(List.of(), workbench.shown);
        presenter.row(Optional.of("b"));
        presenter.row(Optional.empty());
        presenter.column("X");
        presenter.column("rank");
        assertEquals(Optional.of("b"), screen.unit);
        assertEquals(Optional.of("X"), screen.node);
        presenter.mark("c");
        assertEquals(Optional.of("c"), workbench.shared(Topic.UNIT).get());
        presenter.explain();
        assertEquals(List.of("evaluation.explanation"), workbench.shown);
    }
}
