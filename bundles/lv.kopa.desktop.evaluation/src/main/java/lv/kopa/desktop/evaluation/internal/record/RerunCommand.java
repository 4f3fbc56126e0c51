package lv.kopa.desktop.evaluation.internal.record;

import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.RecordCommand;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Computes the record that is looked at again and compares. */
@Component(service = Command.class)
public final class RerunCommand extends RecordCommand {
    private final Rerun rerun;

    /** Called by Declarative Services. */
    @Activate
    public RerunCommand(@Reference Rerun rerun) {
        super(new Description(
                "evaluation.rerun",
                Words.text("command"),
                Words.text("command.summary"),
                "refresh-cw",
                Optional.of(new Place(Menu.RUN, 310)),
                Optional.empty(),
                false));
        this.rerun = rerun;
    }

    @Override
    protected void run(Workbench workbench, EvaluationRecord record) {
        rerun.run(workbench, record.id());
    }
}
