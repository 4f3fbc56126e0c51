package lv.kopa.desktop.internal;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import lv.kopa.desktop.internal.contribution.Origin;
import lv.kopa.text.Text;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Takes what is thrown while an event is handled: a click on a button of a view. The window goes on; the person is told, and
 * the bundle in whose code it happened is named.
 */
final class EventFaults implements UncaughtExceptionHandler {
    private final BundleContext context;
    private final Guard guard;
    private final Consumer<Text> tell;

    EventFaults(BundleContext context, Guard guard, Consumer<Text> tell) {
        this.context = context;
        this.guard = guard;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        tell.accept(guard.failed(culprit(thrown), thrown));
    }

    /** The bundle that holds the class nearest to the fault which belongs to any; this one if none does. */
    Origin culprit(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(frame -> frame.getClassName().replace('.', '/') + ".class")
                .map(this::holder)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Origin::of)
                .orElseGet(() -> Origin.of(context.getBundle()));
    }

    private Optional<Bundle> holder(String path) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getBundleId() != 0)
                .filter(bundle -> bundle.getEntry(path) != null)
                .findFirst();
    }
}
