package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.backup.BackupReader;
import lv.kopa.store.internal.database.Connections;
import lv.kopa.store.internal.database.Guard;
import lv.kopa.store.internal.database.Migrations;
import lv.kopa.store.internal.database.Server;
import lv.kopa.store.internal.registry.ChangeLog;
import lv.kopa.store.internal.registry.Head;
import lv.kopa.store.internal.registry.SqlAudit;

/**
 * Puts a backup into an empty database on a server. The facts come there in one transaction, compared before it ends; with them
 * goes a note of the backup, until the folder stands too. Where it was cut short in between, the same backup is taken up again.
 */
final class ServerRestore implements AutoCloseable {
    private final Migrations migrations;
    private final BackupReader reader;
    private final Fitting fitting;
    private final String address;
    private final Server server;
    private final Connections connections;
    private final Guard alone;
    private boolean there;

    /**
     * Begins, and keeps others from making or upgrading tables until it is closed.
     *
     * @throws WorkspaceException if the database is not empty
     */
    ServerRestore(Migrations migrations, BackupReader reader, Fitting fitting, String address)
            throws WorkspaceException {
        this.migrations = migrations;
        this.reader = reader;
        this.fitting = fitting;
        this.address = address;
        server = Server.named(address);
        connections = new Connections(server);
        alone = server.upgrading();
        boolean begun = false;
        try {
            there = connections.reading(this::isThere);
            if (!there && !connections.reading(this::mayCome)) {
                throw Trouble.of("not-empty-database", null, address);
            }
            begun = true;
        } finally {
            if (!begun) {
                close();
            }
        }
    }

    private String note() {
        return "restoring " + reader.fingerprint();
    }

    /** Whether the facts of this very backup came already, and only what follows was cut short. */
    private boolean isThere(Connection connection) throws SQLException {
        return Description.isThere(connection) && server.noted(connection).equals(Optional.of(note()));
    }

    private boolean mayCome(Connection connection) throws SQLException {
        return !Description.isThere(connection) && server.isEmpty(connection);
    }

    /** Makes the folder ready, and the database. */
    void into(Path fresh) throws IOException {
        reader.evidence(fresh.resolve(EvidenceFolder.NAME));
        reader.compareDescription();
        try {
            if (there) {
                note(connections.reading(ChangeLog::head), fresh);
                fitting.judge(connections.frozen(
                        connection -> SqlAudit.verify(connection, new FolderWitnesses(fresh), true)));
            } else {
                facts(fresh);
            }
            WorkspaceFile file = described();
            if (file.format() < migrations.format()) {
                run(migrations);
                file = described();
            }
            file.write(fresh);
            note(connections.reading(ChangeLog::head), fresh);
        } catch (RefusedException e) {
            throw new IllegalStateException("nobody judges what was judged before", e);
        }
    }

    private static void note(Head head, Path fresh) throws WorkspaceException {
        try {
            new AuditHead(head.number(), head.hash()).write(fresh);
        } catch (IOException e) {
            throw Trouble.of(e, fresh);
        }
    }

    private WorkspaceFile described() throws WorkspaceException {
        return connections.reading(connection -> Description.read(connection, Optional.of(address)));
    }

    private void run(Migrations some) throws WorkspaceException, RefusedException {
        connections.writing(connection -> {
            some.run(server);
            return null;
        });
    }

    private void facts(Path fresh) throws WorkspaceException, RefusedException {
        run(migrations.upTo(reader.format()));
        connections.writing(connection -> {
            server.guarding(connection, false);
            reader.tables(connection);
            note(ChangeLog.head(connection), fresh);
            fitting.judge(SqlAudit.verify(connection, new FolderWitnesses(fresh), true));
            server.guarding(connection, true);
            server.note(connection, Optional.of(note()));
            return null;
        });
    }

    /** The folder stands. */
    void done() throws WorkspaceException {
        try {
            connections.writing(connection -> {
                server.note(connection, Optional.empty());
                return null;
            });
        } catch (RefusedException e) {
            throw new IllegalStateException("nobody judges a note", e);
        }
    }

    @Override
    public void close() throws WorkspaceException {
        try {
            connections.close();
        } finally {
            alone.close();
        }
    }
}
