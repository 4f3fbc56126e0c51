package lv.kopa.exchange.internal.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;

/** The workspace into which a package comes. Where the folder holds none, one is made, which is there when the package is in it. */
final class Destination implements Closeable {
    private final Workspace workspace;
    private final Optional<Workspaces.Fresh> fresh;

    private Destination(Workspace workspace, Optional<Workspaces.Fresh> fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
    }

    /**
     * Opens the workspace in a folder, or begins one that is called as the package says.
     *
     * @throws InputException if it cannot be
     */
    static Destination open(Workspaces workspaces, Path folder, Contents contents) throws InputException, IOException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            return new Destination(Common.open(workspaces, folder), Optional.empty());
        }
        try {
            Workspaces.Plan plan = new Workspaces.Plan(contents.name(), contents.synthetic(), Optional.empty());
            Workspaces.Fresh fresh = workspaces.begin(folder, plan);
            return new Destination(fresh.workspace(), Optional.of(fresh));
        } catch (WorkspaceException e) {
            throw Common.refused(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> within = Files.newDirectoryStream(folder)) {
            return !within.iterator().hasNext();
        }
    }

    Workspace workspace() {
        return workspace;
    }

    /** Whether it was made for the package. */
    boolean isNew() {
        return fresh.isPresent();
    }

    /** Something came of it: a new workspace is put in its place. */
    void keep() throws WorkspaceException {
        if (fresh.isPresent()) {
            fresh.get().place();
        }
    }

    @Override
    public void close() throws IOException {
        if (fresh.isPresent()) {
            fresh.get().close();
        } else {
            workspace.close();
        }
    }
}
