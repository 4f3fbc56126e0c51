package lv.kopa.widget.internal.table;

/**
 * A column by which rows are sorted.
 *
 * @param column id of the column
 * @param descending whether the highest comes first
 */
public record SortKey(String column, boolean descending) {}
