package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.database.Connections;
import lv.kopa.store.internal.database.Dialect;
import lv.kopa.store.internal.database.Embedded;
import lv.kopa.store.internal.database.Migrations;
import lv.kopa.store.internal.database.Server;
import lv.kopa.store.internal.registry.Integrity;
import lv.kopa.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Workspaces in folders, each with a database in it or on a server. Who opens one twice in a process shares it. */
@Component
public final class FolderWorkspaces implements Workspaces {
    private final Integrity integrity;
    private final Clock clock;
    private final Migrations migrations;
    private final Map<Path, Shared> open = new HashMap<>();

    /** Called by Declarative Services. */
    @Activate
    public FolderWorkspaces() {
        this(proposal -> List.of(), Clock.systemUTC(), new Migrations());
    }

    /** Workspaces whose changes are judged by these rules and dated by this clock, in the format of these migrations. */
    FolderWorkspaces(Integrity integrity, Clock clock, Migrations migrations) {
        this.integrity = integrity;
        this.clock = clock;
        this.migrations = migrations;
    }

    @Override
    public synchronized Workspace create(Path folder, Plan plan) throws WorkspaceException {
        WorkspaceFile file = new WorkspaceFile(
                migrations.format(), plan.name(), plan.synthetic(), plan.server(), WorkspaceFile.RIGA);
        boolean made = !Files.exists(folder);
        try {
            if (!made && !isEmpty(folder)) {
                throw Trouble.of("not-empty", null, folder.toString());
            }
            Files.createDirectories(folder);
            try (Connections connections = new Connections(dialect(folder, file, false))) {
                prepare(connections, file);
            }
            file.write(folder);
            return open(folder);
        } catch (IOException e) {
            clear(folder, made);
            throw Trouble.of(e, folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void prepare(Connections connections, WorkspaceFile file) throws WorkspaceException {
        try {
            connections.writing(connection -> {
                migrations.run(connections.dialect());
                describe(connection, file);
                return null;
            });
        } catch (RefusedException e) {
            throw new IllegalStateException("making tables is never refused", e);
        }
    }

    private static void describe(Connection connection, WorkspaceFile file) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO workspace (format, name_en, name_lv, synthetic, zone) VALUES (?, ?, ?, ?, ?)")) {
            statement.setInt(1, file.format());
            statement.setString(2, file.name().byLanguage().get(Language.EN));
            statement.setString(3, file.name().byLanguage().get(Language.LV));
            statement.setBoolean(4, file.synthetic());
            statement.setString(5, file.zone().getId());
            statement.executeUpdate();
        }
    }

    private static void clear(Path folder, boolean made) {
        // Only what was just made here is taken away again.
        for (Path each : List.of(folder.resolve(WorkspaceFile.NAME), Embedded.file(folder))) {
            quietlyDelete(each);
        }
        if (made) {
            quietlyDelete(folder);
        }
    }

    private static void quietlyDelete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            System.getLogger(FolderWorkspaces.class.getName())
                    .log(System.Logger.Level.WARNING, path + " is left behind", e);
        }
    }

    private static Dialect dialect(Path folder, WorkspaceFile file, boolean present) {
        return file.server().<Dialect>map(Server::new).orElseGet(() -> new Embedded(folder, present));
    }

    @Override
    public synchronized Workspace open(Path folder) throws WorkspaceException {
        WorkspaceFile file = WorkspaceFile.read(folder);
        if (file.format() > migrations.format()) {
            throw Trouble.of("newer", null, folder.toString(), file.format(), migrations.format());
        }
        Path real;
        try {
            real = folder.toRealPath();
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
        Shared shared = open.get(real);
        if (shared == null) {
            Connections connections = new Connections(dialect(real, file, true));
            try {
                shared = new Shared(real, file, connections, integrity, clock);
            } catch (WorkspaceException e) {
                connections.close();
                throw e;
            }
            open.put(real, shared);
        }
        return new OpenWorkspace(shared.used(), this::closed);
    }

    private synchronized void closed(Shared shared) throws WorkspaceException {
        if (shared.left()) {
            open.remove(shared.folder());
            shared.connections().close();
        }
    }

    @Override
    public void restore(Path backup, Path folder) throws WorkspaceException {
        throw new UnsupportedOperationException();
    }
}
