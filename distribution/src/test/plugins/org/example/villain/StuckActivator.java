package org.example.villain;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Does not come to an end when its bundle is started. */
public final class StuckActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        while (true) {
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                // it does not listen
            }
        }
    }

    @Override
    public void stop(BundleContext context) {
        // it never ran
    }
}
