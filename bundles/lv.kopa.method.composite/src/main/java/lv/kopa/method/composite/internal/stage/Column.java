package lv.kopa.method.composite.internal.stage;

import java.util.Collections;
import java.util.List;
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

    /** Several columns one below the other. */
    static Column stacked(List<Column> columns) {
        if (columns.size() == 1) {
            return columns.get(0);
        }
        double[] values = new double
                [columns.stream().mapToInt(column -> column.values.length).sum()];
        SortedMap<Integer, CellMark> marks = new TreeMap<>();
        int at = 0;
        for (Column column : columns) {
            System.arraycopy(column.values, 0, values, at, column.values.length);
            int start = at;
            column.marks.forEach((unit, mark) -> marks.put(start + unit, mark));
            at += column.values.length;
        }
        return new Column(values, Collections.unmodifiableSortedMap(marks));
    }

    /** The part that belongs to one layer of a stack. */
    Column layer(Stack stack, int layer) {
        if (stack.layers() == 1) {
            return this;
        }
        int start = layer * stack.units();
        SortedMap<Integer, CellMark> part = new TreeMap<>();
        marks.subMap(start, start + stack.units()).forEach((unit, mark) -> part.put(unit - start, mark));
        return new Column(stack.layer(values, layer), Collections.unmodifiableSortedMap(part));
    }
}
