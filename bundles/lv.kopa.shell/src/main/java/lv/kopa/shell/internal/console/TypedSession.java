package lv.kopa.shell.internal.console;

import java.io.IOError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.shell.internal.Caller;
import lv.kopa.shell.internal.Commands;
import org.apache.felix.gogo.jline.ParsedLineImpl;
import org.apache.felix.gogo.jline.Parser;
import org.apache.felix.gogo.jline.Shell;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Job;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.osgi.framework.BundleContext;

/** Commands that a person types, with line editing, completion and a history that is kept in the data folder. */
final class TypedSession {
    private static final System.Logger LOG = System.getLogger(TypedSession.class.getName());
    /** A terminal that does not answer so often in a row is gone. */
    private static final int MOST_FAILURES = 5;

    private final BundleContext context;
    private final CommandProcessor processor;
    private final Commands commands;
    private final Caller caller;
    private int failures;

    TypedSession(BundleContext context, CommandProcessor processor, Commands commands, Caller caller) {
        this.context = context;
        this.processor = processor;
        this.commands = commands;
        this.caller = caller;
    }

    /** Runs until the person leaves. Returns the exit code. */
    int run(Leaving leaving, RunningCommands running) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder()
                        .name("kopa")
                        .system(true)
                        .nativeSignals(true)
                        .signalHandler(Terminal.SignalHandler.SIG_IGN)
                        .build();
                CommandSession session =
                        processor.createSession(terminal.input(), terminal.output(), terminal.output())) {
            SessionRules.apply(session, caller);
            session.put(Shell.VAR_TERMINAL, terminal);
            terminal.handle(Terminal.Signal.INT, signal -> interrupt(session));
            LineReader reader = reader(terminal);
            String version =
                    Optional.ofNullable(context.getProperty("kopa.version")).orElse("");
            terminal.writer().println(caller.say("shell.welcome", version));
            boolean more = true;
            while (more && !leaving.wanted()) {
                terminal.flush();
                more = line(reader, session, terminal, running);
            }
            return 0;
        }
    }

    private LineReader reader(Terminal terminal) throws IOException {
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .appName("kopa")
                .terminal(terminal)
                .parser(new Parser())
                .completer(new CommandCompleter(commands))
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "… ")
                .option(LineReader.Option.AUTO_FRESH_LINE, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        String data = context.getProperty("kopa.data");
        if (data != null) {
            Path folder = Files.createDirectories(Path.of(data));
            builder.variable(LineReader.HISTORY_FILE, folder.resolve("console-history"));
        }
        return builder.build();
    }

    /** Reads and runs one line. Returns whether there may be another. */
    private boolean line(LineReader reader, CommandSession session, Terminal terminal, RunningCommands running) {
        try {
            reader.readLine("kopa> ");
            failures = 0;
            Object result = session.execute(((ParsedLineImpl) reader.getParsedLine()).program());
            if (result != null) {
                terminal.writer().println(result);
            }
        } catch (UserInterruptException e) {
            return true; // the line is dropped
        } catch (InterruptedException e) {
            running.awaitStopping(); // the command says itself that it was stopped
        } catch (EndOfFileException e) {
            return false;
        } catch (IOError e) {
            // The editor asks "stty" about the terminal; Ctrl-C at that moment stops "stty" and nothing else.
            LOG.log(System.Logger.Level.DEBUG, "the terminal did not answer", e);
            Thread.interrupted();
            failures++;
            return failures < MOST_FAILURES;
        } catch (Exception e) { // whatever a line of Gogo does, the next one has its turn
            terminal.writer().println(SessionRules.words(e, caller));
        }
        return true;
    }

    private static void interrupt(CommandSession session) {
        Job job = session.foregroundJob();
        if (job != null) {
            job.interrupt();
        }
    }
}
