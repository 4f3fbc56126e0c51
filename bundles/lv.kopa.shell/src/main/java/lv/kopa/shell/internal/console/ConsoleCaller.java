package lv.kopa.shell.internal.console;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import lv.kopa.shell.internal.Caller;
import lv.kopa.shell.internal.Screen;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Process;

/** Who gives a command in the console: it writes to its place in the pipe. */
final class ConsoleCaller {
    private ConsoleCaller() {}

    /**
     * The caller of the job that runs on this thread.
     *
     * @param stopped whether the job is to stop
     */
    static Caller of(Caller caller, CommandSession session, BooleanSupplier stopped) {
        Process process = Process.Utils.current();
        Screen screen = caller.screen();
        boolean terminal = process == null ? screen.outIsTerminal() : process.isTty(1) && screen.outIsTerminal();
        PrintStream out = process == null ? session.getConsole() : process.out();
        return new Caller(
                new Screen(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        screen.err(),
                        terminal,
                        screen.errIsTerminal(),
                        screen.width(),
                        screen.colours()),
                caller.language(),
                caller.workingFolder(),
                () -> stopped.getAsBoolean() || caller.cancelled().getAsBoolean(),
                "");
    }
}
