package lv.kopa.registry;

import java.util.Optional;

/**
 * A person's seat in a body.
 *
 * @param body in which body
 * @param person who
 * @param represents for which organisation
 * @param office as what
 * @param votes whether the person votes
 */
public record Seat(
        Id<Body> body, Id<Person> person, Optional<Id<Organisation>> represents, Office office, boolean votes)
        implements Entry {

    /** As what somebody sits in a body. */
    public enum Office {
        /** Presides. */
        CHAIR,
        /** Stands in for who presides. */
        DEPUTY,
        /** Sits. */
        MEMBER,
        /** Hears. */
        OBSERVER
    }
}
