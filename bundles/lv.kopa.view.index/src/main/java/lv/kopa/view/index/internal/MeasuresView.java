package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.report.ReportView;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** What a method says of each unit beside score and rank, in the order of the ranks. Needs a method that says anything more. */
@Component(service = ReportView.class)
public final class MeasuresView implements ReportView {
    private static final int MOST_COLUMNS = 16;
    private static final int STEPS = 100;
    /** Longer lists in a cell fill pages that nobody reads. */
    private static final int LONGEST_WORDS = 200;

    @Override
    public Description description() {
        return new Description("measures", Texts.text("measures.name"), 15);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return Scores.of(evaluation).filter(scores -> Measures.of(scores).any()).isPresent();
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Scores scores = Scores.of(evaluation).orElseThrow();
        Measures measures = Measures.of(scores);
        List<Block> blocks = new ArrayList<>();
        boolean ranked = scores.table().first(ResultRole.RANK).isPresent();
        blocks.add(new Block.Heading(1, Texts.text(ranked ? "measures.name" : "measures.name.unranked")));
        blocks.add(new Block.Paragraph(Texts.text("measures.how")));
        Text caption = Texts.text(ranked ? "measures.table" : "measures.table.unranked");
        blocks.addAll(table(scores, scores.table(), caption, measures.columns(), ranked));
        for (ResultTable table : measures.tables()) {
            if (hasLongWords(table)) {
                blocks.add(new Block.Paragraph(Texts.text("measures.long", table.title())));
            } else if (table.columns().size() <= MOST_COLUMNS) {
                blocks.addAll(table(scores, table, table.title(), table.columns(), false));
            } else {
                blocks.add(LongTable.wide(table));
            }
        }
        return blocks;
    }

    private static boolean hasLongWords(ResultTable table) {
        return table.columns().stream()
                .filter(ResultColumn.Words.class::isInstance)
                .flatMap(column -> ((ResultColumn.Words) column).values().stream())
                .anyMatch(words -> words.in(Language.EN).length() > LONGEST_WORDS);
    }

    private static List<Block> table(
            Scores scores, ResultTable table, Text caption, List<ResultColumn> shown, boolean ranks) {
        Ranking ranking = Ranking.of(scores);
        List<Integer> units = Stream.concat(
                        ranking.places().stream().map(Ranking.Place::unit), ranking.unranked().stream())
                .toList();
        double[] rank = new double[scores.units().size()];
        Arrays.fill(rank, Double.NaN);
        ranking.places().forEach(place -> rank[place.unit()] = place.rank());
        int[] rows = Scores.rowsOf(table, scores.units());
        List<Column> columns = new ArrayList<>();
        if (ranks) {
            columns.add(new Column(Texts.text("ranking.rank"), 0));
        }
        columns.add(new Column(Texts.text("unit"), 0));
        shown.forEach(column -> columns.add(new Column(column.label(), decimals(column))));
        return LongTable.few(caption, columns, units, unit -> {
            List<Cell> cells = new ArrayList<>();
            if (ranks) {
                cells.add(new Block.Table.Number(rank[unit]));
            }
            cells.add(new Block.Table.Words(scores.name(unit)));
            shown.forEach(column -> cells.add(cell(column, rows[unit])));
            return cells;
        });
    }

    private static int decimals(ResultColumn column) {
        if (!(column instanceof ResultColumn.Numbers numbers)
                || column.role() == ResultRole.CLASS
                || column.role() == ResultRole.MEMBERSHIP) {
            return 0;
        }
        double[] sorted = Statistics.sorted(numbers.toArray());
        return sorted.length == 0 ? 0 : Statistics.places(sorted, STEPS);
    }

    private static Cell cell(ResultColumn column, int row) {
        if (row < 0) {
            return new Block.Table.Number(Double.NaN);
        }
        if (column instanceof ResultColumn.Words words) {
            return new Block.Table.Words(words.values().get(row));
        }
        double value = ((ResultColumn.Numbers) column).value(row);
        if (column.role() == ResultRole.MEMBERSHIP && !Double.isNaN(value)) {
            return new Block.Table.Words(Texts.text(value > 0 ? "measures.in" : "measures.out"));
        }
        return new Block.Table.Number(value);
    }
}
