package lv.kopa.desktop.internal.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lv.kopa.workbench.Registration;
import lv.kopa.workbench.Shared;

/** A value that views share. */
final class SharedValue<T> implements Shared<T> {
    private final Runnable changed;
    private final List<Consumer<Optional<T>>> listeners = new ArrayList<>();
    private Optional<T> value = Optional.empty();

    /** Runs something after each change, when all listeners have heard of it. */
    SharedValue(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public Optional<T> get() {
        return value;
    }

    @Override
    public void set(T next) {
        change(Optional.of(next));
    }

    @Override
    public void clear() {
        change(Optional.empty());
    }

    private void change(Optional<T> next) {
        if (value.equals(next)) {
            return;
        }
        value = next;
        for (Consumer<Optional<T>> listener : List.copyOf(listeners)) {
            if (listeners.contains(listener)) { // another listener may have taken it away
                listener.accept(next);
            }
        }
        changed.run();
    }

    @Override
    public Registration follow(Consumer<Optional<T>> listener) {
        listeners.add(listener);
        listener.accept(value);
        return () -> listeners.remove(listener);
    }
}
