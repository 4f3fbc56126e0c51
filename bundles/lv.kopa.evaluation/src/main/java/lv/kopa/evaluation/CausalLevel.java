package lv.kopa.evaluation;

/** What a result may be taken for. */
public enum CausalLevel {
    /** Describes what is. Says nothing about why. */
    DESCRIPTIVE,
    /** Compares with others or with a standard. */
    BENCHMARKED,
    /** Takes known differences into account. */
    ADJUSTED,
    /** Compares with what would have been otherwise. */
    COUNTERFACTUAL
}
