package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.file.Durable;

/** Folders in which workspaces are made. */
final class Folders {
    private Folders() {}

    /**
     * Refuses a folder in which something lies.
     *
     * @throws WorkspaceException if it is not empty, or no folder
     */
    static void requireEmpty(Path folder) throws WorkspaceException {
        if (folder.toAbsolutePath().toString().contains(";")) {
            throw Trouble.of("semicolon", null, folder.toString());
        }
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw Trouble.of("not-empty", null, folder.toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw Trouble.of("not-empty", null, folder.toString());
            }
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }

    /** Deletes a folder with all that is in it, which was made here; what cannot be deleted is logged. */
    static void discard(Path folder) {
        try {
            Durable.delete(folder);
        } catch (IOException e) {
            System.getLogger(Folders.class.getName()).log(System.Logger.Level.WARNING, folder + " is left behind", e);
        }
    }
}
