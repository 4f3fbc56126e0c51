package lv.kopa.shell.internal.console;

import java.util.List;
import lv.kopa.shell.internal.Commands;
import org.jline.builtins.Completers;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes the names of commands, then their options and the names of files. */
final class CommandCompleter implements Completer {
    private static final List<String> CONSOLE = List.of("exit", "help");

    private final Commands commands;
    private final Completer files = new Completers.FileNameCompleter();

    CommandCompleter(Commands commands) {
        this.commands = commands;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String first = line.words().isEmpty() ? "" : line.words().get(0);
        if (line.wordIndex() == 0 || first.equals("help") && line.wordIndex() == 1) {
            commands.ids().forEach(id -> candidates.add(new Candidate(id.replace(' ', '-'))));
            CONSOLE.forEach(name -> candidates.add(new Candidate(name)));
        } else if (line.word().startsWith("-")) {
            String name = first.substring(first.indexOf(':') + 1);
            commands.ids().stream()
                    .filter(id -> id.replace(' ', '-').equals(name))
                    .flatMap(id -> commands.options(id).stream())
                    .forEach(option -> candidates.add(new Candidate(option)));
        } else {
            files.complete(reader, line, candidates);
        }
    }
}
