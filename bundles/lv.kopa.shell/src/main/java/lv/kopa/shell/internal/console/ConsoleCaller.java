package lv.kopa.shell.internal.console;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import lv.kopa.shell.internal.Caller;
import lv.kopa.shell.internal.Screen;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Process;

/** Who gives a command in the console: it writes to its place in the pipe, and stops when its job is interrupted. */
final class ConsoleCaller {
    private ConsoleCaller() {}

    static Caller of(Caller caller, CommandSession session) {
        Process process = Process.Utils.current();
        Screen screen = caller.screen();
        boolean terminal = process == null ? screen.outIsTerminal() : process.isTty(1) && screen.outIsTerminal();
        PrintStream out = process == null ? session.getConsole() : process.out();
        Thread job = Thread.currentThread();
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
                () -> job.isInterrupted() || caller.cancelled().getAsBoolean(),
                "");
    }
}
