package lv.kopa.desktop.evaluation.internal.report;

import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report about the record that is looked at. */
@Component
public final class ReportViewFactory implements ViewFactory {
    private static final Description DESCRIPTION = new Description(
            ViewIds.REPORT, Words.text("view"), Words.text("view.summary"), "file-text", Area.CENTRE, 40);

    private final RecordReports reports;

    /** Called by Declarative Services. */
    @Activate
    public ReportViewFactory(@Reference RecordReports reports) {
        this.reports = reports;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new ReportScreen(workbench, reports);
    }
}
