package lv.kopa.registry;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/** Makes and opens workspaces. */
@ProviderType
public interface Workspaces {

    /**
     * What a new workspace is to be.
     *
     * @param name what people call it
     * @param synthetic whether its data are invented
     * @param server the JDBC address of a PostgreSQL database, without a password; empty for a database in the folder
     */
    record Plan(Text name, boolean synthetic, Optional<String> server) {}

    /**
     * Makes a workspace in a folder that is empty or not there. Where its database is in the folder and the file system
     * knows owners, its owner alone may enter it: there may be persons in it.
     *
     * @throws WorkspaceException if it cannot be made; nothing is left then
     */
    Workspace create(Path folder, Plan plan) throws WorkspaceException;

    /**
     * A workspace in the making, for whoever fills a new one. It lies hidden beside its place until it is put there, so
     * that a process that dies meanwhile leaves no workspace that looks right and is not.
     */
    @ProviderType
    interface Fresh extends Closeable {

        /** The workspace, to be filled. Whoever began it does not close it. */
        Workspace workspace();

        /**
         * Closes the workspace and puts it in its place, in one step.
         *
         * @throws WorkspaceException if something came there meanwhile, or it cannot be moved
         */
        void place() throws WorkspaceException;

        /** Takes away what was made, unless it was put in its place. */
        @Override
        void close() throws IOException;
    }

    /**
     * Begins a workspace with a database in its folder, which is empty or not there.
     *
     * @throws WorkspaceException if it cannot be made, or another process is making one there; nothing is left then
     * @throws IllegalArgumentException if the plan names a server: what is written there is there at once
     */
    Fresh begin(Path folder, Plan plan) throws WorkspaceException;

    /**
     * Opens a workspace. One of an older format is backed up beside its folder, then brought to this one.
     *
     * @throws WorkspaceException if it is none, is damaged, of a newer format, or in use by somebody else
     */
    Workspace open(Path folder) throws WorkspaceException;

    /**
     * Makes a workspace from a backup, in a folder that is empty or not there, with its database in that folder.
     *
     * @throws WorkspaceException if the file is no whole backup, or holds what does not fit its log; nothing is left then
     */
    default void restore(Path backup, Path folder) throws WorkspaceException {
        restore(backup, folder, Optional.empty(), () -> {});
    }

    /**
     * Makes a workspace from a backup, as {@link #restore(Path, Path, Restoring, Runnable)} does, if all in it fits its log.
     *
     * @throws WorkspaceException if the file is no whole backup, or holds what does not fit its log; no facts are left then
     */
    default void restore(Path backup, Path folder, Optional<String> server, Runnable checkpoint)
            throws WorkspaceException {
        restore(backup, folder, new Restoring(server, false), checkpoint);
    }

    /**
     * How a backup is made a workspace.
     *
     * @param server the JDBC address of an empty PostgreSQL database, without a password; empty for a database in the folder
     * @param altered whether facts that do not fit their log are taken as they are: what somebody altered before the backup
     *     was made
     */
    record Restoring(Optional<String> server, boolean altered) {}

    /**
     * Makes a workspace from a backup, in a folder that is empty or not there. What was cut short can be done again.
     *
     * @param checkpoint called again and again; what it throws ends the restoring, and no facts are left then
     * @return what does not fit the log, where that is taken as it is; the workspace has it, and each verification names it
     * @throws WorkspaceException if the file is no whole backup, holds what does not fit its log and is not taken so, or the
     *     database is not empty; no facts are left then
     */
    List<Text> restore(Path backup, Path folder, Restoring how, Runnable checkpoint) throws WorkspaceException;
}
