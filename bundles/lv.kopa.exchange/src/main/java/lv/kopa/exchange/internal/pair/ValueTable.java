package lv.kopa.exchange.internal.pair;

import java.util.List;

/**
 * The value table as it was read.
 *
 * @param rows which unit and period each row is about
 * @param columns its columns, in the order of the indicator table
 */
record ValueTable(UnitRows rows, List<ValueColumn> columns) {}
