package lv.kopa.store.internal.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.kopa.registry.Change;
import lv.kopa.registry.Role;

/**
 * Changes that somebody wants to make, with the registry as it is before them.
 *
 * @param changes the changes
 * @param way how they come about
 * @param reason why, in the words of who makes them; may be empty
 * @param who the account that makes them
 * @param roles what this account may do
 * @param today the day on which it is
 * @param before what is known before
 */
public record Proposal(
        List<? extends Change<?>> changes,
        Way way,
        String reason,
        String who,
        Set<Role> roles,
        LocalDate today,
        Known before) {

    /** How changes come about. */
    public enum Way {
        /** Somebody says so: values bear the account of whoever enters or accepts them. */
        ENTERED,
        /** What was said elsewhere is taken over, with the accounts of those who said and accepted it. */
        TAKEN_OVER,
        /** What was known before is known again. */
        RESTORED
    }
}
