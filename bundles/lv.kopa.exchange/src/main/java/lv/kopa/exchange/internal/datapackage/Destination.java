package lv.kopa.exchange.internal.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.evaluation.InputException;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;

/** The workspace into which a package comes. Where the folder holds none, one is made, and goes again if nothing comes of it. */
final class Destination implements Closeable {
    private final Workspace workspace;
    private final Path folder;
    private final boolean made;
    private final boolean folderMade;
    private boolean kept;

    private Destination(Workspace workspace, Path folder, boolean made, boolean folderMade) {
        this.workspace = workspace;
        this.folder = folder;
        this.made = made;
        this.folderMade = folderMade;
    }

    /**
     * Opens the workspace in a folder, or makes one that is called as the package says.
     *
     * @throws InputException if it cannot be
     */
    static Destination open(Workspaces workspaces, Path folder, Contents contents) throws InputException, IOException {
        boolean there = Files.exists(folder);
        if (there && !isEmpty(folder)) {
            return new Destination(Common.open(workspaces, folder), folder, false, false);
        }
        try {
            Workspaces.Plan plan = new Workspaces.Plan(contents.name(), contents.synthetic(), Optional.empty());
            return new Destination(workspaces.create(folder, plan), folder, true, !there);
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
        return made;
    }

    /** Something came of it: the workspace stays. */
    void keep() {
        kept = true;
    }

    @Override
    public void close() throws IOException {
        workspace.close();
        if (made && !kept) {
            try (Stream<Path> within = Files.walk(folder)) {
                List<Path> deepestFirst =
                        within.sorted(Comparator.reverseOrder()).toList();
                for (Path each : deepestFirst) {
                    if (folderMade || !each.equals(folder)) {
                        Files.delete(each);
                    }
                }
            }
        }
    }
}
