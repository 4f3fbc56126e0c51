package lv.kopa.engine.internal.task;

import java.util.List;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.task.TaskDescription;

/** Makes descriptions from the messages {@code task.<id>}, {@code task.<id>.summary} and {@code task.<id>.help}. */
final class Descriptions {
    private Descriptions() {}

    static TaskDescription of(String id, ParameterTree parameters, List<String> operands, List<String> examples) {
        return new TaskDescription(
                id,
                Wording.text("task." + id),
                Wording.text("task." + id + ".summary"),
                Wording.text("task." + id + ".help"),
                parameters,
                operands,
                examples);
    }
}
