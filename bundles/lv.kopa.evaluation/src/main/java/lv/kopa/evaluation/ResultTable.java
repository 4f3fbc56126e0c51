package lv.kopa.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.kopa.text.Text;

/**
 * A table of a result.
 *
 * @param id the word by which files and views name it, unique in its result: {@code scores}, {@code normalised}
 * @param title what people call it
 * @param purpose what it is for
 * @param rowKind what its rows are
 * @param rows ids of the rows: of units, of nodes and indicators, or any other
 * @param columns its columns, in order
 */
public record ResultTable(
        String id, Text title, Purpose purpose, RowKind rowKind, List<String> rows, List<ResultColumn> columns) {

    /** What a table is for. */
    public enum Purpose {
        /** The answer, one row per unit in the order of the dataset; one table of a result. */
        SCORES,
        /** Values after one step of the computation; in the order of the steps. */
        STAGE,
        /** Weights that were used. */
        WEIGHTS,
        /** Anything else that helps to judge the answer. */
        DIAGNOSTIC
    }

    /** What the rows of a table are. */
    public enum RowKind {
        /** Units of the dataset. */
        UNIT,
        /** Indicators or aggregates of the tree. */
        NODE,
        /** Neither. */
        OTHER
    }

    /**
     * @throws IllegalArgumentException if a column has another number of cells than there are rows, or an id stands twice
     */
    public ResultTable {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(rowKind);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        Set<String> ids = new HashSet<>();
        for (ResultColumn column : columns) {
            if (column.size() != rows.size()) {
                throw new IllegalArgumentException("column '" + column.id() + "' of table '" + id + "' has "
                        + column.size() + " cells for " + rows.size() + " rows");
            }
            if (!ids.add(column.id())) {
                throw new IllegalArgumentException("column '" + column.id() + "' stands twice in table '" + id + "'");
            }
        }
    }

    /** The column with this id. */
    public Optional<ResultColumn> column(String columnId) {
        return columns.stream().filter(column -> column.id().equals(columnId)).findFirst();
    }

    /** The column of numbers with this id. */
    public Optional<ResultColumn.Numbers> numbers(String columnId) {
        return column(columnId).filter(ResultColumn.Numbers.class::isInstance).map(ResultColumn.Numbers.class::cast);
    }

    /** The first column of numbers with this role. */
    public Optional<ResultColumn.Numbers> first(ResultRole role) {
        return columns.stream()
                .filter(column -> column.role() == role)
                .filter(ResultColumn.Numbers.class::isInstance)
                .map(ResultColumn.Numbers.class::cast)
                .findFirst();
    }
}
