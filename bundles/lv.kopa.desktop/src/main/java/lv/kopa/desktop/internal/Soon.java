package lv.kopa.desktop.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;
import lv.kopa.widget.Steps;
import lv.kopa.workbench.Registration;

/**
 * Somebody who follows something and hears of it in a step of its own, so that many who follow do not keep the event dispatch
 * thread together. Of changes that come faster than they are told, only the latest is.
 *
 * @param <E> what is told
 */
final class Soon<E> implements Consumer<E> {
    private final Consumer<? super E> listener;
    private final Supplier<? extends E> now;
    private final Steps steps;
    private boolean begun;
    private boolean waiting;
    private boolean ended;

    /**
     * A listener that is told at once how things are, and soon what comes.
     *
     * @param now gives how things are when it is told
     */
    Soon(Consumer<? super E> listener, Supplier<? extends E> now, Steps steps) {
        this.listener = listener;
        this.now = now;
        this.steps = steps;
    }

    @Override
    public void accept(E event) {
        if (!begun) {
            begun = true;
            listener.accept(event);
        } else if (!waiting) {
            waiting = true;
            steps.add(this::tell);
        }
    }

    private void tell() {
        waiting = false;
        if (!ended) {
            listener.accept(now.get());
        }
    }

    /** The registration, with which what waits ends too. */
    Registration until(Registration registration) {
        return () -> {
            ended = true;
            registration.close();
        };
    }
}
