package lv.kopa.view.monitor.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * Some rows of a table of a result, read by the ids of its columns.
 *
 * @param table the table
 * @param indices the rows
 */
record Rows(ResultTable table, List<Integer> indices) {
    private static final int MOST = 1000;
    /** Columns in per cent, which have one decimal throughout. */
    private static final Set<String> PERCENT = Set.of("growth", "cagr", "real-growth", "share");

    /** All rows of the table with this id, if it has these columns and at least one row. */
    static Optional<Rows> of(EvaluationRecord evaluation, String table, String... columns) {
        return evaluation
                .result()
                .asGiven()
                .table(table)
                .filter(each -> !each.rows().isEmpty())
                .filter(each -> List.of(columns).stream()
                        .allMatch(column -> each.column(column).isPresent()))
                .map(each -> new Rows(
                        each, IntStream.range(0, each.rows().size()).boxed().toList()));
    }

    int size() {
        return indices.size();
    }

    /** A number; NaN where there is none. */
    double number(int row, String column) {
        return table.numbers(column).map(each -> each.value(indices.get(row))).orElse(Double.NaN);
    }

    /** Words; empty where there are none. */
    Text words(int row, String column) {
        return table.column(column)
                .filter(ResultColumn.Words.class::isInstance)
                .map(each -> ((ResultColumn.Words) each).values().get(indices.get(row)))
                .orElse(Text.EMPTY);
    }

    /** How a column is called. */
    Text label(String column) {
        return table.column(column).map(ResultColumn::label).orElse(Text.EMPTY);
    }

    /** A word that is the same in every language. */
    String code(int row, String column) {
        return words(row, column).in(Language.EN);
    }

    /** These rows by what they have in a column, in the order in which it comes. */
    Map<String, Rows> by(String column) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < size(); row++) {
            groups.computeIfAbsent(code(row, column), each -> new ArrayList<>()).add(indices.get(row));
        }
        Map<String, Rows> by = new LinkedHashMap<>();
        groups.forEach((code, rows) -> by.put(code, new Rows(table, List.copyOf(rows))));
        return by;
    }

    /** These rows but some. */
    Rows without(IntPredicate some) {
        return new Rows(
                table,
                IntStream.range(0, size())
                        .filter(some.negate())
                        .mapToObj(indices::get)
                        .toList());
    }

    /** Some of these rows. */
    Rows slice(int from, int to) {
        return new Rows(table, indices.subList(from, to));
    }

    /** These rows as a table of a report, and a remark where they are too many for one. */
    List<Block> blocks(Text caption, String... columns) {
        return blocks(caption, this::label, columns);
    }

    /** The same with heads of its own. */
    List<Block> blocks(Text caption, Function<String, Text> head, String... columns) {
        List<Block.Table.Column> heads = new ArrayList<>();
        for (String column : columns) {
            table.column(column).ifPresent(each -> heads.add(new Block.Table.Column(head.apply(column), places(each))));
        }
        List<List<Block.Table.Cell>> cells = new ArrayList<>();
        for (int row = 0; row < Math.min(MOST, size()); row++) {
            List<Block.Table.Cell> line = new ArrayList<>();
            for (String column : columns) {
                int at = row;
                table.column(column).ifPresent(each -> line.add(cell(each, at)));
            }
            cells.add(line);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(caption, heads, cells));
        if (size() > MOST) {
            blocks.add(new Block.Paragraph(Texts.text("table.cut", MOST, size())));
        }
        return blocks;
    }

    private Block.Table.Cell cell(ResultColumn column, int row) {
        return column instanceof ResultColumn.Numbers numbers
                ? new Block.Table.Number(numbers.value(indices.get(row)))
                : new Block.Table.Words(words(row, column.id()));
    }

    private int places(ResultColumn column) {
        if (PERCENT.contains(column.id())) {
            return 1;
        }
        return column instanceof ResultColumn.Numbers numbers
                ? Numbers.places(indices.stream().mapToDouble(numbers::value).toArray())
                : 0;
    }
}
