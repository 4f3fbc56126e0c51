package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Evidence;
import lv.kopa.registry.Id;
import lv.kopa.registry.Person;
import lv.kopa.registry.Receipt;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Registry;
import lv.kopa.registry.Role;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.backup.BackupWriter;
import lv.kopa.store.internal.registry.PersonKnown;
import lv.kopa.store.internal.registry.SqlAudit;

/** A workspace as one who opened it has it. */
final class OpenWorkspace implements Workspace {
    private final Shared shared;
    private final Closing closing;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Told when it is closed. */
    @FunctionalInterface
    interface Closing {
        void closed(Shared shared) throws IOException;
    }

    OpenWorkspace(Shared shared, Closing closing) {
        this.shared = shared;
        this.closing = closing;
    }

    @Override
    public Path folder() {
        return shared.folder();
    }

    @Override
    public WorkspaceInfo info() {
        return shared.file().info();
    }

    @Override
    public Registry registry() {
        return shared.registry();
    }

    @Override
    public Audit audit() {
        return new SqlAudit(
                shared.connections(),
                shared.file().zone(),
                new FolderWitnesses(shared.folder()),
                Role.seePersons(roles()));
    }

    @Override
    public Evidence evidence() {
        return new EvidenceFolder(shared.folder(), shared.place());
    }

    @Override
    public String who() {
        return shared.setting().who();
    }

    @Override
    public Set<Role> roles() {
        return shared.setting().roles();
    }

    @Override
    public void backup(Path file, Runnable checkpoint) throws WorkspaceException {
        if (!Role.seePersons(roles())) {
            throw Trouble.of("backup-persons", null, who());
        }
        backups(); // a list that cannot be read is told before anything is written
        Instant now = shared.clock().instant();
        try {
            long change = new BackupWriter(shared.connections(), checkpoint)
                    .write(
                            file,
                            new BackupWriter.Beside(
                                    shared.file().format(),
                                    shared.file().bytes(),
                                    folder().resolve(EvidenceFolder.NAME)),
                            now);
            note(new Backup(file.toAbsolutePath(), now, change));
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }

    private void note(Backup made) throws WorkspaceException {
        try {
            new BackupList(folder()).add(made);
        } catch (WorkspaceException e) {
            throw Trouble.of("unlisted-backup", e, made.file().toString(), e.text());
        }
    }

    @Override
    public List<Backup> backups() throws WorkspaceException {
        return new BackupList(folder()).all();
    }

    @Override
    public List<Backup> backupsWith(Id<Person> person) throws WorkspaceException {
        PersonKnown known = shared.registry().known(person);
        return backups().stream()
                .filter(backup -> known.from() <= backup.change() && backup.change() < known.erased())
                .toList();
    }

    @Override
    public Receipt erase(Id<Person> person, String reason) throws RefusedException, WorkspaceException {
        backups(); // or those that still hold the person could not be named
        return shared.registry().erase(person, reason);
    }

    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            closing.closed(shared);
        }
    }
}
