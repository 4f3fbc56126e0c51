package lv.kopa.shell.internal;

import java.time.Instant;
import java.util.Optional;
import lv.kopa.task.Problem;
import lv.kopa.task.ProblemLog;
import lv.kopa.text.Text;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Tells which tasks came with plug-ins, and notes those that fail. */
final class PluginTasks {
    private static final String PLUGIN = "plugin:";

    private final BundleContext context;

    PluginTasks(BundleContext context) {
        this.context = context;
    }

    /** Notes that a task of this bundle failed, if it came from the plug-in folder. Returns the name of the jar. */
    Optional<String> failed(Bundle bundle, String task, Throwable failure) {
        Optional<String> jar = jar(bundle);
        jar.ifPresent(name -> note(
                name,
                "task-failed",
                Words.text("plugin.failed", name, task, failure.getClass().getName())));
        return jar;
    }

    /** Notes that a task of this bundle does not even say what it is called. */
    void unnamed(Bundle bundle, Throwable failure) {
        jar(bundle)
                .ifPresent(name -> note(
                        name,
                        "task-unnamed",
                        Words.text(
                                "plugin.failed.unnamed",
                                name,
                                failure.getClass().getName())));
    }

    private static Optional<String> jar(Bundle bundle) {
        if (bundle == null || !bundle.getLocation().startsWith(PLUGIN)) {
            return Optional.empty();
        }
        return Optional.of(bundle.getLocation().substring(PLUGIN.length()));
    }

    private void note(String jar, String key, Text message) {
        ServiceReference<ProblemLog> reference = context.getServiceReference(ProblemLog.class);
        ProblemLog log = reference == null ? null : context.getService(reference);
        if (log != null) {
            log.report(new Problem(jar, key, Instant.now(), message, Words.text("plugin.failed.cure", jar)));
        }
    }
}
