package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.backup.BackupReader;
import lv.kopa.store.internal.database.Connections;
import lv.kopa.store.internal.database.Dialect;
import lv.kopa.store.internal.database.Embedded;
import lv.kopa.store.internal.database.Guard;
import lv.kopa.store.internal.database.Migrations;
import lv.kopa.store.internal.database.Server;
import lv.kopa.store.internal.registry.ChangeLog;
import lv.kopa.store.internal.registry.Head;
import lv.kopa.store.internal.registry.SqlAudit;
import lv.kopa.text.Text;

/** Makes workspaces beside their place, and puts them there when they are whole. */
final class Making {
    private final Migrations migrations;

    Making(Migrations migrations) {
        this.migrations = migrations;
    }

    /** Makes something ready in a folder. */
    @FunctionalInterface
    private interface Ready {
        void in(Path folder) throws IOException;
    }

    private static void make(Path folder, boolean ownerOnly, Ready ready) throws WorkspaceException {
        try (FreshFolder fresh = FreshFolder.at(folder, ownerOnly)) {
            ready.in(fresh.folder());
            fresh.publish();
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }

    /** A workspace without facts, or one that takes part in what is on a server already. */
    void empty(Path folder, WorkspaceFile file) throws WorkspaceException {
        make(folder, file.server().isEmpty(), fresh -> empty(fresh, folder, file));
    }

    /** The same, in a folder that is made ready for a place. */
    void empty(FreshFolder fresh, WorkspaceFile file) throws WorkspaceException {
        try {
            empty(fresh.folder(), fresh.place(), file);
        } catch (IOException e) {
            throw Trouble.of(e, fresh.place());
        }
    }

    private void empty(Path fresh, Path place, WorkspaceFile file) throws IOException {
        Dialect dialect = file.server().isPresent()
                ? Server.named(file.server().get())
                : new Embedded(fresh, false).calledAs(place);
        try (Connections connections = new Connections(dialect)) {
            if (!connections.reading(Description::isThere)) {
                first(connections, file);
            } // else takes part in what is on the server already
            connections
                    .reading(connection -> Description.read(connection, file.server()))
                    .write(fresh);
            Head head = connections.reading(ChangeLog::head);
            new AuditHead(head.number(), head.hash()).write(fresh);
        }
    }

    private void first(Connections connections, WorkspaceFile file) throws WorkspaceException {
        Guard alone = connections.dialect().upgrading();
        try {
            if (file.server().isPresent() && connections.reading(Description::isForeign)) {
                throw Trouble.of("foreign-database", null, file.server().get());
            }
            if (!connections.reading(Description::isThere)) { // nobody else was first meanwhile
                tables(connections, file);
            }
        } finally {
            alone.close();
        }
    }

    private void tables(Connections connections, WorkspaceFile file) throws WorkspaceException {
        written(connections, connection -> {
            migrations.run(connections.dialect());
            Description.write(connection, file);
            return null;
        });
    }

    private static <R> R written(Connections connections, Connections.Change<R> change) throws WorkspaceException {
        try {
            return connections.writing(change);
        } catch (RefusedException e) {
            throw new IllegalStateException("nobody judges what is no change of facts", e);
        }
    }

    /** The workspace that was backed up, with its database in the folder or on a server; what does not fit its log. */
    List<Text> restored(Path backup, Path folder, Workspaces.Restoring how, Runnable checkpoint)
            throws WorkspaceException {
        try (BackupReader reader = new BackupReader(backup, checkpoint)) {
            if (reader.format() > migrations.format()) {
                throw Trouble.of("newer", null, backup.toString(), reader.format(), migrations.format());
            }
            Fitting fitting = new Fitting(backup, how.altered());
            if (how.server().isPresent()) {
                onServer(reader, fitting, folder, how.server().get());
            } else {
                make(folder, true, fresh -> restore(reader, fitting, fresh, folder));
            }
            return fitting.altered();
        }
    }

    private void onServer(BackupReader reader, Fitting fitting, Path folder, String address) throws WorkspaceException {
        try (ServerRestore restore = new ServerRestore(migrations, reader, fitting, address)) {
            make(folder, false, restore::into);
            restore.done();
        }
    }

    private void restore(BackupReader reader, Fitting fitting, Path fresh, Path place) throws IOException {
        reader.evidence(fresh.resolve(EvidenceFolder.NAME));
        reader.compareDescription();
        try (Connections connections = new Connections(new Embedded(fresh, false).calledAs(place))) {
            Head head = written(connections, connection -> {
                migrations.upTo(reader.format()).run(connections.dialect());
                reader.tables(connection);
                return ChangeLog.head(connection);
            });
            if (reader.format() < migrations.format()) {
                written(connections, connection -> {
                    migrations.run(connections.dialect());
                    return null;
                });
            }
            new AuditHead(head.number(), head.hash()).write(fresh);
            WorkspaceFile file = connections.reading(connection -> Description.read(connection, Optional.empty()));
            file.write(fresh);
            fitting.judge(new SqlAudit(connections, file.zone(), new FolderWitnesses(fresh), true).verify());
        }
    }
}
