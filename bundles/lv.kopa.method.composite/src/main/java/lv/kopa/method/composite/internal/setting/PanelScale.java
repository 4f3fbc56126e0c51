package lv.kopa.method.composite.internal.setting;

/** Which periods are put together, and on which values the scale of all of them rests. */
public enum PanelScale {
    /** One period alone. */
    NONE,
    /** All periods, on the values of all of them. */
    POOLED,
    /** All periods, on the values of the base period. */
    BASE
}
