package lv.kopa.desktop.evaluation.internal.record;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.NewestWork;
import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.text.Text;
import lv.kopa.widget.TableContent;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** Lists the records that are kept and opens one. */
final class RecordsPresenter {
    private final Workbench workbench;
    private final RecordArchive archive;
    private final EvaluationService evaluations;
    private final Screen screen;
    private final NewestWork listing;
    private final NewestWork opening;

    /** Where they are shown. */
    interface Screen {
        /** The records. */
        void records(TableContent records);

        /** The archive cannot be read, or was not to be. */
        void failed();

        /** The record that is open. */
        void open(Optional<String> id);
    }

    RecordsPresenter(Workbench workbench, RecordArchive archive, EvaluationService evaluations, Screen screen) {
        this.workbench = workbench;
        this.archive = archive;
        this.evaluations = evaluations;
        this.screen = screen;
        listing = new NewestWork(workbench, screen::failed);
        opening = new NewestWork(workbench, () -> screen.open(openId()));
        workbench.shared(Topic.RECORD).follow(record -> list());
    }

    /** Lists the records anew. */
    void list() {
        listing.run(Words.text("job.list"), monitor -> read(), records -> {
            screen.records(records);
            screen.open(openId());
        });
    }

    private TableContent read() throws IOException {
        return RecordTable.of(archive.list(), this::method, ZoneId.systemDefault());
    }

    private Text method(String id) {
        return evaluations.method(id).map(entry -> entry.description().name()).orElse(Text.same(id));
    }

    private Optional<String> openId() {
        return workbench.shared(Topic.RECORD).get().map(EvaluationRecord::id);
    }

    /** Opens a record and shows its result. */
    void open(String id) {
        opening.run(Words.text("job.open", id), monitor -> archive.find(id), record -> {
            workbench.shared(Topic.RECORD).set(record);
            workbench.show(ViewIds.RESULT);
        });
    }
}
