package lv.kopa.shell.internal;

import java.util.List;
import java.util.stream.Stream;

/** The names of the commands that are here now. */
final class CommandNames {
    /** Explains commands. */
    static final String HELP = "help";
    /** Opens the console. */
    static final String SHELL = "shell";

    private final TaskDirectory tasks;

    CommandNames(TaskDirectory tasks) {
        this.tasks = tasks;
    }

    /**
     * Of how many words the name of a command consists: the longest name with which they begin.
     *
     * @throws UsageException if they begin with none
     */
    int length(List<String> words) throws UsageException {
        List<String> ids = tasks.ids();
        int names = 0;
        while (names < words.size() && !words.get(names).startsWith("-")) {
            names++;
        }
        for (int length = names; length > 0; length--) {
            if (ids.contains(String.join(" ", words.subList(0, length)))) {
                return length;
            }
        }
        throw unknown(words.get(0));
    }

    /** There is no command of this name. */
    UsageException unknown(String name) {
        List<String> known =
                Stream.concat(tasks.ids().stream(), Stream.of(HELP, SHELL)).toList();
        return new UsageException(
                Words.text("usage.unknown-command", name), Suggestions.cure(name, known, Words.text("cure.overview")));
    }
}
