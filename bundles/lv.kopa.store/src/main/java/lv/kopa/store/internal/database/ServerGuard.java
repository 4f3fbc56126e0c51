package lv.kopa.store.internal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Trouble;

/**
 * An advisory lock of PostgreSQL on the database: the server holds it until its connection ends, however that comes. Flyway
 * takes one of its own, but only while it runs scripts; this one is held during the backup before them, too.
 */
final class ServerGuard implements Guard {
    private static final String TAKE = "SELECT pg_try_advisory_lock(hashtext('kopa_workspace'))";
    private static final long PAUSE_MILLIS = 50;

    private final Server server;
    private final Connection connection;

    private ServerGuard(Server server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    /**
     * Takes it.
     *
     * @throws WorkspaceException if others hold it for longer than one waits, or the server does not answer
     */
    static Guard of(Server server) throws WorkspaceException {
        ServerGuard guard = null;
        boolean taken = false;
        try {
            guard = new ServerGuard(server, server.source().getConnection());
            taken = guard.taken();
        } catch (SQLException e) {
            throw server.trouble(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (guard != null && !taken) {
                guard.close();
            }
        }
        if (!taken) {
            throw Trouble.of("upgrading", null, server.address());
        }
        return guard;
    }

    private boolean taken() throws SQLException, InterruptedException {
        try (Statement statement = connection.createStatement()) {
            long begun = System.nanoTime();
            while (!take(statement)) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            return true;
        }
    }

    private static boolean take(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(TAKE)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void close() throws WorkspaceException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw server.trouble(e);
        }
    }
}
