package lv.kopa.method.scorecard.internal.judge;

/** What follows from a rating. */
public enum Judgement {
    /** The threshold is met, and the rating is proven as it must be. */
    MET,
    /** The threshold is met, but the proof that is asked for is missing. */
    UNPROVEN,
    /** The threshold is not met. */
    BELOW,
    /** There is a rating, but no threshold is known. */
    OPEN,
    /** There is no rating. */
    UNRATED
}
