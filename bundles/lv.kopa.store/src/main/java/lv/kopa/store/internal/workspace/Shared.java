package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.database.Connections;
import lv.kopa.store.internal.registry.Integrity;
import lv.kopa.store.internal.registry.LogLine;
import lv.kopa.store.internal.registry.SqlRegistry;

/** One database that is open in this process, for all who opened its workspace. */
final class Shared {
    private static final System.Logger LOG = System.getLogger(Shared.class.getName());

    private final Path folder;
    private final Path place;
    private final WorkspaceFile file;
    private final Connections connections;
    private final SqlRegistry.Setting setting;
    private final SqlRegistry registry;
    private final Clock clock;
    private int users;

    Shared(Path folder, Path place, WorkspaceFile file, Connections connections, Integrity integrity, Clock clock)
            throws WorkspaceException {
        this.folder = folder;
        this.place = place;
        this.file = file;
        this.connections = connections;
        this.clock = clock;
        setting = connections.reading(connection -> new SqlRegistry.Setting(
                file.format(),
                file.synthetic(),
                file.zone(),
                connections.dialect().who(connection),
                connections.dialect().roles(connection)));
        registry = new SqlRegistry(connections, setting, integrity, clock, this::logged);
    }

    private void logged(LogLine line) {
        try {
            AuditHead.of(line.receipt()).write(folder);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "change " + line.number() + " is written, but not noted beside", e);
        }
    }

    Path folder() {
        return folder;
    }

    /** What people call the folder: where it will be, if it is being made ready. */
    Path place() {
        return place;
    }

    WorkspaceFile file() {
        return file;
    }

    Connections connections() {
        return connections;
    }

    SqlRegistry.Setting setting() {
        return setting;
    }

    Clock clock() {
        return clock;
    }

    SqlRegistry registry() {
        return registry;
    }

    /** One more uses it. */
    Shared used() {
        users++;
        return this;
    }

    /** One less uses it; whether that was the last. */
    boolean left() {
        users--;
        return users == 0;
    }
}
