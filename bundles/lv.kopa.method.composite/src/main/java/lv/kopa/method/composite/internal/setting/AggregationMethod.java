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
    /** Number of units over which a unit prevails by weighted majority, less those that prevail over it. */
    COPELAND
}
