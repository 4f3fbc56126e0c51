package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.backup.BackupWriter;
import lv.kopa.store.internal.database.Connections;
import lv.kopa.store.internal.database.Dialect;
import lv.kopa.store.internal.database.Embedded;
import lv.kopa.store.internal.database.Migrations;

/**
 * Brings a workspace of an older format to this one: first a backup beside its folder, then the migrations. In a folder they
 * run on a copy of the database, which takes its place when they are done; on a server they are one transaction.
 */
final class Upgrade {
    private static final String COPY = ".upgrade";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Migrations migrations;
    private final Clock clock;

    Upgrade(Migrations migrations, Clock clock) {
        this.migrations = migrations;
        this.clock = clock;
    }

    /** Clears away what an upgrade left that did not come to its end. */
    static void clear(Path folder) {
        Folders.discard(folder.resolve(COPY));
    }

    /** The backup and the migrations. Closes the connections. */
    void run(Path folder, WorkspaceFile file, Connections connections) throws WorkspaceException {
        Path backup =
                free(folder, folder.getFileName() + ".format-" + file.format() + "." + STAMP.format(clock.instant()));
        try {
            long change = new BackupWriter(connections, () -> {})
                    .write(
                            backup,
                            new BackupWriter.Beside(file.format(), file.bytes(), folder.resolve(EvidenceFolder.NAME)),
                            clock.instant());
            Workspace.Backup made = new Workspace.Backup(backup.toAbsolutePath(), clock.instant(), change);
            connections.close();
            if (file.server().isPresent()) {
                new BackupList(folder).add(made);
                migrate(connections.dialect());
            } else {
                new BackupList(folder).write(made); // whoever opens a database in a folder holds the lock of the folder
                onCopy(folder);
            }
            file.inFormat(migrations.format()).write(folder);
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }

    /** An upgrade that did not come to its end may have left its backup in the same second. */
    private static Path free(Path folder, String name) {
        Path backup = folder.resolveSibling(name + ".zip");
        for (int i = 2; Files.exists(backup); i++) {
            backup = folder.resolveSibling(name + "-" + i + ".zip");
        }
        return backup;
    }

    private void onCopy(Path folder) throws IOException {
        Path copy = folder.resolve(COPY);
        Files.createDirectories(copy);
        try {
            Files.copy(Embedded.file(folder), Embedded.file(copy), StandardCopyOption.REPLACE_EXISTING);
            migrate(new Embedded(copy, true));
            Files.move(
                    Embedded.file(copy),
                    Embedded.file(folder),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Folders.discard(copy);
        }
    }

    private void migrate(Dialect dialect) throws WorkspaceException {
        try (Connections connections = new Connections(dialect)) {
            connections.writing(connection -> {
                migrations.run(dialect);
                return null;
            });
        } catch (RefusedException e) {
            throw new IllegalStateException("nobody judges what is no change of facts", e);
        }
    }
}
