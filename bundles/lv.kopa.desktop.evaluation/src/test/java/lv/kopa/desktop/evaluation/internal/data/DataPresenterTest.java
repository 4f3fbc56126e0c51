package lv.kopa.desktop.evaluation.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.widget.Later;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.Test;

class DataPresenterTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Seen seen = new Seen();
    private final DataPresenter presenter =
            new DataPresenter(workbench, seen, place -> new Later<>(Runnable::run, Runnable::run, place));

    private static final class Seen implements DataPresenter.Screen {
        private Shown shown;
        private Optional<String> row = Optional.empty();
        private String column = "";

        @Override
        public void empty() {
            shown = null;
        }

        @Override
        public void show(Shown next) {
            shown = next;
        }

        @Override
        public void selectRow(Optional<String> unit) {
            row = unit;
        }

        @Override
        public void selectColumn(String at) {
            column = at;
        }

        List<String> stages() {
            return shown.stages().stream().map(ResultTable::id).toList();
        }
    }

    private void open(Dataset dataset) {
        workbench.shared(Topic.DATASET).set(dataset);
    }

    @Test
    void withoutDataNothingIsShown() {
        assertNull(seen.shown);
    }

    @Test
    void dataAreShownAsReadWithTheirCounts() {
        open(Things.dataset());
        assertEquals(new Counts(3, 2, 1), seen.shown.counts());
        assertEquals(List.of("a", "b", "c"), seen.shown.content().rows());
        assertTrue(seen.shown.periods().isEmpty());
        assertTrue(seen.stages().isEmpty());
    }

    @Test
    void theLatestOfSeveralPeriodsIsShownFirst() {
        open(Things.dataset("2020", "2021"));
        assertEquals(Optional.of(new Period("2021")), seen.shown.period());
        int columns = seen.shown.content().columns().size();
        presenter.period(Optional.empty());
        assertEquals(columns + 2, seen.shown.content().columns().size());
    }

    @Test
    void stagesAreThoseOfARecordOfTheseVeryData() {
        open(Things.dataset());
        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset("2020"), Outcome.DONE));
        assertTrue(seen.stages().isEmpty());
        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset(), Outcome.DONE));
        assertEquals(List.of("imputed"), seen.stages());
        presenter.stage(Optional.of("imputed"));
        assertEquals("imputed", seen.shown.stage().orElseThrow().id());
        assertEquals(0, seen.shown.counts().missing());
    }

    @Test
    void whenTheRecordGoesTheDataAreShownAsRead() {
        open(Things.dataset());
        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset(), Outcome.DONE));
        presenter.stage(Optional.of("imputed"));
        workbench.shared(Topic.RECORD).clear();
        assertTrue(seen.shown.stage().isEmpty());
    }

    @Test
    void unitAndIndicatorArePointedAtInAllViews() {
        open(Things.dataset("2020", "2021"));
        presenter.row(Optional.of("b"));
        presenter.column("Y");
        assertEquals(Optional.of("b"), workbench.shared(Topic.UNIT).get());
        assertEquals(Optional.of("Y"), workbench.shared(Topic.NODE).get());
        workbench.shared(Topic.UNIT).set("c");
        workbench.shared(Topic.NODE).set("X");
        assertEquals(Optional.of("c"), seen.row);
        assertEquals("X", seen.column);
        presenter.period(Optional.empty());
        workbench.shared(Topic.NODE).set("Y");
        assertEquals("Y@2020", seen.column);
        presenter.column("X@2021");
        assertEquals(Optional.of("X"), workbench.shared(Topic.NODE).get());
    }

    @Test
    void aColumnThatBelongsToNoIndicatorChangesNothing() {
        open(Things.dataset());
        presenter.column("X");
        presenter.column("uName");
        assertEquals(Optional.of("X"), workbench.shared(Topic.NODE).get());
    }
}
