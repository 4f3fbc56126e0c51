package lv.kopa.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kopa.text.Text;

/** A column of a result: one cell per row of its table. Immutable. */
public sealed interface ResultColumn {

    /**
     * The word by which files name it, unique in its table: the code of the node or indicator where it belongs to one,
     * else the role in lower case ({@code score}, {@code rank}).
     */
    String id();

    /** What people call it. */
    Text label();

    /** What it is. */
    ResultRole role();

    /** Number of cells. */
    int size();

    /** A column of numbers; NaN where there is none. */
    final class Numbers implements ResultColumn {
        private final String id;
        private final Text label;
        private final ResultRole role;
        private final Text unit;
        private final double[] values;
        private final SortedMap<Integer, CellMark> marks;

        private Numbers(
                String id, Text label, ResultRole role, Text unit, double[] values, Map<Integer, CellMark> marks) {
            this.id = Objects.requireNonNull(id);
            this.label = Objects.requireNonNull(label);
            this.role = Objects.requireNonNull(role);
            this.unit = Objects.requireNonNull(unit);
            this.values = values;
            this.marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
        }

        /** A column with a copy of these values. */
        public static Numbers of(String id, Text label, ResultRole role, double... values) {
            return new Numbers(id, label, role, Text.EMPTY, values.clone(), Map.of());
        }

        /** A column that takes over the array, which the caller must not touch again: no copy is made. */
        public static Numbers owning(
                String id, Text label, ResultRole role, Text unit, double[] values, Map<Integer, CellMark> marks) {
            return new Numbers(id, label, role, unit, values, marks);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Text label() {
            return label;
        }

        @Override
        public ResultRole role() {
            return role;
        }

        /** Unit of the values, empty where they have none. */
        public Text unit() {
            return unit;
        }

        @Override
        public int size() {
            return values.length;
        }

        /** The value in this row, NaN where there is none. */
        public double value(int row) {
            return values[row];
        }

        /** A copy of all values. */
        public double[] toArray() {
            return values.clone();
        }

        /** What was done to single cells, by row, ascending. */
        public SortedMap<Integer, CellMark> marks() {
            return marks;
        }
    }

    /**
     * A column of words.
     *
     * @param id see {@link ResultColumn#id}
     * @param label what people call it
     * @param role what it is
     * @param values one per row
     */
    record Words(String id, Text label, ResultRole role, List<Text> values) implements ResultColumn {
        /** Copies the list. */
        public Words {
            Objects.requireNonNull(id);
            Objects.requireNonNull(label);
            Objects.requireNonNull(role);
            values = List.copyOf(values);
        }

        @Override
        public int size() {
            return values.size();
        }
    }
}
