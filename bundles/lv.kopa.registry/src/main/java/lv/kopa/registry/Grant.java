package lv.kopa.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A grant agreement, from the day it was signed.
 *
 * @param programme out of which programme
 * @param application what it answers
 * @param cluster for which cluster
 * @param contract number of the contract
 * @param starts first day of the project
 * @param ends last day of the project
 * @param eligibleCost cost that may be supported
 * @param amount money of the fund
 * @param privatePart money of the beneficiary
 */
public record Grant(
        Id<Programme> programme,
        Optional<Id<Application>> application,
        Id<Cluster> cluster,
        String contract,
        LocalDate starts,
        LocalDate ends,
        Euro eligibleCost,
        Euro amount,
        Euro privatePart)
        implements Entry {
    /**
     * @throws UnfitException if it ends before it starts
     */
    public Grant {
        UnfitException.requireOrder("grant", starts, "ends", ends);
    }
}
