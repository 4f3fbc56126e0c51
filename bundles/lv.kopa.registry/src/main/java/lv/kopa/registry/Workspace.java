package lv.kopa.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** An open workspace: one folder with a programme's facts, their log and their evidence. Close it. */
@ProviderType
public interface Workspace extends AutoCloseable {

    /** The folder. */
    Path folder();

    /** What it is. */
    WorkspaceInfo info();

    /** Its facts. */
    Registry registry();

    /** Its log. */
    Audit audit();

    /** Its files of evidence. */
    Evidence evidence();

    /** The account under which changes are made: that of the operating system, or the login of the server. */
    String who();

    /** What this account may do. */
    Set<Role> roles();

    /**
     * Writes everything into one file while others go on working.
     *
     * @throws WorkspaceException if it cannot be written; nothing is left then
     */
    default void backup(Path file) throws WorkspaceException {
        backup(file, () -> {});
    }

    /**
     * Writes everything into one file while others go on working, until it is told to stop. Where the file system knows
     * owners, its owner alone may read the file.
     *
     * @param checkpoint called again and again; what it throws ends the writing, and nothing is left then
     * @throws WorkspaceException if it cannot be written; nothing is left then. Or if it was written, but the list of backups
     *     could not be; it says so and the file is there
     */
    void backup(Path file, Runnable checkpoint) throws WorkspaceException;

    /**
     * A backup that was made.
     *
     * @param file where it was written
     * @param at when
     * @param change number of the last change in it
     */
    record Backup(Path file, Instant at, long change) {}

    /** The backups of this workspace that were made from this folder, the latest first, whether or not they still exist. */
    List<Backup> backups() throws WorkspaceException;

    /** Those of them that were made while a person was known: erasing the person does not reach them. */
    List<Backup> backupsWith(Id<Person> person) throws WorkspaceException;

    /**
     * Erases a person: what is known of them is overwritten everywhere in the workspace, the log keeps that it was so.
     *
     * @param reason on whose request or by which rule
     * @throws RefusedException if a duty to keep it has not ended
     * @throws WorkspaceException if it cannot be written
     */
    Receipt erase(Id<Person> person, String reason) throws RefusedException, WorkspaceException;

    @Override
    void close() throws IOException;
}
