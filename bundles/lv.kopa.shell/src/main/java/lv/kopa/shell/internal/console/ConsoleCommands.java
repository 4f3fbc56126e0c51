package lv.kopa.shell.internal.console;

import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.shell.internal.Caller;
import lv.kopa.shell.internal.Commands;
import lv.kopa.shell.internal.ServiceTasks;
import lv.kopa.task.Task;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * Keeps a command of Gogo for every task that is here, as {@code kopa:<id>} with hyphens for spaces. A task whose name has several
 * words is also found as the command line names it, by a command that is called by the first of them.
 */
final class ConsoleCommands
        implements AutoCloseable, ServiceTrackerCustomizer<Task, List<ServiceRegistration<Function>>> {
    static final String SCOPE = "kopa";

    private final BundleContext context;
    private final Commands commands;
    private final Caller caller;
    private final Leaving leaving;
    private final RunningCommands running;
    private final ServiceTracker<Task, List<ServiceRegistration<Function>>> tracker;
    private final List<ServiceRegistration<Function>> own = new ArrayList<>();

    ConsoleCommands(BundleContext context, Commands commands, Caller caller, Leaving leaving, RunningCommands running) {
        this.context = context;
        this.commands = commands;
        this.caller = caller;
        this.leaving = leaving;
        this.running = running;
        tracker = new ServiceTracker<>(context, Task.class, this);
    }

    void open() {
        own.add(register("help", (session, words) -> {
            running.run(caller, session, here -> commands.help(strings(words), here));
            return null;
        }));
        Function leave = (session, words) -> {
            leaving.leave();
            return null;
        };
        own.add(register("exit", leave));
        own.add(register("quit", leave));
        tracker.open();
    }

    private ServiceRegistration<Function> register(String name, Function function) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(CommandProcessor.COMMAND_SCOPE, SCOPE);
        properties.put(CommandProcessor.COMMAND_FUNCTION, name);
        return context.registerService(Function.class, function, properties);
    }

    private static List<String> strings(List<Object> words) {
        return words.stream().map(String::valueOf).toList();
    }

    @Override
    public List<ServiceRegistration<Function>> addingService(ServiceReference<Task> reference) {
        return ServiceTasks.id(context, reference).map(this::register).orElse(null);
    }

    private List<ServiceRegistration<Function>> register(String id) {
        Stream<ServiceRegistration<Function>> whole = Stream.of(register(id.replace(' ', '-'), (session, words) -> {
            running.run(caller, session, here -> commands.runTask(id, strings(words), here));
            return null;
        }));
        return Stream.concat(whole, firstWord(id).map(this::group).stream()).toList();
    }

    private static Optional<String> firstWord(String id) {
        return Optional.of(id.indexOf(' ')).filter(end -> end > 0).map(end -> id.substring(0, end));
    }

    private ServiceRegistration<Function> group(String word) {
        return register(word, (session, words) -> {
            List<String> line =
                    Stream.concat(Stream.of(word), strings(words).stream()).toList();
            running.run(caller, session, here -> commands.run(line, here));
            return null;
        });
    }

    @Override
    public void modifiedService(ServiceReference<Task> reference, List<ServiceRegistration<Function>> registrations) {
        // the id of a task never changes
    }

    @Override
    public void removedService(ServiceReference<Task> reference, List<ServiceRegistration<Function>> registrations) {
        registrations.forEach(ServiceRegistration::unregister);
    }

    @Override
    public void close() {
        tracker.close();
        own.forEach(ServiceRegistration::unregister);
    }
}
