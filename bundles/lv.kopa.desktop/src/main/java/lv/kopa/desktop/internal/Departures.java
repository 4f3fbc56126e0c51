package lv.kopa.desktop.internal;

import java.awt.EventQueue;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;

/** Tells, on the event dispatch thread, of the loader of each bundle that has stopped, while that is still to be had. */
final class Departures implements SynchronousBundleListener, AutoCloseable {
    private final BundleContext context;
    private final Consumer<ClassLoader> gone;

    Departures(BundleContext context, Consumer<ClassLoader> gone) {
        this.context = context;
        this.gone = gone;
    }

    void open() {
        context.addBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        BundleWiring wiring =
                event.getType() == BundleEvent.STOPPED ? event.getBundle().adapt(BundleWiring.class) : null;
        if (wiring != null) {
            ClassLoader loader = wiring.getClassLoader();
            EventQueue.invokeLater(() -> gone.accept(loader));
        }
    }

    @Override
    public void close() {
        context.removeBundleListener(this);
    }
}
