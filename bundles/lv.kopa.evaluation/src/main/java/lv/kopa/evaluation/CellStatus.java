package lv.kopa.evaluation;

/** What is known about the value in a cell. */
public enum CellStatus {
    /** There is a value. */
    PRESENT,
    /** There is none. */
    MISSING,
    /** There is one that may still change. */
    PROVISIONAL,
    /** There is one that somebody estimated. */
    ESTIMATED,
    /** There can be none for this unit. */
    NOT_APPLICABLE,
    /** There is one that must not be shown. */
    CONFIDENTIAL
}
