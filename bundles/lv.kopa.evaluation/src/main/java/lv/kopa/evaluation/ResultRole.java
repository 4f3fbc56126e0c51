package lv.kopa.evaluation;

/** What a column of a result is, so that any view can draw any method. */
public enum ResultRole {
    /** How good the unit is, higher is better. */
    SCORE,
    /** The place of the unit, 1 is best. */
    RANK,
    /** Lower end of a range or interval. */
    LOWER,
    /** Upper end of a range or interval. */
    UPPER,
    /** How much something changed or differs. */
    EFFECT,
    /** Standard error of an estimate. */
    STANDARD_ERROR,
    /** Probability of such an estimate if there were no effect. */
    P_VALUE,
    /** Weight of an indicator or node. */
    WEIGHT,
    /** What an indicator or node adds to a score. */
    CONTRIBUTION,
    /** 1 if the unit belongs to a kernel, core or compromise set, 0 if not. */
    MEMBERSHIP,
    /** The class to which the unit is sorted. */
    CLASS,
    /** Share of the runs of a study in which something holds, 0 to 1; not a probability. */
    SHARE,
    /** A value on the way to the result. */
    VALUE,
    /** A statistic of an indicator: mean, skewness. */
    STATISTIC,
    /** Words. */
    NOTE
}
