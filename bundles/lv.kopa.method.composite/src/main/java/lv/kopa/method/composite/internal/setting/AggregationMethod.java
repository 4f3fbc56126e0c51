package lv.kopa.method.composite.internal.setting;

/** How the children of a node become one value. */
public enum AggregationMethod {
    /** Σwx / Σw. Low values are made up for by high ones. */
    ARITHMETIC,
    /** exp(Σw·ln x / Σw). Low values are hard to make up for. */
    GEOMETRIC,
    /** Σw / Σ(w/x). Low values are harder still to make up for. */
    HARMONIC,
    /** (Σw·xᵖ / Σw)^(1/p). */
    GENERALISED,
    /**
     * M ∓ S·cv, with M the weighted mean, S the standard deviation of the children of a unit (divided by their number) and cv = S / M:
     * uneven children cost something (De Muro, Mazziotta and Pareto 2011, doi:10.1007/s11205-010-9727-z).
     */
    MAZZIOTTA_PARETO,
    /** Number of units over which a unit prevails by weighted majority, less those that prevail over it. */
    COPELAND
}
