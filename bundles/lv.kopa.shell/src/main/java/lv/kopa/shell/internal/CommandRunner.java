package lv.kopa.shell.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import lv.kopa.shell.internal.console.GogoConsole;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Where the launcher hands over: it calls the function with the words of the command line and ends the process with the
 * exit code that it gives; it runs the runnable when the person wants the command to stop. Both are types of Java, so
 * that launcher and bundles share no class.
 */
@Component(
        service = {ToIntFunction.class, Runnable.class},
        property = {"kopa.command:Boolean=true", "kopa.cancel:Boolean=true"})
public final class CommandRunner implements ToIntFunction<String[]>, Runnable {
    private final BundleContext context;
    private volatile boolean cancelled;

    /** Called by Declarative Services. */
    @Activate
    public CommandRunner(BundleContext context) {
        this.context = context;
    }

    /** Stops the command that runs. */
    @Override
    public void run() {
        cancelled = true;
    }

    @Override
    public int applyAsInt(String[] words) {
        Caller caller = new Caller(
                ProcessScreen.of(stream("out", System.out), stream("err", System.err), System.getenv()),
                Language.of(Locale.getDefault(Locale.Category.DISPLAY)),
                Path.of("").toAbsolutePath(),
                () -> cancelled,
                "kopa ");
        Product product = new Product(
                Optional.ofNullable(context.getProperty("kopa.version"))
                        .orElse(context.getBundle().getVersion().toString()),
                Optional.ofNullable(context.getProperty("kopa.log")).map(Path::of));
        int exitCode = new Commands(new ServiceTasks(context), product, (commands, person) -> new GogoConsole(context)
                        .run(commands, person, ProcessScreen.inputIsTerminal()))
                .run(List.of(words), caller);
        return caller.screen().out().checkError() ? unwritten(caller, exitCode) : exitCode;
    }

    /** Whoever reads no further, as {@code head} does, has what they wanted: only a file that is cut short is told. */
    private static int unwritten(Caller caller, int exitCode) {
        boolean unread = ProcessScreen.outputHasReader();
        if (!unread) {
            caller.screen().err().println(caller.say("failed.output"));
            caller.screen().err().flush();
        }
        if (exitCode != 0) {
            return exitCode;
        }
        return unread ? ProcessScreen.UNREAD : TaskResult.Outcome.FAILED.exitCode();
    }

    /** The stream that the launcher keeps for commands: others may print on, or replace, those of the process. */
    private PrintStream stream(String name, PrintStream otherwise) {
        try {
            return context.getServiceReferences(PrintStream.class, "(kopa.stream=" + name + ")").stream()
                    .findFirst()
                    .map(context::getService)
                    .orElse(otherwise);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
