package lv.kopa.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * Makes {@linkplain ResultColumn columns} whose label is the message {@code column.<id>} of a bundle.
 *
 * @param messages the messages of the bundle whose columns they are
 */
public record ResultColumns(Messages messages) {
    /** Rejects null. */
    public ResultColumns {
        Objects.requireNonNull(messages);
    }

    /** Words, one per row. */
    public ResultColumn words(String id, ResultRole role, List<Text> values) {
        return new ResultColumn.Words(id, label(id), role, values);
    }

    /** Words that explain, one per row. */
    public ResultColumn words(String id, List<Text> values) {
        return words(id, ResultRole.NOTE, values);
    }

    /** Numbers without a unit, one per row. */
    public ResultColumn numbers(String id, ResultRole role, double... values) {
        return ResultColumn.Numbers.of(id, label(id), role, values);
    }

    private Text label(String id) {
        return messages.text("column." + id);
    }

    /** Columns read from things of which each is a row. */
    public <R> Rows<R> of(List<R> rows) {
        return new Rows<>(this, rows);
    }

    /**
     * Makes columns by reading rows.
     *
     * @param <R> what a row is
     * @param columns makes them
     * @param rows the rows, in order
     */
    public record Rows<R>(ResultColumns columns, List<R> rows) {
        /** Copies the list. */
        public Rows {
            rows = List.copyOf(rows);
        }

        /** Words. */
        public ResultColumn words(String id, ResultRole role, Function<? super R, Text> reading) {
            return columns.words(id, role, rows.stream().<Text>map(reading).toList());
        }

        /** Words that explain. */
        public ResultColumn words(String id, Function<? super R, Text> reading) {
            return words(id, ResultRole.NOTE, reading);
        }

        /** Numbers without a unit. */
        public ResultColumn numbers(String id, ResultRole role, ToDoubleFunction<? super R> reading) {
            return columns.numbers(id, role, rows.stream().mapToDouble(reading).toArray());
        }

        /** Values without a unit. */
        public ResultColumn numbers(String id, ToDoubleFunction<? super R> reading) {
            return numbers(id, ResultRole.VALUE, reading);
        }
    }
}
