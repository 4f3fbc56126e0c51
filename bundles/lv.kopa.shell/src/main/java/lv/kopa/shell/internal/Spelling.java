package lv.kopa.shell.internal;

import java.util.Locale;
import lv.kopa.task.TaskDescription;

/** How the parameters of a task are called on its command line, in its help and in what is said of them. */
final class Spelling {
    private Spelling() {}

    /** An operand by its name, anything else as an option with its dashes. */
    static String of(TaskDescription task, String key) {
        return task.operands().contains(key) ? operand(key) : "--" + key;
    }

    static String operand(String key) {
        return key.toUpperCase(Locale.ROOT);
    }
}
