package lv.kopa.plugin.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import lv.kopa.task.ProblemLog;
import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * Starts what lies in the plug-in folder before the framework is handed over, so that a single command finds its
 * plug-ins, and follows the folder from then on.
 */
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=lv.kopa.task.ProblemLog",
        effective = "active")
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class PluginActivator implements BundleActivator {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private BundleWorker worker;
    private FolderWatch watch;

    @Override
    public void start(BundleContext context) {
        OpenProblems open = new OpenProblems();
        context.registerService(ProblemLog.class, open, null);

        worker = new BundleWorker(LIMIT);
        PluginProblems problems = new PluginProblems(open, Clock.systemUTC());
        PluginInstaller installer = new PluginInstaller(context, worker, problems);
        Path path = Path.of(context.getProperty("kopa.plugins"));
        PluginFolder folder = new PluginFolder(path, installer, problems, System::nanoTime);
        folder.scan(false);
        watch = new FolderWatch(folder);
    }

    @Override
    public void stop(BundleContext context) {
        watch.close();
        worker.close();
    }
}
