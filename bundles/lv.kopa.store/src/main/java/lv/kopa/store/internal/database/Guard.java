package lv.kopa.store.internal.database;

import java.time.Duration;
import lv.kopa.registry.WorkspaceException;

/** Keeps others away from a database until it is closed, or until this process dies. */
@FunctionalInterface
public interface Guard extends AutoCloseable {
    /** How long somebody waits for who is there already before they are told. */
    Duration PATIENCE = Duration.ofSeconds(3);

    /** Keeps nobody away. */
    Guard NONE = () -> {};

    @Override
    void close() throws WorkspaceException;
}
