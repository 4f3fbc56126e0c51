package org.example.villain;

import java.util.List;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** A command that lacks a class when it is called. */
@Component
public final class FailingTask implements Task {
    @Override
    public TaskDescription description() {
        Text name = Text.same("stumble");
        return new TaskDescription("stumble", name, name, Text.EMPTY, ParameterTree.NONE, List.of(), List.of());
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) {
        throw new NoClassDefFoundError("org/example/Gone");
    }
}
