package lv.kopa.method.scorecard.internal.card;

/** How well a rating is proven, from worst to best. */
public enum Evidence {
    /** Not at all. */
    NONE,
    /** Somebody says so. */
    STATEMENT,
    /** A document shows it. */
    DOCUMENT,
    /** A register or an audit shows it. */
    REGISTER
}
