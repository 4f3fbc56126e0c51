package lv.kopa.evaluation;

/** How well a value is supported. */
public enum EvidenceLevel {
    /** Somebody says so. */
    DECLARED,
    /** A document shows it. */
    DOCUMENTED,
    /** Somebody independent has checked it, or it comes from an official register. */
    VERIFIED
}
