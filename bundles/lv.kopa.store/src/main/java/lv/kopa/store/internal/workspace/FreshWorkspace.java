package lv.kopa.store.internal.workspace;

import java.io.IOException;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.Trouble;

/** A workspace that is filled before it is put in its place. */
final class FreshWorkspace implements Workspaces.Fresh {
    private final FreshFolder folder;
    private final Workspace workspace;

    FreshWorkspace(FreshFolder folder, Workspace workspace) {
        this.folder = folder;
        this.workspace = workspace;
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public void place() throws WorkspaceException {
        try {
            workspace.close();
        } catch (IOException e) {
            throw Trouble.of(e, folder.place());
        }
        folder.publish();
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            workspace.close();
        }
    }
}
