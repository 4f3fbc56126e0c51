package org.example.villain;

import java.util.concurrent.CountDownLatch;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Wants the process to wait at its end, for ever. */
public final class LingeringActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    @Override
    public void stop(BundleContext context) {
        // it stays on
    }
}
