package lv.kopa.desktop.internal.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;

/** The values that views share, by topic. */
public final class SharedValues {
    private final Map<Topic<?>, SharedValue<?>> values = new HashMap<>();
    private final Runnable changed;
    private final Consumer<? super Throwable> failed;

    /**
     * No values yet.
     *
     * @param changed runs after each change of any value
     * @param failed given what a listener threw
     */
    public SharedValues(Runnable changed, Consumer<? super Throwable> failed) {
        this.changed = changed;
        this.failed = failed;
    }

    /** The value of a topic. */
    @SuppressWarnings("unchecked") // a topic finds only what was made for a topic of its type
    public <T> Shared<T> of(Topic<T> topic) {
        return (Shared<T>) values.computeIfAbsent(topic, key -> new SharedValue<T>(changed, failed));
    }

    /**
     * Takes away what a bundle that goes has left behind, values and topics of its own types, so that nothing of it stays.
     *
     * @param loader the loader of its classes
     */
    public void forget(ClassLoader loader) {
        values.keySet().removeIf(topic -> topic.type().getClassLoader() == loader);
        List.copyOf(values.values()).stream()
                .filter(value -> value.get()
                        .filter(held -> held.getClass().getClassLoader() == loader)
                        .isPresent())
                .forEach(SharedValue::clear);
    }
}
