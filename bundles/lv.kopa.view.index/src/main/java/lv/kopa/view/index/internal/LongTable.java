package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.text.Text;

/** Tables that may have very many rows, of which only the first are shown: more make no page better. */
final class LongTable {
    static final int MOST_ROWS = 1000;
    /** As many as there are clusters in two programmes: more of what few read fills pages. */
    static final int FEW_ROWS = 30;

    private LongTable() {}

    /** A table with a row for each of these, and a remark where it does not show them all. */
    static <T> List<Block> blocks(Text caption, List<Column> columns, List<T> all, Function<T, List<Cell>> row) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Table(caption, columns, shown(all).stream().map(row).toList()));
        blocks.addAll(remark(all));
        return blocks;
    }

    /** Says that a table stands in the files alone, where it has more columns than there is room for. */
    static Block wide(ResultTable table) {
        return new Block.Paragraph(
                Texts.text("table.wide", table.title(), table.columns().size()));
    }

    /** A table of the first few of these, and a remark that the scores beside the report have them all. */
    static <T> List<Block> few(Text caption, List<Column> columns, List<T> all, Function<T, List<Cell>> row) {
        if (all.size() <= FEW_ROWS) {
            return blocks(caption, columns, all, row);
        }
        List<Block> blocks = new ArrayList<>(blocks(caption, columns, all.subList(0, FEW_ROWS), row));
        blocks.add(new Block.Paragraph(Texts.text("table.cut", FEW_ROWS, all.size())));
        return blocks;
    }

    /** Those of which there is a row. */
    static <T> List<T> shown(List<T> all) {
        return all.subList(0, Math.min(MOST_ROWS, all.size()));
    }

    /** Says that not all are shown; nothing where they are. */
    static List<Block> remark(List<?> all) {
        return all.size() <= MOST_ROWS
                ? List.of()
                : List.of(new Block.Paragraph(Texts.text("table.cut", MOST_ROWS, all.size())));
    }
}
