package lv.kopa.method.composite.internal.setting;

/**
 * How indicators are brought onto one scale. The definitions are those of COINr (Becker and others 2022,
 * doi:10.21105/joss.04567), with x the value in the direction in which more is better: {@code x} where up is good,
 * {@code −x} where down is good, minus the distance outside of the band where the indicator has a band.
 */
public enum NormalisationMethod {
    /** lower + (x − min) / (max − min) · (upper − lower). */
    MIN_MAX,
    /** (x − mean) / sd · deviation + mean, with the standard deviation of n − 1. */
    Z_SCORE,
    /** One more than the number of units that are worse: 1 is the worst. */
    RANK,
    /** (rank − 1) / (n − 1), from 0 to 1. */
    PERCENTILE_RANK,
    /** 1 − (max − x) / (max − min): 1 is the best unit, 0 the worst. */
    DISTANCE_TO_BEST,
    /** 1 − (target − x) / (target − min): 1 is the target, 0 the worst unit. */
    DISTANCE_TO_TARGET,
    /** 1 − (reference − x) / (reference − min): 1 is the reference unit, 0 the worst unit. */
    DISTANCE_TO_REFERENCE,
    /** lower + (x − lower post) / (upper post − lower post) · (upper − lower); posts stand in the indicator's own unit. */
    GOALPOSTS,
    /**
     * value / max where up is good. Where down is good, 1 − value / max: the part of the maximum that is missing. (COINr
     * divides −x by its maximum, which gives the worst unit the highest value.)
     */
    FRACTION_OF_MAXIMUM,
    /** rank − 1: the number of units that are worse. */
    BORDA,
    /**
     * 100 + 10 · (x − mean) / sd, with the standard deviation of n (De Muro, Mazziotta and Pareto 2011,
     * doi:10.1007/s11205-010-9727-z).
     */
    MAZZIOTTA_PARETO,
    /**
     * 70 + 60 · (x − lower post) / (upper post − lower post), where the posts lie half the range of all values of all periods below
     * and above a reference value, which becomes 100: the given one, else the mean of the units in the base period (Mazziotta and
     * Pareto 2016, doi:10.1007/s11205-015-0998-2).
     */
    ADJUSTED_MAZZIOTTA_PARETO;

    /** Whether it uses nothing but the order of the values, so that it may be applied to ordinal ones. */
    public boolean byOrder() {
        return this == RANK || this == PERCENTILE_RANK || this == BORDA;
    }

    /** Whether it gives values around 100, as the penalty of Mazziotta and Pareto needs them. */
    public boolean aroundHundred() {
        return this == MAZZIOTTA_PARETO || this == ADJUSTED_MAZZIOTTA_PARETO;
    }

    /** Whether it has a meaning for an indicator that is good inside a band. */
    public boolean bands() {
        return this != DISTANCE_TO_TARGET
                && this != GOALPOSTS
                && this != FRACTION_OF_MAXIMUM
                && this != ADJUSTED_MAZZIOTTA_PARETO;
    }
}
