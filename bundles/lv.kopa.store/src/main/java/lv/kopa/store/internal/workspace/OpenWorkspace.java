package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.nio.file.Path;
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
        throw new UnsupportedOperationException();
    }

    @Override
    public Evidence evidence() {
        throw new UnsupportedOperationException();
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
    public void backup(Path file) throws WorkspaceException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Receipt erase(Id<Person> person, String reason) throws RefusedException, WorkspaceException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            closing.closed(shared);
        }
    }
}
