package lv.kopa.shell.internal.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.shell.internal.Caller;
import org.apache.felix.gogo.jline.Shell;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.threadio.ThreadIO;
import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.osgi.framework.BundleContext;

/** Commands that a person types, with line editing, completion and a history that is kept in the data folder. */
final class TypedSession {
    private static final System.Logger LOG = System.getLogger(TypedSession.class.getName());

    private final BundleContext context;
    private final CommandProcessor processor;

    TypedSession(BundleContext context, CommandProcessor processor) {
        this.context = context;
        this.processor = processor;
    }

    /** Runs until the person leaves. Returns the exit code. */
    int run(Caller caller, Leaving leaving) throws IOException {
        Optional<Path> data =
                Optional.ofNullable(context.getProperty("kopa.data")).map(Path::of);
        Shell shell = new Shell(new Home(data), processor, new OneTerminal(), "kopa_profile");
        leaving.calls(shell::stop);
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
            session.put(Shell.VAR_PROMPT, "kopa> ");
            if (data.isPresent()) {
                Files.createDirectories(data.get());
                session.put(LineReader.HISTORY_FILE, data.get().resolve("console-history"));
            }
            String version =
                    Optional.ofNullable(context.getProperty("kopa.version")).orElse("");
            terminal.writer().println(caller.say("shell.welcome", version));
            terminal.flush();
            shell.gosh(session, new String[] {"--login", "--noshutdown", "--nohistory"});
            return 0;
        } catch (IOException e) {
            throw e;
        } catch (Exception e) { // Gogo declares no narrower type
            LOG.log(System.Logger.Level.ERROR, "the console ended", e);
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Where the console looks for the person's own profile: the data folder, never the current one. */
    private record Home(Optional<Path> data) implements Shell.Context {
        @Override
        public String getProperty(String name) {
            return name.equals("gosh.home")
                    ? data.map(Path::toString).orElse(System.getProperty("java.io.tmpdir"))
                    : null;
        }

        @Override
        public void exit() {
            // the framework is stopped by whoever started it
        }
    }

    /** Leaves the streams of the thread alone: commands write to the session's terminal, byte by byte. */
    private static final class OneTerminal implements ThreadIO {
        @Override
        public void setStreams(InputStream in, PrintStream out, PrintStream err) {
            // the session has its streams
        }

        @Override
        public void close() {
            // nothing was set
        }
    }
}
