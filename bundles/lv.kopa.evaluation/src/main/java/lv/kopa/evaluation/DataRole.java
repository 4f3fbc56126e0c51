package lv.kopa.evaluation;

/** What a column of a dataset is there for. */
public enum DataRole {
    /** Values of an indicator of the tree. */
    INDICATOR,
    /** What raw values are divided by. */
    DENOMINATOR,
    /** A category to which the unit belongs. */
    ATTRIBUTE,
    /** A number that describes the unit or its time but is not judged. */
    COVARIATE,
    /** When the unit began to be supported, as a day number since 1970-01-01. */
    TREATMENT_DATE,
    /** How much support the unit had. */
    TREATMENT_DOSE,
    /** The value before the programme; its period, where it has one, is the day on which it was so. */
    BASELINE,
    /** The value agreed for a day on the way; its period, where it has one, is that day. */
    MILESTONE,
    /** The value to be reached. */
    TARGET,
    /** When the target is due, as a day number since 1970-01-01. */
    DUE_DATE,
    /**
     * On what each value rests, in words: the version of the definition, the unit of measure, the year of prices or the source. Its code
     * is that of an indicator, or of an aggregate for all indicators below; empty where a value rests on what the tree says of the
     * indicator. See {@link Bases}.
     */
    BASIS
}
