package lv.kopa.workbench;

import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A value that views share. Whoever sets it need not know who listens.
 *
 * @param <T> type of the value
 */
@ProviderType
public interface Shared<T> {

    /** The value now. */
    Optional<T> get();

    /**
     * Sets the value. Listeners hear of it if it differs: soon, each in an event of its own, and of values that follow each other
     * quickly only of the last. What one of them throws concerns neither the others nor whoever set it.
     */
    void set(T value);

    /** Takes the value away. */
    void clear();

    /** Calls the listener now, before this returns, and after each change until the registration is closed. */
    Registration follow(Consumer<Optional<T>> listener);
}
