package lv.kopa.desktop.registry.internal.browse;

import java.util.List;
import java.util.Objects;
import lv.kopa.registry.Row;

/**
 * A row of the table.
 *
 * @param row the thing
 * @param words what stands in each column, in the language of the window
 * @param numbers the numbers of columns that hold numbers, NaN for the others
 */
record TableRow(Row row, List<String> words, List<Double> numbers) {
    /** Copies the lists. */
    TableRow {
        Objects.requireNonNull(row);
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
    }
}
