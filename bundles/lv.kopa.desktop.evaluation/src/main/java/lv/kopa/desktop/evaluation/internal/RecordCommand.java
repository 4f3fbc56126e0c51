package lv.kopa.desktop.evaluation.internal;

import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** A command about the record that is looked at. */
public abstract class RecordCommand implements Command {
    private final Description description;

    /** A command that says this of itself. */
    protected RecordCommand(Description description) {
        this.description = description;
    }

    @Override
    public final Description description() {
        return description;
    }

    @Override
    public final boolean enabled(Workbench workbench) {
        return workbench.shared(Topic.RECORD).get().isPresent();
    }

    @Override
    public final void run(Workbench workbench) {
        workbench.shared(Topic.RECORD).get().ifPresent(record -> run(workbench, record));
    }

    /** Does it. */
    protected abstract void run(Workbench workbench, EvaluationRecord record);
}
