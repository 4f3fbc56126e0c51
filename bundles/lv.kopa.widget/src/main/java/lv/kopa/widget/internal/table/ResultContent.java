package lv.kopa.widget.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;
import lv.kopa.widget.CellNotes;
import lv.kopa.widget.CellSign;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.TableContent;

/** Shows a table of a result. */
public final class ResultContent {
    private ResultContent() {}

    /** The table, its rows named by the dataset. */
    public static TableContent of(ResultTable table, Dataset dataset) {
        List<ContentColumn> columns = new ArrayList<>(named(table, dataset));
        table.columns().forEach(column -> columns.add(column(column)));
        return new TableContent(table.title(), table.rows(), columns);
    }

    private static List<ContentColumn> named(ResultTable table, Dataset dataset) {
        Text code = Says.text("unit.code");
        List<String> rows = table.rows();
        return switch (table.rowKind()) {
            case UNIT ->
                UnitColumns.of(rows.stream().map(row -> unit(row, dataset)).toList());
            case NODE -> {
                List<Text> names = rows.stream().map(row -> node(row, dataset)).toList();
                yield List.of(
                        ContentColumn.words("iCode", code, row -> Text.same(rows.get(row)))
                                .asFrozen(),
                        ContentColumn.words("iName", Says.text("unit.name"), names::get)
                                .asFrozen());
            }
            case OTHER ->
                List.of(ContentColumn.words("id", code, row -> Text.same(rows.get(row)))
                        .asFrozen());
        };
    }

    private static Unit unit(String id, Dataset dataset) {
        return dataset.indexOf(id)
                .map(index -> dataset.units().get(index))
                .orElseGet(() -> new Unit(id, Text.same(id), lv.kopa.evaluation.UnitKind.UNKNOWN));
    }

    private static Text node(String code, Dataset dataset) {
        return dataset.tree()
                .flatMap(tree -> tree.find(code))
                .map(IndicatorNode::name)
                .orElse(Text.same(code));
    }

    private static ContentColumn column(ResultColumn column) {
        Text code = Says.text("column.code", column.id());
        if (column instanceof ResultColumn.Numbers numbers) {
            ContentColumn cells = column.role() == ResultRole.RANK
                    ? ContentColumn.ranks(column.id(), column.label(), numbers::value)
                    : ContentColumn.numbers(
                            column.id(), column.label(), Decimals.of(numbers.size(), numbers::value), numbers::value);
            return cells.withDetail(numbers.unit()).withExplanation(code).withNotes(marks(numbers));
        }
        ResultColumn.Words words = (ResultColumn.Words) column;
        return ContentColumn.words(column.id(), column.label(), words.values()::get)
                .withExplanation(code);
    }

    private static CellNotes marks(ResultColumn.Numbers numbers) {
        Map<Integer, CellMark> marks = numbers.marks();
        if (marks.isEmpty()) {
            return CellNotes.NONE;
        }
        return row -> {
            CellMark mark = marks.get(row);
            return mark == null ? CellSign.NONE : CellSign.of(mark);
        };
    }
}
