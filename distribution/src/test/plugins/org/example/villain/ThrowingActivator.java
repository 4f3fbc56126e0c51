package org.example.villain;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Fails when its bundle is started. */
public final class ThrowingActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("not today");
    }

    @Override
    public void stop(BundleContext context) {
        // it never ran
    }
}
