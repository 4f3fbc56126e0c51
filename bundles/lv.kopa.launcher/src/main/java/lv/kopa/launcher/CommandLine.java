package lv.kopa.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The command line, parted into what the launcher takes and what it hands over. Its own options come first:
 * {@code kopa --home DIR methods}.
 *
 * @param home folder below which data, cache, log and plug-ins are kept, where one was named
 * @param version whether only the version is asked for
 * @param command the command and its arguments
 */
record CommandLine(Optional<Path> home, boolean version, List<String> command) {
    private static final String HOME = "--home";
    private static final String LANGUAGE = "--language";

    /** The word for the window in rules of starting and among commands. */
    static final String WINDOW = "window";

    CommandLine {
        command = List.copyOf(command);
    }

    /**
     * Parts a command line.
     *
     * @throws UsageException if {@code --home} names no folder
     */
    static CommandLine parse(List<String> arguments) throws UsageException {
        Optional<Path> home = Optional.empty();
        int next = 0;
        while (next < arguments.size()) {
            String argument = arguments.get(next);
            if (argument.equals("--version")) {
                return new CommandLine(home, true, List.of());
            } else if (argument.equals(HOME)) {
                home = Optional.of(folder(next + 1 < arguments.size() ? arguments.get(next + 1) : ""));
                next += 2;
            } else if (argument.startsWith(HOME + "=")) {
                home = Optional.of(folder(argument.substring(HOME.length() + 1)));
                next++;
            } else {
                break;
            }
        }
        return new CommandLine(home, false, arguments.subList(next, arguments.size()));
    }

    /** Whether no command is named, nothing but perhaps a language: the window is wanted. */
    boolean window() {
        return command.isEmpty()
                || command.size() == 2 && command.get(0).equals(LANGUAGE)
                || command.size() == 1 && command.get(0).startsWith(LANGUAGE + "=");
    }

    /** The language that a command line asks for anywhere, for what the launcher itself has to say. */
    static Optional<String> language(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(LANGUAGE) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            } else if (argument.startsWith(LANGUAGE + "=")) {
                return Optional.of(argument.substring(LANGUAGE.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static Path folder(String name) throws UsageException {
        try {
            if (!name.isBlank()) {
                return Path.of(name).toAbsolutePath();
            }
        } catch (InvalidPathException e) {
            throw new UsageException("usage.home", e);
        }
        throw new UsageException("usage.home", null);
    }

    /** What was given to the launcher itself cannot be used. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1;

        UsageException(String key, Throwable cause) {
            super(key, cause);
        }
    }
}
