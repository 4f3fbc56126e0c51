package lv.kopa.shell.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.text.Text;

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

    /** The first word of several commands; each of them with what it does, a line each. */
    private Optional<Text> group(String name) {
        List<Text> lines = tasks.ids().stream()
                .filter(id -> id.startsWith(name + " "))
                .flatMap(id -> tasks.find(id).stream()
                        .map(task -> Text.joined(
                                " – ", List.of(Text.same(id), task.description().summary()))))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(Text.joined("\n  ", lines));
    }

    /** There is no command of this name. */
    UsageException unknown(String name) {
        Optional<Text> group = group(name);
        if (group.isPresent()) {
            return new UsageException(
                    Words.text("usage.half-command", name), Words.text("usage.half-command.cure", group.get()));
        }
        List<String> known =
                Stream.concat(tasks.ids().stream(), Stream.of(HELP, SHELL)).toList();
        return new UsageException(
                Words.text("usage.unknown-command", name), Suggestions.cure(name, known, Words.text("cure.overview")));
    }
}
