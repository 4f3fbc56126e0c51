package org.example.villain;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Starts a thread that dies of what nobody catches. */
public final class CrashingActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) throws InterruptedException {
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("a secret of " + System.getProperty("user.name"));
        });
        thread.start();
        thread.join();
    }

    @Override
    public void stop(BundleContext context) {
        // its thread has ended
    }
}
