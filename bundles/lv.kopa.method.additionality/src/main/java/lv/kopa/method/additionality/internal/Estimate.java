package lv.kopa.method.additionality.internal;

/** Which estimate of the net result. */
enum Estimate {
    /** The least that the stated ranges allow. */
    LOW,
    /** The most likely. */
    CENTRAL,
    /** The most that the stated ranges allow. */
    HIGH
}
