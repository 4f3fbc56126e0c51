package lv.kopa.desktop.evaluation.internal.result;

import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.desktop.evaluation.internal.report.RecordReports;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The answer of the record that is looked at. */
@Component
public final class ResultViewFactory implements ViewFactory {
    private static final Description DESCRIPTION = new Description(
            ViewIds.RESULT, Words.text("view"), Words.text("view.summary"), "chart-bar", Area.CENTRE, 30);

    private final RecordReports reports;
    private final EvaluationService evaluations;

    /** Called by Declarative Services. */
    @Activate
    public ResultViewFactory(@Reference RecordReports reports, @Reference EvaluationService evaluations) {
        this.reports = reports;
        this.evaluations = evaluations;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new ResultView(workbench, reports, evaluations);
    }
}
