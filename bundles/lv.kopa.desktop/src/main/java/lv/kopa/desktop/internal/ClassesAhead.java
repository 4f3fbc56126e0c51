package lv.kopa.desktop.internal;

import java.lang.System.Logger.Level;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads the classes of which views are made beside the event dispatch thread, where each would cost its time when it is first
 * needed. They are loaded and no more: nothing of them runs here.
 */
final class ClassesAhead implements Runnable {
    private static final System.Logger LOG = System.getLogger(ClassesAhead.class.getName());
    private static final String ENDING = ".class";
    private static final String OURS = "lv.kopa.";
    private static final String WIDGETS = "lv.kopa.widget";

    private final List<Bundle> bundles;

    private ClassesAhead(List<Bundle> bundles) {
        this.bundles = bundles;
    }

    /** Begins, and does not wait for it. */
    static void load(BundleContext context) {
        List<Bundle> wanted = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle != context.getBundle() && ofWindow(bundle))
                .sorted(Comparator.comparing(bundle -> !WIDGETS.equals(bundle.getSymbolicName())))
                .toList();
        Thread thread = new Thread(new ClassesAhead(wanted), "kopa-classes");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether a bundle that ships has to do with the window: it uses what the window offers, or draws. */
    private static boolean ofWindow(Bundle bundle) {
        return String.valueOf(bundle.getSymbolicName()).startsWith(OURS)
                        && Optional.ofNullable(bundle.adapt(BundleWiring.class)).stream()
                                .flatMap(wiring -> wiring.getRequiredWires(null).stream())
                                .map(BundleWire::getProvider)
                                .map(provider -> provider.getBundle().getSymbolicName())
                                .anyMatch(name -> name.equals(WIDGETS) || name.equals("lv.kopa.workbench"))
                || WIDGETS.equals(bundle.getSymbolicName());
    }

    @Override
    public void run() {
        for (Bundle bundle : bundles) {
            Enumeration<URL> files = bundle.findEntries("/", "*" + ENDING, true);
            for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
                String path = file.getPath();
                load(bundle, path.substring(1, path.length() - ENDING.length()).replace('/', '.'));
            }
        }
    }

    private static void load(Bundle bundle, String name) {
        try {
            bundle.loadClass(name);
        } catch (ClassNotFoundException | LinkageError | IllegalStateException e) { // whoever needs it meets it again
            LOG.log(Level.DEBUG, "not loaded: " + name, e);
        }
    }
}
