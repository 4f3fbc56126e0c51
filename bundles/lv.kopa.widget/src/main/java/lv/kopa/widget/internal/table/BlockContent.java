package lv.kopa.widget.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.report.Block.Table;
import lv.kopa.text.Text;
import lv.kopa.widget.CellSign;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.TableContent;

/** Shows a table of a report. */
public final class BlockContent {
    private BlockContent() {}

    /** The table; its rows and columns bear their numbers as ids, and its first column stays in sight if it is words. */
    public static TableContent of(Table table) {
        List<ContentColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            ContentColumn column = column(table, i);
            columns.add(i == 0 && !column.numeric() ? column.asFrozen() : column);
        }
        List<String> rows = IntStream.rangeClosed(1, table.rows().size())
                .mapToObj(Integer::toString)
                .toList();
        return new TableContent(table.caption(), rows, columns);
    }

    private static ContentColumn column(Table table, int index) {
        Table.Column head = table.columns().get(index);
        String id = "c" + (index + 1);
        boolean numeric = table.rows().stream().anyMatch(row -> row.get(index) instanceof Table.Number);
        if (!numeric) {
            return ContentColumn.words(id, head.label(), row -> words(table, row, index));
        }
        return ContentColumn.numbers(id, head.label(), head.decimals(), row -> number(table, row, index))
                .withWording(row -> words(table, row, index))
                .withNotes(row -> sign(table, row, index));
    }

    private static double number(Table table, int row, int index) {
        return table.rows().get(row).get(index) instanceof Table.Number number ? number.value() : Double.NaN;
    }

    private static Text words(Table table, int row, int index) {
        Table.Cell cell = table.rows().get(row).get(index);
        if (cell instanceof Table.Words words) {
            return words.text();
        }
        return cell instanceof Table.Number number ? number.wording().orElse(Text.EMPTY) : Text.EMPTY;
    }

    private static CellSign sign(Table table, int row, int index) {
        return table.rows().get(row).get(index) instanceof Table.Number number
                ? number.mark().map(CellSign::of).orElse(CellSign.NONE)
                : CellSign.NONE;
    }
}
