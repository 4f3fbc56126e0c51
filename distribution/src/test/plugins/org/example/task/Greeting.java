package org.example.task;

import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** A command of two words that a partner region contributes; it does not give its id as a property of the service. */
@Component
public final class Greeting implements Task {
    @Override
    public TaskDescription description() {
        return new TaskDescription(
                "say hello",
                Text.of("Greeting", "Sveiciens"),
                Text.of("Says hello.", "Sveicina."),
                Text.EMPTY,
                ParameterTree.NONE,
                List.of(),
                List.of("kopa say hello"));
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) {
        return new TaskResult(
                TaskResult.Outcome.DONE,
                List.of(new Block.Paragraph(Text.of("Hello!", "Sveiki!"))),
                Map.of("said", "hello"));
    }
}
