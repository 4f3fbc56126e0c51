package lv.kopa.registry;

/**
 * An organisation's part in a project. Partners of a project are not members of the cluster by that.
 *
 * @param grant in the project of which grant
 * @param organisation who
 * @param role as what
 */
public record ProjectPartner(Id<Grant> grant, Id<Organisation> organisation, Role role) implements Entry {

    /** As what an organisation takes part in a project. */
    public enum Role {
        /** Runs it. */
        LEAD,
        /** Takes part. */
        PARTNER,
        /** Takes part as a research organisation. */
        RESEARCH,
        /** Is supported in it. */
        FINAL_BENEFICIARY
    }
}
