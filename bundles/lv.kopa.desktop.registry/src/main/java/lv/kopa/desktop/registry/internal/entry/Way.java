package lv.kopa.desktop.registry.internal.entry;

/** In which way something is said to the registry. */
enum Way {
    /** It was not in the registry before. */
    NEW,
    /** Something else has been true since a day. */
    CHANGED,
    /** What was entered was wrong all along. */
    CORRECTED,
    /** Nothing has been true of it since a day. */
    ENDED
}
