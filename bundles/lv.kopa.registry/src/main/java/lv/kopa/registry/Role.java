package lv.kopa.registry;

/** What an account may do. On a server the database enforces it; in a folder, whoever can write it has every role. */
public enum Role {
    /** Reads. */
    READER,
    /** Enters and changes facts. */
    ENTRY,
    /** Accepts values that somebody else entered. */
    ACCEPTOR,
    /** Evaluates. */
    EVALUATOR,
    /** Closes periods. */
    APPROVER,
    /** Reads the log and verifies it. */
    AUDITOR
}
