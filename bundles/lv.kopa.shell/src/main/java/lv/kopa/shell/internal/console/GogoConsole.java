package lv.kopa.shell.internal.console;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.kopa.shell.internal.Caller;
import lv.kopa.shell.internal.Commands;
import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;

/**
 * The Gogo console with every task as a command. The bundles of Gogo are started when the console is opened; the one with
 * the line editor lends its classes only, because started it would open a console of its own.
 */
public final class GogoConsole {
    private static final System.Logger LOG = System.getLogger(GogoConsole.class.getName());
    private static final String RUNTIME = "org.apache.felix.gogo.runtime";
    private static final String EDITOR = "org.apache.felix.gogo.jline";
    private static final List<String> STARTED = List.of(RUNTIME, "org.apache.felix.gogo.command");
    private static final int FAILED = 1;

    private final BundleContext context;

    /** A console in this framework. */
    public GogoConsole(BundleContext context) {
        this.context = context;
    }

    /**
     * Runs commands until the person leaves.
     *
     * @param typed whether a person types them on a terminal; otherwise they are read from the input, line by line
     * @return the exit code of the process
     */
    public int run(Commands commands, Caller caller, boolean typed) {
        Optional<String> missing = start(typed);
        if (missing.isPresent()) {
            caller.screen().err().println(caller.say("shell.missing", missing.get()));
            caller.screen().err().println("  → " + caller.say("shell.missing.cure"));
            caller.screen().err().flush();
            return FAILED;
        }
        ServiceReference<CommandProcessor> reference = context.getServiceReference(CommandProcessor.class);
        CommandProcessor processor = context.getService(reference);
        Leaving leaving = new Leaving();
        RunningCommands running = new RunningCommands();
        try (ConsoleCommands registered = new ConsoleCommands(context, commands, caller, leaving, running)) {
            if (has(EDITOR)) {
                GogoTools.offer(context, processor);
            }
            registered.open();
            return typed
                    ? new TypedSession(context, processor, commands, caller).run(leaving, running)
                    : new ScriptSession(processor, running).run(caller, leaving);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "the console ended", e);
            caller.screen().err().println(caller.say("failed.file", String.valueOf(e.getMessage())));
            return FAILED;
        } finally {
            context.ungetService(reference);
        }
    }

    /** Starts what the console needs. Returns the name of a bundle that is missing, if one is. */
    private Optional<String> start(boolean typed) {
        for (String name : STARTED) {
            Optional<Bundle> bundle = Arrays.stream(context.getBundles())
                    .filter(each -> name.equals(each.getSymbolicName()))
                    .findFirst();
            try {
                if (bundle.isPresent() && bundle.get().getState() != Bundle.ACTIVE) {
                    bundle.get().start(Bundle.START_TRANSIENT);
                }
            } catch (BundleException e) {
                LOG.log(System.Logger.Level.ERROR, name + " does not start", e);
                return Optional.of(name);
            }
        }
        if (context.getServiceReference(CommandProcessor.class) == null) {
            return Optional.of(RUNTIME);
        }
        return typed && !has(EDITOR) ? Optional.of(EDITOR) : Optional.empty();
    }

    private boolean has(String name) {
        return Arrays.stream(context.getBundles()).anyMatch(bundle -> name.equals(bundle.getSymbolicName()));
    }
}
