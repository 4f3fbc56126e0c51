package lv.kopa.widget;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.text.Text;
import lv.kopa.widget.internal.table.BlockContent;
import lv.kopa.widget.internal.table.DatasetContent;
import lv.kopa.widget.internal.table.ResultContent;

/**
 * What a table shows, without saying how. Immutable and columnar: cells stay where they are and are asked for one by one,
 * so that a table of millions of cells costs no more than a small one. May be made and read on any thread.
 *
 * @param title what it shows; names the table to those who do not see it
 * @param rows ids of the rows in given order
 * @param columns its columns in given order
 */
public record TableContent(Text title, List<String> rows, List<ContentColumn> columns) {
    /**
     * @throws IllegalArgumentException if a column stands twice
     */
    public TableContent {
        Objects.requireNonNull(title);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        Set<String> ids = new HashSet<>();
        for (ContentColumn column : columns) {
            if (!ids.add(column.id())) {
                throw new IllegalArgumentException("column '" + column.id() + "' stands twice");
            }
        }
    }

    /** All columns of a dataset, a row per unit. What is confidential is marked and not shown. */
    public static TableContent of(Dataset dataset) {
        return DatasetContent.of(dataset, Optional.empty());
    }

    /** The columns of a dataset for one period and those that belong to none, a row per unit. */
    public static TableContent of(Dataset dataset, Period period) {
        return DatasetContent.of(dataset, Optional.of(period));
    }

    /** A table of a result; the dataset names its units and indicators. */
    public static TableContent of(ResultTable table, Dataset dataset) {
        return ResultContent.of(table, dataset);
    }

    /** A table of a report; its rows and columns bear their numbers, from 1, as ids: {@code 1}, {@code c1}. */
    public static TableContent of(Block.Table table) {
        return BlockContent.of(table);
    }

    /** Number of rows. */
    public int size() {
        return rows.size();
    }

    /** The column with this id. */
    public Optional<ContentColumn> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** The column that names the rows: the last frozen one with words, else the first with words. */
    public Optional<ContentColumn> naming() {
        Optional<ContentColumn> naming = Optional.empty();
        for (ContentColumn column : columns) {
            if (!column.numeric() && (naming.isEmpty() || column.frozen())) {
                naming = Optional.of(column);
            }
        }
        return naming;
    }

    /** The signs that stand in cells, for a legend. Looks at every cell. */
    public Set<CellSign> legend() {
        Set<CellSign> signs = EnumSet.noneOf(CellSign.class);
        for (ContentColumn column : columns) {
            for (int row = 0; row < rows.size(); row++) {
                signs.add(column.sign(row));
            }
        }
        signs.remove(CellSign.NONE);
        return Collections.unmodifiableSet(signs);
    }
}
