package lv.kopa.engine.internal.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultColumns;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** What the columns of result files mean: their heads are codes for programs, and what has to be known with them stands here. */
final class ColumnMeanings {
    /** The file in which it stands, beside those that it explains. */
    static final String FILE = "columns.csv";

    private ColumnMeanings() {}

    private record Meaning(String file, ResultTable table, ResultColumn column) {
        Text unit() {
            return column instanceof ResultColumn.Numbers numbers ? numbers.unit() : Text.EMPTY;
        }
    }

    /**
     * A row for each column.
     *
     * @param files the tables by the name of their file
     * @param language in which it is said
     */
    static ResultTable of(Map<String, ResultTable> files, Language language) {
        List<Meaning> meanings = new ArrayList<>();
        files.forEach(
                (file, table) -> table.columns().forEach(column -> meanings.add(new Meaning(file, table, column))));
        Function<Text, Text> said = text -> text.isEmpty() ? Text.EMPTY : Text.same(text.in(language));
        ResultColumns.Rows<Meaning> rows = new ResultColumns(Wording.MESSAGES).of(meanings);
        return new ResultTable(
                "columns",
                Wording.text("table.columns"),
                ResultTable.Purpose.DIAGNOSTIC,
                ResultTable.RowKind.OTHER,
                meanings.stream()
                        .map(each -> each.file() + "#" + each.column().id())
                        .toList(),
                List.of(
                        rows.words("file", each -> Text.same(each.file())),
                        rows.words("head", each -> Text.same(each.column().id())),
                        rows.words("meaning", each -> said.apply(each.column().label())),
                        rows.words("unit", each -> said.apply(each.unit())),
                        rows.words("table", each -> said.apply(each.table().title()))));
    }
}
