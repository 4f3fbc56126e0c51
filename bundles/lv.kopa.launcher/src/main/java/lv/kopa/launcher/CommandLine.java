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
