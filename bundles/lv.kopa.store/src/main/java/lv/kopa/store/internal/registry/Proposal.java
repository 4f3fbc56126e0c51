package lv.kopa.store.internal.registry;

import java.util.List;
import java.util.Set;
import lv.kopa.registry.Change;
import lv.kopa.registry.Role;

/**
 * Changes that somebody wants to make, with the registry as it is before and would be after them.
 *
 * @param changes the changes
 * @param reason why, in the words of who makes them
 * @param who the account that makes them
 * @param roles what this account may do
 * @param before what is known before
 * @param after what will be known, these changes among it
 */
public record Proposal(
        List<? extends Change<?>> changes, String reason, String who, Set<Role> roles, Known before, Known after) {}
