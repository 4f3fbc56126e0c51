package lv.kopa.desktop.evaluation.internal.record;

import java.util.Map;
import lv.kopa.desktop.evaluation.internal.RecordTask;
import lv.kopa.task.Task;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Computes a record again and says whether every byte is the same. */
@Component(service = Rerun.class)
public final class Rerun {
    private final Task task;

    /** Called by Declarative Services. */
    @Activate
    public Rerun(@Reference(target = "(" + Task.ID + "=rerun)") Task task) {
        this.task = task;
    }

    /** Computes the record with this id again. */
    public void run(Workbench workbench, String record) {
        workbench
                .jobs()
                .run(
                        Words.text("job.rerun", record),
                        new RecordTask(task, Map.of("record", record), workbench.language()),
                        result -> AnswerDialog.show(Words.text("rerun.title", record), result.blocks(), workbench));
    }
}
