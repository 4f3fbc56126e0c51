package lv.kopa.desktop.evaluation.internal.report;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Report;
import lv.kopa.report.ReportService;
import lv.kopa.report.ReportView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Makes the report about a record once for all views that show something of it. */
@Component(service = RecordReports.class)
public final class RecordReports {
    private final ReportService reports;
    private EvaluationRecord record;
    private FutureTask<Report> report;

    /** Called by Declarative Services. */
    @Activate
    public RecordReports(@Reference ReportService reports) {
        this.reports = reports;
    }

    /** Another view may have more to say: called by Declarative Services. */
    @Reference(
            service = ReportView.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void bindView(Map<String, Object> view) {
        forget();
    }

    /** Called by Declarative Services. */
    void unbindView(Map<String, Object> view) {
        forget();
    }

    private synchronized void forget() {
        record = null;
        report = null;
    }

    private synchronized FutureTask<Report> task(EvaluationRecord asked) {
        if (record != asked) {
            record = asked;
            report = new FutureTask<>(() -> reports.report(asked));
        }
        return report;
    }

    /** The report about a record. On any thread but the event dispatch thread. */
    public Report of(EvaluationRecord asked) throws InterruptedException {
        FutureTask<Report> task = task(asked);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            forget();
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
