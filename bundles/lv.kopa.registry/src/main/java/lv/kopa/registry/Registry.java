package lv.kopa.registry;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The facts of one workspace. Safe for any number of threads and, on a server, of people. */
@ProviderType
public interface Registry {

    /** The registry as it looks from a moment. */
    Snapshot at(Moment moment);

    /** All that is known of one thing; empty if it never was in the registry. */
    <T extends Entry> Optional<Edition<T>> edition(Kind<T> kind, Id<T> id);

    /** All that was ever known of one thing, the latest first. */
    <T extends Entry> List<Recorded<T>> history(Kind<T> kind, Id<T> id);

    /**
     * Writes changes, all of them or none. When this returns they are on disk and in the audit log.
     *
     * @param changes at least one; nothing twice
     * @param reason why, in the words of who does it; may be empty
     * @throws RefusedException if a change breaks a rule of the registry, the person may not make it, somebody else has
     *     changed the same thing since, or all of it is known so already
     * @throws WorkspaceException if it cannot be written
     */
    Receipt commit(List<? extends Change<?>> changes, String reason) throws RefusedException, WorkspaceException;

    /**
     * Writes, as {@link #commit} does, what was said elsewhere: values keep the accounts of those who entered and accepted
     * them there, and what belongs to a period that is closed with them may come with it. For packages and samples.
     *
     * @param changes at least one; nothing twice
     * @param reason where it comes from
     * @throws RefusedException if a change breaks a rule of the registry, the person may not make it, somebody else has
     *     changed the same thing since, or all of it is known so already
     * @throws WorkspaceException if it cannot be written
     */
    Receipt takeOver(List<? extends Change<?>> changes, String reason) throws RefusedException, WorkspaceException;

    /**
     * Takes one's own change back, by a change that restores what was known before it.
     *
     * @throws RefusedException if somebody else made it, or something in it has been changed since
     * @throws WorkspaceException if it cannot be written
     */
    Receipt undo(long change) throws RefusedException, WorkspaceException;

    /** Calls the listener after each change, on whatever thread it happens, until what is given back is closed. */
    AutoCloseable follow(Runnable listener);
}
