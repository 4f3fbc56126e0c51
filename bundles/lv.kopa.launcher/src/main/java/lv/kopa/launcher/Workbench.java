package lv.kopa.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.log.LogService;
import org.osgi.service.log.LoggerFactory;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A running framework with the bundles of a product. What a process does with it is said by its command: the service of
 * type {@link ToIntFunction} with the property {@code kopa.command}, which takes the words of a command line and gives the
 * exit code. Services of type {@link Runnable} with the property {@code kopa.cancel} stop what the command does. Where it
 * answers is said by services of type {@link PrintStream} with the property {@code kopa.stream}, {@code out} and {@code err}.
 */
public final class Workbench implements AutoCloseable {
    private static final String[] LOG_SERVICES = {LogService.class.getName(), LoggerFactory.class.getName()};
    private static final long COMMAND_WAIT_MS = 10_000;
    private static final long STOP_WAIT_MS = 5_000;

    private final Framework framework;
    private final CacheSlot slot;

    private Workbench(Framework framework, CacheSlot slot) {
        this.framework = framework;
        this.slot = slot;
    }

    /**
     * Starts the bundles of a product. A cache that is broken is thrown away and filled anew.
     *
     * @param command the first word of the command line, which says what can be left out; empty for everything
     * @throws StartException if a bundle that ships does not start even so
     * @throws IOException if the installation cannot be read or the cache cannot be written
     */
    public static Workbench start(Product product, Folders folders, String command) throws IOException, StartException {
        CacheSlot slot = CacheSlot.take(folders.cache(), product.key());
        try {
            if (slot.complete()) {
                try {
                    return start(product, folders, command, slot);
                } catch (StartException e) {
                    log().log(Level.WARNING, "the cache of bundles does not work and is filled anew", e);
                }
            }
            slot.clear();
            Workbench workbench = start(product, folders, command, slot);
            slot.markComplete();
            return workbench;
        } catch (IOException | StartException | RuntimeException e) {
            try (slot) {
                slot.clear();
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    private static Workbench start(Product product, Folders folders, String command, CacheSlot slot)
            throws StartException {
        FrameworkLog log = new FrameworkLog();
        Framework framework =
                new FrameworkFactory().newFramework(FrameworkSettings.of(product, folders, slot.folder(), log));
        try {
            framework.init();
            framework.getBundleContext().registerService(LOG_SERVICES, log, null);
            List<Bundle> bundles = install(framework.getBundleContext(), product);
            framework.start();
            bundles.removeIf(
                    bundle -> !startable(bundle) || !product.startRules().starts(bundle.getSymbolicName(), command));
            // All at once is quicker than one after the other; what does not resolve fails when it is started.
            framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
            for (Bundle bundle : bundles) {
                bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            }
            return new Workbench(framework, slot);
        } catch (BundleException | RuntimeException e) {
            StartException failure = new StartException(e.getMessage(), e, BundleStates.of(framework));
            stop(framework);
            throw failure;
        }
    }

    /**
     * The bundles of the product, sorted by name. Those in the cache are taken from there. Plug-ins are never taken from
     * the cache: what runs is what lies in the plug-in folder.
     */
    private static List<Bundle> install(BundleContext context, Product product) throws BundleException {
        Map<String, Bundle> cached = new LinkedHashMap<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getBundleId() != 0) {
                cached.put(bundle.getLocation(), bundle);
            }
        }
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : product.bundles()) {
            // Read in place, not copied into the cache.
            String location = "reference:" + jar.toFile().toURI();
            Bundle bundle = cached.remove(location);
            bundles.add(bundle != null ? bundle : context.installBundle(location));
        }
        for (Bundle left : cached.values()) {
            left.uninstall();
        }
        return bundles;
    }

    private static boolean startable(Bundle bundle) {
        var headers = bundle.getHeaders("");
        return headers.get("Bundle-Activator") != null || headers.get("Service-Component") != null;
    }

    /** The framework, for whoever looks inside. */
    public Framework framework() {
        return framework;
    }

    /**
     * What a command line is handed to: the service whose property {@code kopa.command.name} is the word, or the one that
     * understands all other commands.
     *
     * @param word the first word of the command line
     * @throws StartException if the bundles offer no command
     */
    public ToIntFunction<String[]> command(String word) throws StartException {
        ServiceTracker<ToIntFunction<String[]>, ToIntFunction<String[]>> tracker =
                new ServiceTracker<>(framework.getBundleContext(), commandFilter(word), null);
        tracker.open();
        try {
            ToIntFunction<String[]> command = tracker.waitForService(COMMAND_WAIT_MS);
            if (command == null) {
                throw new StartException("no bundle offers a command", null, bundleStates());
            }
            return command;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("interrupted while waiting for a command", e, bundleStates());
        }
    }

    private Filter commandFilter(String word) {
        String name = word.equals(CommandLine.WINDOW) ? "(kopa.command.name=" + word + ")" : "(!(kopa.command.name=*))";
        try {
            return framework
                    .getBundleContext()
                    .createFilter(
                            "(&(objectClass=" + ToIntFunction.class.getName() + ")(kopa.command=true)" + name + ")");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the command the streams that are its own, whatever {@code System.out} and {@code System.err} have become. */
    void offer(PrintStream out, PrintStream err) {
        offer("out", out);
        offer("err", err);
    }

    private void offer(String name, PrintStream stream) {
        framework
                .getBundleContext()
                .registerService(PrintStream.class, stream, FrameworkUtil.asDictionary(Map.of("kopa.stream", name)));
    }

    /** Asks the command to stop what it does. */
    void cancel() {
        BundleContext context = framework.getBundleContext();
        if (context == null) {
            return; // it has stopped
        }
        try {
            for (ServiceReference<Runnable> reference :
                    context.getServiceReferences(Runnable.class, "(kopa.cancel=true)")) {
                Runnable cancel = context.getService(reference);
                if (cancel != null) {
                    cancel.run();
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line for each bundle: name, version, state. */
    String bundleStates() {
        return BundleStates.of(framework);
    }

    /** Stops all bundles and gives the cache back. */
    @Override
    public void close() throws IOException {
        stop(framework);
        slot.close();
    }

    private static void stop(Framework framework) {
        try {
            framework.stop();
            framework.waitForStop(STOP_WAIT_MS);
        } catch (BundleException e) {
            log().log(Level.WARNING, "the framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asked for only when there is something to say: the backend takes its time to start. */
    private static System.Logger log() {
        return System.getLogger(Workbench.class.getName());
    }
}
