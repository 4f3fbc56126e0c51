package lv.kopa.desktop.evaluation.internal.report;

import java.awt.event.KeyEvent;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.RecordCommand;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saves the report. */
@Component(service = Command.class)
public final class SaveReportCommand extends RecordCommand {
    private final SaveReport saving;

    /** Called by Declarative Services. */
    @Activate
    public SaveReportCommand(@Reference SaveReport saving) {
        super(new Description(
                "evaluation.save-report",
                Words.text("save"),
                Words.text("save.summary"),
                "save",
                Optional.of(new Place(Menu.FILE, 110)),
                Optional.of(Key.menu(KeyEvent.VK_S)),
                true));
        this.saving = saving;
    }

    @Override
    protected void run(Workbench workbench, EvaluationRecord record) {
        saving.save(workbench, record.id());
    }
}
