package lv.kopa.shell.internal;

import java.util.List;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.task.TaskDescription;
import lv.kopa.text.Messages;

/** The commands that are no tasks. */
final class BuiltIns {
    private static final Messages MESSAGES = Messages.of(BuiltIns.class);

    /** The command to be explained, all of them where none is named. */
    static final Parameter<List<String>> COMMAND =
            Parameter.many("command", new ParameterType.Words()).build(MESSAGES);

    private BuiltIns() {}

    /** Explains commands. */
    static TaskDescription help() {
        return description(
                CommandNames.HELP,
                ParameterTree.of(COMMAND),
                List.of(COMMAND.key()),
                List.of("kopa help", "kopa help evaluate"));
    }

    /** Opens the console. */
    static TaskDescription shell() {
        return description(
                CommandNames.SHELL,
                ParameterTree.NONE,
                List.of(),
                List.of("kopa shell", "kopa shell --language lv", "echo methods | kopa shell"));
    }

    private static TaskDescription description(
            String id, ParameterTree parameters, List<String> operands, List<String> examples) {
        return new TaskDescription(
                id,
                Words.text(id + ".name"),
                Words.text(id + ".summary"),
                Words.text(id + ".help"),
                parameters,
                operands,
                examples);
    }
}
