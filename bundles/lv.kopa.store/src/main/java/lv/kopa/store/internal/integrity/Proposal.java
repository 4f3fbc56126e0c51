package lv.kopa.store.internal.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.kopa.registry.Change;

/**
 * Changes that somebody wants to make.
 *
 * @param changes the changes
 * @param way how they come about
 * @param who the account that makes them
 * @param reason why, in that person's words; may be empty
 * @param today the day on which it is
 */
public record Proposal(List<? extends Change<?>> changes, Way way, String who, String reason, LocalDate today) {

    /** How changes come about. */
    public enum Way {
        /** Somebody says so: values bear the account of whoever enters or accepts them. */
        ENTERED,
        /** What was said elsewhere is taken over, with the accounts of those who said and accepted it. */
        TAKEN_OVER,
        /** What was known before is known again. */
        RESTORED
    }

    /** Copies the list. */
    public Proposal {
        changes = List.copyOf(changes);
        Objects.requireNonNull(way);
        Objects.requireNonNull(who);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(today);
    }
}
