package lv.kopa.desktop.internal.shared;

import java.util.Optional;
import java.util.function.Consumer;
import lv.kopa.desktop.internal.Followers;
import lv.kopa.workbench.Registration;
import lv.kopa.workbench.Shared;

/** A value that views share. */
final class SharedValue<T> implements Shared<T> {
    private final Runnable changed;
    private final Followers<Optional<T>> followers;
    private Optional<T> value = Optional.empty();

    /**
     * No value yet.
     *
     * @param changed runs after each change, when all listeners have heard of it
     * @param failed given what a listener threw
     */
    SharedValue(Runnable changed, Consumer<? super Throwable> failed) {
        this.changed = changed;
        followers = new Followers<>(failed);
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
        followers.tell(next, () -> value == next); // a listener may change it again
        changed.run();
    }

    @Override
    public Registration follow(Consumer<Optional<T>> listener) {
        return followers.add(listener, value);
    }
}
