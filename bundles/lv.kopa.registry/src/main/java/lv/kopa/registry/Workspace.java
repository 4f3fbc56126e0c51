package lv.kopa.registry;

import java.io.IOException;
import java.nio.file.Path;
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
    void backup(Path file) throws WorkspaceException;

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
