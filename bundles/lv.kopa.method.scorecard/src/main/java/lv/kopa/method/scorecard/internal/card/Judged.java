package lv.kopa.method.scorecard.internal.card;

/** When an item is judged. */
public enum Judged {
    /** When an application is selected. */
    AT_APPLICATION,
    /** As a commitment, while the project runs. */
    OVER_TIME
}
