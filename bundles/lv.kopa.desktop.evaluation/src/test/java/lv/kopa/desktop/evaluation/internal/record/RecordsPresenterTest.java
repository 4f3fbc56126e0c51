package lv.kopa.desktop.evaluation.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.TableContent;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.Test;

class RecordsPresenterTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Archive archive = new Archive();
    private final Screen screen = new Screen();
    private final RecordsPresenter presenter = new RecordsPresenter(workbench, archive, new Here("sum"), screen);

    private static final class Archive implements RecordArchive {
        final EvaluationRecord record = Things.record(Things.dataset(), Outcome.DONE);
        final List<Summary> summaries = new ArrayList<>(List.of(
                new Summary("record-DONE", "sum", Outcome.DONE, Instant.EPOCH),
                new Summary("old", "gone", Outcome.REFUSED, Instant.EPOCH)));

        @Override
        public void store(EvaluationRecord kept) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Summary> list() {
            return List.copyOf(summaries);
        }

        @Override
        public EvaluationRecord.EarlierRuns over(String datasetDigest) {
            return new EvaluationRecord.EarlierRuns(0, List.of());
        }

        @Override
        public EvaluationRecord find(String name) throws InputException {
            if (!name.equals(record.id())) {
                throw new InputException(InputFault.general(Text.same("none"), Text.EMPTY));
            }
            return record;
        }

        @Override
        public void export(EvaluationRecord exported, Path folder) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] inputBytes(EvaluationRecord asked) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] resultBytes(EvaluationRecord asked) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Screen implements RecordsPresenter.Screen {
        TableContent records;
        Optional<String> open = Optional.empty();
        int failures;

        @Override
        public void records(TableContent listed) {
            records = listed;
        }

        @Override
        public void failed() {
            failures++;
        }

        @Override
        public void open(Optional<String> id) {
            open = id;
        }
    }

    private static List<String> row(TableContent records, int row) {
        return records.columns().stream()
                .map(column -> column.words().apply(row).in(Language.EN))
                .toList();
    }

    @Test
    void recordsAreListedWithTheNamesOfMethodsThatAreHere() {
        TableContent records =
                RecordTable.of(archive.list(), id -> Text.same(id.equals("sum") ? "Method sum" : id), ZoneOffset.UTC);
        assertEquals(List.of("record-DONE", "old"), records.rows());
        assertEquals(List.of("1970-01-01 00:00", "Method sum", "done", "record-DONE"), row(records, 0));
        assertEquals(List.of("1970-01-01 00:00", "gone", "refused", "old"), row(records, 1));
        assertEquals("Method sum", row(screen.records, 0).get(1));
    }

    @Test
    void aRecordIsOpenedAndTheListMadeAnew() {
        archive.summaries.add(new RecordArchive.Summary("newer", "sum", Outcome.DONE, Instant.EPOCH));
        presenter.open("record-DONE");
        assertSame(archive.record, workbench.shared(Topic.RECORD).get().orElseThrow());
        assertEquals(List.of("evaluation.result"), workbench.shown);
        assertEquals(3, screen.records.size());
        assertEquals(Optional.of("record-DONE"), screen.open);
    }

    @Test
    void ofTwoRecordsTheOneAskedForLastIsOpened() {
        workbench.slow = true;
        presenter.open("old");
        presenter.open("record-DONE");
        workbench.finish();
        assertSame(archive.record, workbench.shared(Topic.RECORD).get().orElseThrow());
    }

    @Test
    void aRecordThatIsNotThereOpensNothing() {
        presenter.open("old");
        assertEquals(Optional.empty(), workbench.shared(Topic.RECORD).get());
        assertEquals(Optional.empty(), screen.open);
    }

    @Test
    void listingThatWasStoppedIsSaid() {
        workbench.slow = true;
        presenter.list();
        workbench.stop();
        assertEquals(1, screen.failures);
    }
}
