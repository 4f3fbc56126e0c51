package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.file.Durable;
import lv.kopa.task.OwnerOnly;
import lv.kopa.task.Staging;

/** A folder that is made ready beside its place and put there when it is whole. What goes wrong names the place. */
final class FreshFolder implements AutoCloseable {
    private final Path place;
    private final Staging staging;
    private final Path folder;

    private FreshFolder(Path place, Staging staging, Path folder) {
        this.place = place;
        this.staging = staging;
        this.folder = folder;
    }

    /**
     * Begins one whose place is empty or not there.
     *
     * @param ownerOnly whether its owner alone may enter it, rather than whom the settings of the account let in
     * @throws WorkspaceException if something is there or being made there, or nothing can be written there
     */
    static FreshFolder at(Path place, boolean ownerOnly) throws WorkspaceException {
        Folders.requireEmpty(place);
        Staging staging = null;
        boolean whole = false;
        try {
            staging = Staging.beside(place);
            if (staging.hasRivals()) {
                throw Trouble.of("being-made", null, place.toString());
            }
            Folders.requireEmpty(place); // nobody has ended it just now
            Path folder = staging.folder().resolve("workspace");
            if (ownerOnly) {
                OwnerOnly.createFolder(folder);
            } else {
                Files.createDirectory(folder);
            }
            FreshFolder fresh = new FreshFolder(place, staging, folder);
            whole = true;
            return fresh;
        } catch (IOException e) {
            throw Trouble.of(e, place);
        } finally {
            if (!whole && staging != null) {
                discard(staging);
            }
        }
    }

    /** The folder in which it is made ready. */
    Path folder() {
        return folder;
    }

    /** Where it will be. */
    Path place() {
        return place;
    }

    /** Puts it in its place. */
    void publish() throws WorkspaceException {
        try {
            Durable.sync(folder);
            Folders.requireEmpty(place);
            Files.deleteIfExists(place);
            Durable.publish(folder, place);
        } catch (DirectoryNotEmptyException e) {
            throw Trouble.of("not-empty", e, place.toString()); // something came there meanwhile
        } catch (IOException e) {
            throw Trouble.of(e, place);
        }
    }

    private static void discard(Staging staging) {
        try {
            staging.close();
        } catch (IOException e) {
            System.getLogger(FreshFolder.class.getName())
                    .log(System.Logger.Level.WARNING, staging.folder() + " is left behind", e);
        }
    }

    /** Takes away what was not put in its place; what cannot be deleted is logged. */
    @Override
    public void close() {
        discard(staging);
    }
}
