package lv.kopa.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/**
 * What a method sees: units, columns of data about them, the tree of indicators and the two dates at which the data
 * stand. Immutable and columnar; a column is shared between datasets as long as it is unchanged.
 */
public final class Dataset {
    private final Text title;
    private final boolean synthetic;
    private final List<Unit> units;
    private final Map<String, Integer> unitIndex;
    private final Map<ColumnKey, DataColumn> columns;
    private final Optional<IndicatorNode.Aggregate> tree;
    private final List<UnitParent> parents;
    private final List<UnitLink> links;
    private final SortedMap<String, Text> names;
    private final Optional<LocalDate> asOf;
    private final Optional<LocalDate> asKnownOn;
    private volatile String digest;

    private Dataset(Builder builder) {
        title = builder.title;
        synthetic = builder.synthetic;
        units = List.copyOf(builder.units);
        unitIndex = indexOf(units);
        columns = new LinkedHashMap<>();
        for (DataColumn column : builder.columns) {
            if (column.size() != units.size()) {
                throw new IllegalArgumentException(
                        column.key() + " has " + column.size() + " cells for " + units.size() + " units");
            }
            if (columns.put(column.key(), column) != null) {
                throw new IllegalArgumentException("column stands twice: " + column.key());
            }
        }
        tree = builder.tree;
        parents = List.copyOf(builder.parents);
        links = List.copyOf(builder.links);
        names = Collections.unmodifiableSortedMap(new TreeMap<>(builder.names));
        asOf = builder.asOf;
        asKnownOn = builder.asKnownOn;
    }

    private static Map<String, Integer> indexOf(List<Unit> units) {
        Map<String, Integer> index = new LinkedHashMap<>(units.size() * 2);
        for (int i = 0; i < units.size(); i++) {
            if (index.put(units.get(i).id(), i) != null) {
                throw new IllegalArgumentException("unit '" + units.get(i).id() + "' stands twice");
            }
        }
        return index;
    }

    /** What the data are about. */
    public Text title() {
        return title;
    }

    /** Whether the data are invented; whatever shows them says so. */
    public boolean synthetic() {
        return synthetic;
    }

    /** The units in given order. */
    public List<Unit> units() {
        return units;
    }

    /** The index of the unit with this id, if there is one. */
    public Optional<Integer> indexOf(String unitId) {
        return Optional.ofNullable(unitIndex.get(unitId));
    }

    /** All columns in given order. */
    public List<DataColumn> columns() {
        return List.copyOf(columns.values());
    }

    /** The column of numbers with this key, if there is one. */
    public Optional<DataColumn.Numbers> numbers(ColumnKey key) {
        return columns.get(key) instanceof DataColumn.Numbers numbers ? Optional.of(numbers) : Optional.empty();
    }

    /** The column of numbers with this role and code in the latest period that has one; nobody rated. */
    public Optional<DataColumn.Numbers> latest(DataRole role, String code) {
        DataColumn.Numbers latest = null;
        for (DataColumn column : columns.values()) {
            ColumnKey key = column.key();
            if (column instanceof DataColumn.Numbers numbers
                    && key.role() == role
                    && key.code().equals(code)
                    && key.rater().isEmpty()
                    && (latest == null || key.period().compareTo(latest.key().period()) > 0)) {
                latest = numbers;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The attribute with this code in the latest period that has one. */
    public Optional<DataColumn.Categories> attribute(String code) {
        DataColumn.Categories latest = null;
        for (DataColumn column : columns.values()) {
            ColumnKey key = column.key();
            if (column instanceof DataColumn.Categories categories
                    && key.role() == DataRole.ATTRIBUTE
                    && key.code().equals(code)
                    && (latest == null || key.period().compareTo(latest.key().period()) > 0)) {
                latest = categories;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The periods for which there is a column of this role, ascending. */
    public SortedSet<Period> periods(DataRole role) {
        SortedSet<Period> periods = new TreeSet<>();
        for (ColumnKey key : columns.keySet()) {
            if (key.role() == role) {
                periods.add(key.period());
            }
        }
        return periods;
    }

    /** The tree in which the indicators stand, where they do. */
    public Optional<IndicatorNode.Aggregate> tree() {
        return tree;
    }

    /** What the units belong to. */
    public List<UnitParent> parents() {
        return parents;
    }

    /** How the units are linked with each other. */
    public List<UnitLink> links() {
        return links;
    }

    /** What people call what is no unit of this dataset but is named in it by its code: what units belong to. */
    public SortedMap<String, Text> names() {
        return names;
    }

    /** What people call a unit, or what units belong to; the code itself where nobody said. */
    public Text nameOf(String code) {
        Text known = indexOf(code).map(unit -> units.get(unit).name()).orElse(names.getOrDefault(code, Text.EMPTY));
        return known.isEmpty() ? Text.same(code) : known;
    }

    /** The day on which what the data say was true. */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** The day up to which what was known has been taken into account. */
    public Optional<LocalDate> asKnownOn() {
        return asKnownOn;
    }

    /**
     * SHA-256 over the canonical form, as 64 lower-case hexadecimal digits. Equal datasets, in the same order, have
     * equal digests on every machine. Computed once, in time linear in the number of cells.
     */
    public String digest() {
        String known = digest;
        if (known == null) {
            known = DatasetDigest.of(this);
            digest = known;
        }
        return known;
    }

    /** A builder that begins with everything in this dataset. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.synthetic = synthetic;
        builder.units.addAll(units);
        builder.columns.addAll(columns.values());
        builder.tree = tree;
        builder.parents.addAll(parents);
        builder.links.addAll(links);
        builder.names.putAll(names);
        builder.asOf = asOf;
        builder.asKnownOn = asKnownOn;
        return builder;
    }

    /** Builds datasets. Not for use by several threads. */
    public static final class Builder {
        private Text title = Text.EMPTY;
        private boolean synthetic;
        private final List<Unit> units = new ArrayList<>();
        private final List<DataColumn> columns = new ArrayList<>();
        private Optional<IndicatorNode.Aggregate> tree = Optional.empty();
        private final List<UnitParent> parents = new ArrayList<>();
        private final List<UnitLink> links = new ArrayList<>();
        private final Map<String, Text> names = new TreeMap<>();
        private Optional<LocalDate> asOf = Optional.empty();
        private Optional<LocalDate> asKnownOn = Optional.empty();

        /** Says what the data are about. */
        public Builder title(Text text) {
            title = Objects.requireNonNull(text);
            return this;
        }

        /** Says whether the data are invented. */
        public Builder synthetic(boolean invented) {
            synthetic = invented;
            return this;
        }

        /** Adds a unit. */
        public Builder unit(Unit unit) {
            units.add(unit);
            return this;
        }

        /** Adds units. */
        public Builder units(List<Unit> more) {
            units.addAll(more);
            return this;
        }

        /** Adds a column. */
        public Builder column(DataColumn column) {
            columns.add(Objects.requireNonNull(column));
            return this;
        }

        /** Replaces the column with the same key in its place, or adds one at the end. */
        public Builder replace(DataColumn column) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).key().equals(column.key())) {
                    columns.set(i, column);
                    return this;
                }
            }
            return column(column);
        }

        /** Sets the tree. */
        public Builder tree(IndicatorNode.Aggregate root) {
            tree = Optional.of(root);
            return this;
        }

        /** Adds what a unit belongs to. */
        public Builder parent(UnitParent parent) {
            parents.add(Objects.requireNonNull(parent));
            return this;
        }

        /** Adds a link. */
        public Builder link(UnitLink link) {
            links.add(Objects.requireNonNull(link));
            return this;
        }

        /** Says what people call what is no unit but is named by its code. */
        public Builder name(String code, Text name) {
            names.put(Objects.requireNonNull(code), Objects.requireNonNull(name));
            return this;
        }

        /** Sets the day on which the data were true. */
        public Builder asOf(LocalDate day) {
            asOf = Optional.of(day);
            return this;
        }

        /** Sets the day up to which knowledge counts. */
        public Builder asKnownOn(LocalDate day) {
            asKnownOn = Optional.of(day);
            return this;
        }

        /**
         * The dataset.
         *
         * @throws IllegalArgumentException if a unit or a column stands twice, or a column has another number of cells
         *     than there are units
         */
        public Dataset build() {
            return new Dataset(this);
        }
    }
}
