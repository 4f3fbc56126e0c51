package lv.kopa.method.composite.internal.stage;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kopa.evaluation.CellMark;

/**
 * The values of one indicator after one step.
 *
 * @param values one per unit, NaN where there is none; never written to, shared between steps that change nothing
 * @param marks what has been done to single cells up to here, by unit; where several things were done, the last
 */
public record Column(double[] values, SortedMap<Integer, CellMark> marks) {

    /** A column to which nothing has been done. */
    public Column(double[] values) {
        this(values, Collections.emptySortedMap());
    }

    /** Other values under the same marks. */
    public Column with(double[] changed) {
        return new Column(changed, marks);
    }

    /** Other values, and marks for the cells that changed. */
    public Column with(double[] changed, Map<Integer, CellMark> added) {
        SortedMap<Integer, CellMark> all = new TreeMap<>(marks);
        all.putAll(added);
        return new Column(changed, Collections.unmodifiableSortedMap(all));
    }
}
