package lv.kopa.evaluation;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** A column of a dataset: one cell per unit, in the order of the units. Immutable, shared between datasets. */
public sealed interface DataColumn {

    /** Names the column. */
    ColumnKey key();

    /** Number of cells. */
    int size();

    /** Whether the cell of this unit has no value. */
    boolean isMissing(int unit);

    /** What is known about single cells beyond their values, by index of the unit, ascending. */
    SortedMap<Integer, CellNote> notes();

    /** The status of the cell of this unit. */
    default CellStatus status(int unit) {
        CellNote note = notes().get(unit);
        if (note != null) {
            return note.status();
        }
        return isMissing(unit) ? CellStatus.MISSING : CellStatus.PRESENT;
    }

    /** A column of numbers; NaN where there is none. */
    final class Numbers implements DataColumn {
        private final ColumnKey key;
        private final double[] values;
        private final SortedMap<Integer, CellNote> notes;

        private Numbers(ColumnKey key, double[] values, Map<Integer, CellNote> notes) {
            this.key = Objects.requireNonNull(key);
            this.values = values;
            this.notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        }

        /** A column with a copy of these values. */
        public static Numbers of(ColumnKey key, double... values) {
            return new Numbers(key, values.clone(), Map.of());
        }

        /** A column that takes over the array, which the caller must not touch again: no copy is made. */
        public static Numbers owning(ColumnKey key, double[] values, Map<Integer, CellNote> notes) {
            return new Numbers(key, values, notes);
        }

        @Override
        public ColumnKey key() {
            return key;
        }

        @Override
        public int size() {
            return values.length;
        }

        /** The value of this unit, NaN where there is none. */
        public double value(int unit) {
            return values[unit];
        }

        /** A copy of all values. */
        public double[] toArray() {
            return values.clone();
        }

        /** Number of cells with a value. */
        public int present() {
            int present = 0;
            for (double value : values) {
                if (!Double.isNaN(value)) {
                    present++;
                }
            }
            return present;
        }

        @Override
        public boolean isMissing(int unit) {
            return Double.isNaN(values[unit]);
        }

        @Override
        public SortedMap<Integer, CellNote> notes() {
            return notes;
        }

        @Override
        public String toString() {
            return key + " " + Arrays.toString(values);
        }
    }

    /** A column of categories; an empty string where there is none. */
    final class Categories implements DataColumn {
        private final ColumnKey key;
        private final String[] values;
        private final SortedMap<Integer, CellNote> notes;

        private Categories(ColumnKey key, String[] values, Map<Integer, CellNote> notes) {
            this.key = Objects.requireNonNull(key);
            this.values = values.clone();
            for (String value : this.values) {
                Objects.requireNonNull(value);
            }
            this.notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        }

        /** A column with a copy of these values. */
        public static Categories of(ColumnKey key, String... values) {
            return new Categories(key, values, Map.of());
        }

        /** A column with a copy of these values and notes. */
        public static Categories of(ColumnKey key, String[] values, Map<Integer, CellNote> notes) {
            return new Categories(key, values, notes);
        }

        @Override
        public ColumnKey key() {
            return key;
        }

        @Override
        public int size() {
            return values.length;
        }

        /** The category of this unit, empty where there is none. */
        public String value(int unit) {
            return values[unit];
        }

        @Override
        public boolean isMissing(int unit) {
            return values[unit].isEmpty();
        }

        @Override
        public SortedMap<Integer, CellNote> notes() {
            return notes;
        }

        @Override
        public String toString() {
            return key + " " + Arrays.toString(values);
        }
    }
}
