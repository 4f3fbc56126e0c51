package lv.kopa.catalogue.internal.task;

import java.util.List;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.task.TaskDescription;

/** Makes descriptions from the messages {@code task.<word>}, {@code task.<word>.summary} and {@code task.<word>.help}. */
final class Descriptions {
    private Descriptions() {}

    static TaskDescription of(String word, ParameterTree parameters, List<String> operands, List<String> examples) {
        return new TaskDescription(
                "indicators " + word,
                Wording.text("task." + word),
                Wording.text("task." + word + ".summary"),
                Wording.text("task." + word + ".help"),
                parameters,
                operands,
                examples);
    }
}
