package lv.kopa.registry;

import java.util.Optional;

/**
 * For what a person is known.
 *
 * @param person who
 * @param role as what
 * @param organisation of which organisation
 * @param cluster of which cluster
 */
public record Contact(
        Id<Person> person, Role role, Optional<Id<Organisation>> organisation, Optional<Id<Cluster>> cluster)
        implements Entry {

    /** As what a person is known. */
    public enum Role {
        /** Speaks for it. */
        CONTACT,
        /** Runs it. */
        MANAGER,
        /** Judges, independently of it. */
        RATER,
        /** Guides new members. */
        MENTOR
    }
}
