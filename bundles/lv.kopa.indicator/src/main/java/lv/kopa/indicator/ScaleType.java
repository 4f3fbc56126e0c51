package lv.kopa.indicator;

/** What may be done with the values of an indicator (Stevens 1946, doi:10.1126/science.103.2684.677). */
public enum ScaleType {
    /** Differences and ratios mean something: money, counts, shares. */
    RATIO,
    /** Differences mean something, ratios do not: an index, a temperature. */
    INTERVAL,
    /** Only the order means something: a grade, a stage. Never averaged. */
    ORDINAL,
    /** Only sameness means something: a kind, a yes or no. */
    NOMINAL
}
