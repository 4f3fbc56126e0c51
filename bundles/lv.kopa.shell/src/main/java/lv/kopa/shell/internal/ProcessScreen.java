package lv.kopa.shell.internal;

import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The screen of the process. */
final class ProcessScreen {
    /** The exit code where nobody read the answer to its end: that of a process which a closed pipe ended. */
    static final int UNREAD = 141;

    private static final System.Logger LOG = System.getLogger(ProcessScreen.class.getName());
    /** Columns where nobody says how many there are. */
    private static final int USUAL_WIDTH = 100;

    private static final int NARROWEST = 20;

    private ProcessScreen() {}

    /** A screen on these streams, as the environment describes it. */
    static Screen of(PrintStream answers, PrintStream messages, Map<String, String> environment) {
        boolean out = isTerminal(1);
        boolean err = isTerminal(2);
        return new Screen(
                utf8(answers),
                utf8(messages),
                out,
                err && !dumb(environment),
                width(environment, out),
                (out || err) && colours(environment));
    }

    /** Whether a person types commands. */
    static boolean inputIsTerminal() {
        return isTerminal(0);
    }

    /** Whether the output goes to somebody who reads it, a pipe or a terminal, and not into a file: it has no position. */
    @SuppressWarnings("resource") // whoever closes the channel closes the output
    static boolean outputHasReader() {
        try {
            new FileOutputStream(FileDescriptor.out).getChannel().position();
            return false;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the output is no file", e);
            return true;
        }
    }

    /** Whether colours are wanted: see no-color.org. */
    static boolean colours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !dumb(environment);
    }

    /** The number of columns: what {@code COLUMNS} says, else what a terminal says. */
    static int width(Map<String, String> environment, boolean terminal) {
        int width = number(environment.get("COLUMNS"));
        if (width <= 0 && terminal && File.separatorChar == '/') {
            width = terminalWidth();
        }
        return width <= 0 ? USUAL_WIDTH : Math.max(NARROWEST, width);
    }

    /** Whether the terminal shows what steers it instead of obeying: so does the old console of Windows. */
    private static boolean dumb(Map<String, String> environment) {
        boolean oldWindows = File.separatorChar == '\\'
                && !environment.containsKey("WT_SESSION")
                && !environment.containsKey("TERM");
        return oldWindows || "dumb".equals(environment.get("TERM"));
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        return System.console() != null && consoleIsTerminal();
    }

    /** Elsewhere Java tells only whether input and output both are; from Java 22 on there may be a console without them. */
    private static boolean consoleIsTerminal() {
        if (Runtime.version().feature() < 22) {
            return true;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            LOG.log(System.Logger.Level.DEBUG, "whether the console is a terminal is not known", e);
            return false;
        }
    }

    private static int terminalWidth() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(300, TimeUnit.MILLISECONDS)) {
                stty.destroy();
                return 0;
            }
            String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ");
            return size.length == 2 ? number(size[1]) : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int number(String written) {
        if (written == null || !written.matches("\\d{1,5}")) {
            return 0;
        }
        return Integer.parseInt(written);
    }
}
