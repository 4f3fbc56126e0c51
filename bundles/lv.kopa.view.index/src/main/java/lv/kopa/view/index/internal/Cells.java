package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.text.Text;

/** A table of a result as it is, and its single cells. */
record Cells(ResultTable table) {

    double number(String column, int row) {
        return table.numbers(column).map(each -> each.value(row)).orElse(Double.NaN);
    }

    Text words(String column, int row) {
        return table.column(column)
                .filter(ResultColumn.Words.class::isInstance)
                .map(each -> ((ResultColumn.Words) each).values().get(row))
                .orElse(Text.EMPTY);
    }

    /** The same table with some of its columns. */
    Cells of(List<String> columns) {
        return new Cells(new ResultTable(
                table.id(),
                table.title(),
                table.purpose(),
                table.rowKind(),
                table.rows(),
                columns.stream().flatMap(id -> table.column(id).stream()).toList()));
    }

    /** The same table with one more column, of a number for each row. */
    Cells with(String column, Text label, ToDoubleFunction<String> number) {
        List<ResultColumn> columns = new ArrayList<>(table.columns());
        columns.add(ResultColumn.Numbers.of(
                column,
                label,
                ResultRole.STATISTIC,
                table.rows().stream().mapToDouble(number).toArray()));
        return new Cells(
                new ResultTable(table.id(), table.title(), table.purpose(), table.rowKind(), table.rows(), columns));
    }

    int rows() {
        return table.rows().size();
    }

    /** The table with all its columns, and so many places for numbers that are not whole. */
    List<Block> blocks(int decimals) {
        List<Column> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(new Column(column.label(), whole(column) ? 0 : decimals)));
        return LongTable.blocks(
                table.title(), columns, IntStream.range(0, rows()).boxed().toList(), row -> table.columns().stream()
                        .map(column -> cell(column, row))
                        .toList());
    }

    private static boolean whole(ResultColumn column) {
        return column instanceof ResultColumn.Numbers numbers
                && IntStream.range(0, numbers.size())
                        .mapToDouble(numbers::value)
                        .filter(Double::isFinite)
                        .allMatch(value -> value == Math.rint(value));
    }

    private static Cell cell(ResultColumn column, int row) {
        if (column instanceof ResultColumn.Words words) {
            return new Block.Table.Words(words.values().get(row));
        }
        double value = ((ResultColumn.Numbers) column).value(row);
        return column.role() == ResultRole.MEMBERSHIP && !Double.isNaN(value)
                ? new Block.Table.Words(Texts.text(value > 0 ? "measures.in" : "measures.out"))
                : new Block.Table.Number(value);
    }
}
