package lv.kopa.task;

import java.util.List;
import java.util.Objects;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * What a task says of itself.
 *
 * @param id words of the command, lower case, separated by single spaces: {@code evaluate}, {@code programme new}
 * @param name what people call it
 * @param summary what it does, one sentence
 * @param help what else to know
 * @param parameters how it is set; each is an option {@code --key} of the command
 * @param operands keys of the parameters that the command also takes without {@code --key}, in this order
 * @param examples command lines that work
 */
public record TaskDescription(
        String id,
        Text name,
        Text summary,
        Text help,
        ParameterTree parameters,
        List<String> operands,
        List<String> examples) {
    /**
     * @throws IllegalArgumentException if the id is not lower-case words, or an operand is no parameter
     */
    public TaskDescription {
        if (!id.matches("[a-z][a-z-]*( [a-z-]+)*")) {
            throw new IllegalArgumentException("not an id of a task: '" + id + "'");
        }
        Objects.requireNonNull(name);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(help);
        operands = List.copyOf(operands);
        examples = List.copyOf(examples);
        for (String operand : operands) {
            if (parameters.find(operand).isEmpty()) {
                throw new IllegalArgumentException("operand '" + operand + "' of '" + id + "' is no parameter");
            }
        }
    }

    /**
     * A description in the words of a bundle: the messages {@code task.<id>}, {@code task.<id>.summary} and
     * {@code task.<id>.help}, with a hyphen for each space of the id.
     *
     * @throws IllegalArgumentException if a message is missing
     */
    public static TaskDescription worded(
            Messages messages, String id, ParameterTree parameters, List<String> operands, List<String> examples) {
        String key = "task." + id.replace(' ', '-');
        return new TaskDescription(
                id,
                messages.text(key),
                messages.text(key + ".summary"),
                messages.text(key + ".help"),
                parameters,
                operands,
                examples);
    }
}
