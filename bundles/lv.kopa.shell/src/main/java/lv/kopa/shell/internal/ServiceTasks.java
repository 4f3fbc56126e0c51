package lv.kopa.shell.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kopa.task.Task;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The tasks among the services, asked anew each time. Of two with one id the higher ranked counts. */
public final class ServiceTasks implements TaskDirectory {
    private static final System.Logger LOG = System.getLogger(ServiceTasks.class.getName());

    private final BundleContext context;
    private final PluginTasks plugins;

    ServiceTasks(BundleContext context) {
        this.context = context;
        plugins = new PluginTasks(context);
    }

    @Override
    public List<String> ids() {
        return List.copyOf(byId().keySet());
    }

    @Override
    public Optional<Task> find(String id) {
        ServiceReference<Task> reference = byId().get(id);
        return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
    }

    @Override
    public Optional<String> failed(String id, Task task, Throwable failure) {
        return plugins.failed(FrameworkUtil.getBundle(task.getClass()), id, failure);
    }

    private Map<String, ServiceReference<Task>> byId() {
        Map<String, ServiceReference<Task>> byId = new TreeMap<>();
        try {
            for (ServiceReference<Task> reference : context.getServiceReferences(Task.class, null)) {
                id(context, reference)
                        .ifPresent(id -> byId.merge(id, reference, (a, b) -> a.compareTo(b) >= 0 ? a : b));
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return byId;
    }

    /** The id of a task: what its service says, else what it says itself; none if it fails to say. */
    public static Optional<String> id(BundleContext context, ServiceReference<Task> reference) {
        if (reference.getProperty(Task.ID) instanceof String id) {
            return Optional.of(id);
        }
        try {
            Task task = context.getService(reference);
            return task == null
                    ? Optional.empty()
                    : Optional.of(task.description().id());
        } catch (Throwable e) { // what a bundle of others throws must not end the process
            LOG.log(System.Logger.Level.WARNING, "a task of " + reference.getBundle() + " does not describe itself", e);
            new PluginTasks(context).unnamed(reference.getBundle(), e);
            return Optional.empty();
        }
    }
}
