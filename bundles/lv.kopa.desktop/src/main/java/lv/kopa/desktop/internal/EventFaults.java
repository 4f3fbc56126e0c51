package lv.kopa.desktop.internal;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.function.Consumer;
import lv.kopa.desktop.internal.contribution.Origin;
import lv.kopa.text.Text;

/**
 * Takes what is thrown while an event is handled: a click on a button of a view. The window goes on; the person is told, and
 * the bundle in whose code it happened is named.
 */
final class EventFaults implements UncaughtExceptionHandler {
    private final Culprits culprits;
    private final Origin self;
    private final Guard guard;
    private final Consumer<Text> tell;

    /**
     * @param self who is named if nobody is found
     */
    EventFaults(Culprits culprits, Origin self, Guard guard, Consumer<Text> tell) {
        this.culprits = culprits;
        this.self = self;
        this.guard = guard;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        tell.accept(guard.failed(culprits.of(thrown).orElse(self), thrown));
    }
}
