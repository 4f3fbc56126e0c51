package lv.kopa.registry;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an account may do. On a server the database enforces it; in a folder, whoever can write it has every role. */
public enum Role {
    /** Reads the registry, without persons and without what each change touched. */
    READER,
    /** Enters and changes facts. */
    ENTRY,
    /** Accepts values that somebody else entered. */
    ACCEPTOR,
    /** Reads the log too, without persons, and verifies it: an evaluation rests on it. */
    EVALUATOR,
    /** Closes periods. */
    APPROVER,
    /** Reads the log and verifies it, persons included. */
    AUDITOR;

    private static final Set<Role> SEEING_PERSONS = EnumSet.of(ENTRY, APPROVER, AUDITOR);

    /** Whether an account with these roles sees what is personal of persons; to others only that they are there is shown. */
    public static boolean seePersons(Set<Role> roles) {
        return !Collections.disjoint(roles, SEEING_PERSONS);
    }
}
