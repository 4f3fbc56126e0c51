package lv.kopa.evaluation;

/** What a method did to the value in a cell of a result. */
public enum CellMark {
    /** Filled in where there was none. */
    IMPUTED,
    /** Pulled in to the nearest value that is not an outlier. */
    WINSORISED,
    /** Transformed, as all values of its column. */
    TRANSFORMED,
    /** Left out. */
    EXCLUDED
}
