package lv.kopa.registry;

/**
 * That an organisation belongs to a cluster, for its span.
 *
 * @param cluster to which
 * @param organisation who
 * @param status how
 */
public record Membership(Id<Cluster> cluster, Id<Organisation> organisation, Status status) implements Entry {

    /** How an organisation belongs to a cluster. Whether a member is new follows from its use of services. */
    public enum Status {
        /** Has applied. */
        APPLICANT,
        /** Belongs. */
        FULL,
        /** Belongs, but does not take part. */
        INACTIVE
    }

    /** Whether this counts as membership. */
    public boolean counts() {
        return status != Status.APPLICANT;
    }
}
