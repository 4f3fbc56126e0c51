package lv.kopa.registry;

/**
 * An application for a grant, from the day it was handed in.
 *
 * @param call to which call
 * @param applicant the organisation that applies
 * @param cluster for which cluster
 * @param eligibleCost cost that may be supported
 * @param requested grant that is asked for
 * @param decision what became of it
 */
public record Application(
        Id<Call> call,
        Id<Organisation> applicant,
        Id<Cluster> cluster,
        Euro eligibleCost,
        Euro requested,
        Decision decision)
        implements Entry {

    /** What became of an application. */
    public enum Decision {
        /** Not decided yet. */
        PENDING,
        /** A grant follows. */
        APPROVED,
        /** Refused. */
        REJECTED,
        /** Taken back by the applicant. */
        WITHDRAWN
    }
}
