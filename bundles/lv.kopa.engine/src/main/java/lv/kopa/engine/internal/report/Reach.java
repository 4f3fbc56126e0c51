package lv.kopa.engine.internal.report;

/** Whom a report may reach. */
enum Reach {
    /** Anybody: its units are no firms. */
    ANYBODY,
    /** Anybody, as it tells of no single firm. */
    GUARDED,
    /** Only those who may see what single firms have. */
    INTERNAL
}
