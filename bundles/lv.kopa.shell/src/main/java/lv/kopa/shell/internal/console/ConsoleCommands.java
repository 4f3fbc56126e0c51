package lv.kopa.shell.internal.console;

import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
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

/** Keeps a command of Gogo for every task that is here, as {@code kopa:<id>} with hyphens for spaces. */
final class ConsoleCommands implements AutoCloseable, ServiceTrackerCustomizer<Task, ServiceRegistration<Function>> {
    static final String SCOPE = "kopa";

    private final BundleContext context;
    private final Commands commands;
    private final Caller caller;
    private final Leaving leaving;
    private final RunningCommands running;
    private final ServiceTracker<Task, ServiceRegistration<Function>> tracker;
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
    public ServiceRegistration<Function> addingService(ServiceReference<Task> reference) {
        Optional<String> id = ServiceTasks.id(context, reference);
        return id.map(name -> register(name.replace(' ', '-'), (session, words) -> {
                    running.run(caller, session, here -> commands.runTask(name, strings(words), here));
                    return null;
                }))
                .orElse(null);
    }

    @Override
    public void modifiedService(ServiceReference<Task> reference, ServiceRegistration<Function> registration) {
        // the id of a task never changes
    }

    @Override
    public void removedService(ServiceReference<Task> reference, ServiceRegistration<Function> registration) {
        registration.unregister();
    }

    @Override
    public void close() {
        tracker.close();
        own.forEach(ServiceRegistration::unregister);
    }
}
