package lv.kopa.desktop.evaluation.internal.result;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.NewestWork;
import lv.kopa.desktop.evaluation.internal.Pointing;
import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.desktop.evaluation.internal.report.RecordReports;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** Has table and charts made of the record that is looked at, and keeps what they point at the same. */
final class ResultPresenter {
    private final Workbench workbench;
    private final RecordReports reports;
    private final EvaluationService evaluations;
    private final Screen screen;
    private final NewestWork answering;
    private final NewestWork drawing;

    /** Where it is shown. */
    interface Screen {
        /** No record is open. */
        void empty();

        /** Another record is open; what it answers comes soon. */
        void coming();

        /** What it answers. */
        void answer(Answer answer);

        /** It could not be made ready, or was not to be. */
        void failed();

        /** The charts; none where nobody draws any. */
        void charts(List<Chart> charts);

        /** The charts could not be made, or were not to be. */
        void noCharts();

        /** What is pointed at: unit and node. */
        void selected(Optional<String> unit, Optional<String> node);
    }

    ResultPresenter(Workbench workbench, RecordReports reports, EvaluationService evaluations, Screen screen) {
        this.workbench = workbench;
        this.reports = reports;
        this.evaluations = evaluations;
        this.screen = screen;
        answering = new NewestWork(workbench, screen::failed);
        drawing = new NewestWork(workbench, screen::noCharts);
        workbench.shared(Topic.RECORD).follow(record -> record.ifPresentOrElse(this::make, this::empty));
        workbench.shared(Topic.UNIT).follow(unit -> point());
        workbench.shared(Topic.NODE).follow(node -> point());
    }

    private void empty() {
        answering.stop();
        drawing.stop();
        screen.empty();
    }

    private void make(EvaluationRecord record) {
        drawing.stop();
        screen.coming();
        answering.run(Words.text("job.answer"), monitor -> answer(record), answer -> {
            screen.answer(answer);
            point();
            if (answer.table().isPresent()) {
                draw(record);
            }
        });
    }

    private Answer answer(EvaluationRecord record) {
        boolean here = evaluations.method(record.input().methodId()).isPresent();
        return Answer.of(record, here, ZoneId.systemDefault());
    }

    private void draw(EvaluationRecord record) {
        drawing.run(Words.text("job.charts"), monitor -> Chart.of(reports.of(record)), charts -> {
            screen.charts(charts);
            point();
        });
    }

    /** Makes it once more. */
    void again() {
        workbench.shared(Topic.RECORD).get().ifPresent(this::make);
    }

    private void point() {
        screen.selected(
                workbench.shared(Topic.UNIT).get(), workbench.shared(Topic.NODE).get());
    }

    /** The person went to a row of the table. */
    void row(Optional<String> unit) {
        unit.ifPresent(id -> workbench.shared(Topic.UNIT).set(id));
    }

    /** The person went to a column of the table. */
    void column(String id) {
        boolean node = workbench
                .shared(Topic.RECORD)
                .get()
                .flatMap(record -> record.input().dataset().tree())
                .flatMap(tree -> tree.find(id))
                .isPresent();
        if (node) {
            workbench.shared(Topic.NODE).set(id);
        }
    }

    /** The person chose a mark of a chart. */
    void mark(String subject) {
        new Pointing(workbench).at(subject);
    }

    /** Explains the unit that is pointed at. */
    void explain() {
        if (workbench.shared(Topic.UNIT).get().isPresent()) {
            workbench.show(ViewIds.EXPLANATION);
        }
    }
}
