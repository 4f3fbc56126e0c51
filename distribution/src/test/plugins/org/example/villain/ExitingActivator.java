package org.example.villain;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Ends the whole program when its bundle is started. */
public final class ExitingActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        System.exit(0);
    }

    @Override
    public void stop(BundleContext context) {
        // it never ran
    }
}
