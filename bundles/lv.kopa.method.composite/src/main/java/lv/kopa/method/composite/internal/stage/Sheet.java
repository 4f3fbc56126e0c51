package lv.kopa.method.composite.internal.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import lv.kopa.method.composite.internal.parallel.Workers;

/**
 * The values of all indicators after one step.
 *
 * @param columns one per indicator, in the order of the tree
 */
public record Sheet(List<Column> columns) {
    /** Copies the list. */
    public Sheet {
        columns = List.copyOf(columns);
    }

    /** The column of an indicator. */
    public Column column(int indicator) {
        return columns.get(indicator);
    }

    /** The values of an indicator. */
    public double[] values(int indicator) {
        return columns.get(indicator).values();
    }

    /** Several sheets one below the other. */
    static Sheet stacked(List<Sheet> sheets) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < sheets.get(0).columns.size(); i++) {
            int indicator = i;
            columns.add(Column.stacked(
                    sheets.stream().map(sheet -> sheet.column(indicator)).toList()));
        }
        return new Sheet(columns);
    }

    /** The part that belongs to one layer of a stack. */
    Sheet layer(Stack stack, int layer) {
        return new Sheet(
                columns.stream().map(column -> column.layer(stack, layer)).toList());
    }

    /** Does something for each of several indicators and gathers what comes of it, in order. */
    static <T> List<T> each(int indicators, Workers workers, IntFunction<T> work) {
        Object[] done = new Object[indicators];
        workers.forEachIndex(indicators, i -> done[i] = work.apply(i));
        @SuppressWarnings("unchecked") // work put in nothing but T
        List<T> results = (List<T>) Arrays.asList(done);
        return List.copyOf(results);
    }
}
