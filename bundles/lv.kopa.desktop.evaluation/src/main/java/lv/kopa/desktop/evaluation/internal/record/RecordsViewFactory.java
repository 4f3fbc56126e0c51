package lv.kopa.desktop.evaluation.internal.record;

import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.desktop.evaluation.internal.report.SaveReport;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The records that are kept. */
@Component
public final class RecordsViewFactory implements ViewFactory {
    private static final Description DESCRIPTION = new Description(
            ViewIds.RECORDS, Words.text("view"), Words.text("view.summary"), "history", Area.BOTTOM, 60);

    private final RecordArchive archive;
    private final EvaluationService evaluations;
    private final SaveReport saving;
    private final Rerun rerun;

    /** Called by Declarative Services. */
    @Activate
    public RecordsViewFactory(
            @Reference RecordArchive archive,
            @Reference EvaluationService evaluations,
            @Reference SaveReport saving,
            @Reference Rerun rerun) {
        this.archive = archive;
        this.evaluations = evaluations;
        this.saving = saving;
        this.rerun = rerun;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new RecordsView(workbench, archive, evaluations, saving, rerun);
    }
}
