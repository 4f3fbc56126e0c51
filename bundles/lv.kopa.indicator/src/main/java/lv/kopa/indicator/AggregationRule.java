package lv.kopa.indicator;

/** How values of an indicator are put together when units are put together (firms to a cluster, years to a period). */
public enum AggregationRule {
    /** Added up: money, counts. */
    SUM,
    /** Averaged: only for ratio and interval scales without a denominator. */
    MEAN,
    /** Sum of numerators divided by sum of denominators: every percentage and every ratio. */
    RATIO_OF_SUMS,
    /** The latest value stands for the whole. */
    LAST,
    /** Cannot be put together. */
    NONE
}
