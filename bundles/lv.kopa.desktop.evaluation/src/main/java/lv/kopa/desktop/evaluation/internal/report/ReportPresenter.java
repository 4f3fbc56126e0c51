package lv.kopa.desktop.evaluation.internal.report;

import java.util.Set;
import lv.kopa.desktop.evaluation.internal.NewestWork;
import lv.kopa.desktop.evaluation.internal.Pointing;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Report;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** Has the report made about the record that is looked at. */
final class ReportPresenter {
    private final Workbench workbench;
    private final RecordReports reports;
    private final Screen screen;
    private final NewestWork work;

    /** Where it is shown. */
    interface Screen {
        /** No record is open. */
        void empty();

        /** The report is being made. */
        void making();

        /** The report could not be made, or was not to be. */
        void failed();

        /** The report. */
        void report(Report report);

        /** These subjects are pointed at. */
        void selected(Set<String> subjects);
    }

    ReportPresenter(Workbench workbench, RecordReports reports, Screen screen) {
        this.workbench = workbench;
        this.reports = reports;
        this.screen = screen;
        work = new NewestWork(workbench, screen::failed);
        workbench.shared(Topic.RECORD).follow(record -> record.ifPresentOrElse(this::make, this::empty));
        workbench.shared(Topic.UNIT).follow(unit -> point());
        workbench.shared(Topic.NODE).follow(node -> point());
    }

    private void empty() {
        work.stop();
        screen.empty();
    }

    private void make(EvaluationRecord record) {
        screen.making();
        work.run(Words.text("job.report"), monitor -> reports.of(record), this::made);
    }

    private void made(Report report) {
        screen.report(report);
        point();
    }

    /** Makes the report once more. */
    void again() {
        workbench.shared(Topic.RECORD).get().ifPresent(this::make);
    }

    private void point() {
        screen.selected(new Pointing(workbench).subjects());
    }
}
