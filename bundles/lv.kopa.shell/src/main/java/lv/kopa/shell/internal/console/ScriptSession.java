package lv.kopa.shell.internal.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import lv.kopa.shell.internal.Caller;
import lv.kopa.task.TaskResult;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;

/**
 * Runs the lines of the input, one after another. A line that fails does not keep the next from running, but its exit code
 * becomes that of the console.
 */
final class ScriptSession {
    private final CommandProcessor processor;
    private final RunningCommands running;

    ScriptSession(CommandProcessor processor, RunningCommands running) {
        this.processor = processor;
        this.running = running;
    }

    /** Runs until the end of the input, {@code exit}, or until stopped. Returns the exit code. */
    int run(Caller caller, Leaving leaving) throws IOException {
        PrintStream out = caller.screen().out();
        PrintStream err = caller.screen().err();
        InputLines lines = new InputLines(System.in);
        BooleanSupplier stop = () -> leaving.wanted() || caller.cancelled().getAsBoolean();
        try (CommandSession session = processor.createSession(new ByteArrayInputStream(new byte[0]), out, err)) {
            SessionRules.apply(session, caller);
            for (Optional<String> line = lines.next(stop); line.isPresent(); line = lines.next(stop)) {
                run(line.get().replace("\uFEFF", ""), session, caller);
                out.flush();
                err.flush();
            }
        }
        return caller.cancelled().getAsBoolean() ? TaskResult.Outcome.CANCELLED.exitCode() : running.exitCode();
    }

    private void run(String line, CommandSession session, Caller caller) {
        try {
            Object result = session.execute(line);
            if (result != null) {
                caller.screen().out().println(result);
            }
        } catch (Exception e) { // whatever a line of Gogo does, the next one has its turn
            caller.screen().err().println(SessionRules.words(e, caller));
            running.note(TaskResult.Outcome.BAD_INPUT.exitCode());
        }
    }
}
