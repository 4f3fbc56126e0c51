package lv.kopa.plugin.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import lv.kopa.task.Problem;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Installs, starts and removes the bundles of the plug-in folder. Jars are read as streams, so that none stays open and
 * any can be replaced or deleted on Windows, too. Bundles are started for this run of the process only.
 */
final class PluginInstaller {
    private static final System.Logger LOG = System.getLogger(PluginInstaller.class.getName());

    /** Begins the location of every bundle that came from the plug-in folder; the name of the jar follows. */
    static final String LOCATION = "plugin:";

    private final BundleContext context;
    private final BundleWorker worker;
    private final PluginProblems problems;
    private final MissingParts missing;

    PluginInstaller(BundleContext context, BundleWorker worker, PluginProblems problems) {
        this.context = context;
        this.worker = worker;
        this.problems = problems;
        this.missing = new MissingParts(wiring(), problems::messages);
    }

    private FrameworkWiring wiring() {
        return context.getBundle(0).adapt(FrameworkWiring.class);
    }

    /** Whether the product itself has a bundle of this name. */
    boolean shipped(String symbolicName) {
        for (Bundle bundle : context.getBundles()) {
            if (symbolicName.equals(bundle.getSymbolicName())
                    && !bundle.getLocation().startsWith(LOCATION)) {
                return true;
            }
        }
        return false;
    }

    /** Installs a jar; notes a problem and gives nothing if the framework does not take it. */
    Optional<Bundle> install(String jar, Path file) {
        return take(jar, file, in -> context.installBundle(LOCATION + jar, in));
    }

    /** Puts another jar in the place of an installed one; whether the framework took it. */
    boolean update(String jar, Bundle bundle, Path file) {
        return take(jar, file, in -> {
                    bundle.stop();
                    bundle.update(in);
                    return bundle;
                })
                .isPresent();
    }

    /** Hands a jar to the framework. */
    private interface Intake {
        Bundle from(InputStream in) throws BundleException;
    }

    private Optional<Bundle> take(String jar, Path file, Intake intake) {
        try (InputStream in = LooseFile.is(file) ? LooseFile.jar(file) : Files.newInputStream(file)) {
            return Optional.of(worker.run(() -> intake.from(in)));
        } catch (BundleException e) {
            reportRefused(jar, file, e);
        } catch (BundleWorker.StuckException e) {
            problems.report(jar, "stuck");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot read " + jar, e);
            problems.report(jar, "unreadable");
        }
        return Optional.empty();
    }

    private void reportRefused(String jar, Path file, BundleException e) {
        LOG.log(Level.WARNING, "cannot install " + jar, e);
        if (e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR) {
            problems.report(jar, "duplicate", jarsNamed(JarCheck.look(file).symbolicName()));
        } else {
            problems.report(jar, "not-installed");
        }
    }

    private String jarsNamed(String symbolicName) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .map(bundle -> bundle.getLocation().substring(LOCATION.length()))
                .collect(Collectors.joining(", "));
    }

    /** Removes a bundle. */
    void uninstall(String jar, Bundle bundle) {
        try {
            worker.run(() -> {
                bundle.uninstall();
                return bundle;
            });
        } catch (BundleException e) {
            LOG.log(Level.WARNING, "cannot remove " + jar, e);
        } catch (BundleWorker.StuckException e) {
            problems.report(jar, "stuck");
        }
    }

    /** Lets go of what was replaced or removed, in every bundle that uses it. */
    void refresh(Collection<Bundle> bundles) {
        CountDownLatch done = new CountDownLatch(1);
        FrameworkListener listener = event -> done.countDown();
        try {
            worker.run(() -> {
                wiring().refreshBundles(bundles, listener);
                done.await();
                return bundles;
            });
        } catch (BundleException | BundleWorker.StuckException e) {
            LOG.log(Level.WARNING, "replaced bundles are still in use", e);
        }
    }

    /**
     * Starts a bundle, and notes a problem if it does not start.
     *
     * @return whether trying again makes sense when other jars have changed
     */
    boolean start(String jar, Bundle bundle) {
        List<Problem> before = problems.of(jar); // what its start brings to light stays
        try {
            worker.run(() -> {
                bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
                return bundle;
            });
            problems.clear(before);
            return true;
        } catch (BundleException e) {
            LOG.log(Level.WARNING, "cannot start " + jar, e);
            if (e.getType() == BundleException.RESOLVE_ERROR) {
                problems.reportUnresolved(jar, missing.of(bundle), context.getProperty("kopa.version"));
                return true;
            }
            Throwable cause = e.getCause() == null ? e : e.getCause();
            problems.report(jar, "start-failed", cause.getClass().getName(), String.valueOf(cause.getMessage()));
        } catch (BundleWorker.StuckException e) {
            problems.report(jar, "stuck");
        }
        return false;
    }
}
