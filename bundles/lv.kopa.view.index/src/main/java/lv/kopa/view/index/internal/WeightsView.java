package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import lv.kopa.chart.NumberWords;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** Weights that differ: from actor to actor, or from unit to unit. Needs a method that says who gave them or what each unit has. */
@Component(service = ReportView.class)
public final class WeightsView implements ReportView {
    private static final String OF_UNITS = "unit-weights";
    private static final int MOST_DRAWN = 60;
    private static final int MOST_COLUMNS = 16;
    private static final int DECIMALS = 2;

    @Override
    public Description description() {
        return new Description("weights", Texts.text("weights.name"), 14);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return compromise(evaluation).isPresent() || ofUnits(evaluation).isPresent();
    }

    private static Optional<Cells> compromise(EvaluationRecord evaluation) {
        return evaluation.result().asGiven().table("compromise").map(Cells::new).filter(cells -> cells.rows() > 0);
    }

    /** Of the index itself; what units have in the nodes below stands in the files with the results. */
    private static Optional<ResultTable> ofUnits(EvaluationRecord evaluation) {
        return evaluation.result().asGiven().table(OF_UNITS);
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("weights.name")));
        compromise(evaluation).ifPresent(cells -> {
            blocks.addAll(compromise(cells));
            evaluation.result().asGiven().table("actors").ifPresent(actors -> blocks.addAll(actors(actors)));
        });
        ofUnits(evaluation).ifPresent(table -> {
            blocks.add(new Block.Paragraph(Texts.text("weights.doubt")));
            blocks.addAll(units(table, evaluation.input().dataset().units()));
        });
        return blocks;
    }

    private static List<Block> compromise(Cells cells) {
        List<Dumbbells.Row> rows = new ArrayList<>();
        int widest = 0;
        for (int row = 0; row < cells.rows(); row++) {
            widest = apart(cells, row) > apart(cells, widest) ? row : widest;
            if (row < MOST_DRAWN) {
                rows.add(row(cells, row));
            }
        }
        Text finding = Texts.text("weights.finding", row(cells, widest).said());
        Text caption = cells.table().title();
        Dumbbells figure = new Dumbbells(
                Texts.text("weights.lowest"), Texts.text("weights.highest"), Texts.text("weights.compromise"), rows);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Texts.text("weights.how")));
        blocks.add(new Block.Paragraph(finding));
        blocks.add(
                new Block.Picture(caption, figure.figure(Texts.sentences(List.of(Texts.sentence(caption), finding)))));
        blocks.addAll(cells.blocks(DECIMALS));
        return blocks;
    }

    private static double apart(Cells cells, int row) {
        return cells.number("highest", row) - cells.number("lowest", row);
    }

    private static Dumbbells.Row row(Cells cells, int row) {
        Text name = cells.words("name", row);
        double compromise = cells.number("compromise", row) * 100;
        double lowest = cells.number("lowest", row) * 100;
        double highest = cells.number("highest", row) * 100;
        Text said = Texts.text(
                "weights.mark",
                name,
                NumberWords.fixed(lowest, 0),
                NumberWords.fixed(highest, 0),
                NumberWords.fixed(compromise, 0));
        return new Dumbbells.Row(
                Text.EMPTY,
                name,
                cells.table().rows().get(row),
                lowest,
                highest,
                compromise,
                said,
                Texts.text("weights.percent", NumberWords.fixed(compromise, 0)));
    }

    private static List<Block> actors(ResultTable table) {
        if (table.columns().size() > MOST_COLUMNS) {
            return List.of(LongTable.wide(table));
        }
        return rows(
                table,
                Texts.text("weights.actor"),
                row -> Text.same(table.rows().get(row)));
    }

    private static List<Block> units(ResultTable table, List<Unit> units) {
        if (table.columns().size() > MOST_COLUMNS) {
            return List.of(LongTable.wide(table));
        }
        int[] rows = Scores.rowsOf(table, units);
        Text[] names = new Text[table.rows().size()];
        for (int unit = 0; unit < rows.length; unit++) {
            if (rows[unit] >= 0) {
                names[rows[unit]] = Names.of(units.get(unit));
            }
        }
        return rows(
                table,
                Texts.text("unit"),
                row -> names[row] == null ? Text.same(table.rows().get(row)) : names[row]);
    }

    private static List<Block> rows(ResultTable table, Text first, IntFunction<Text> name) {
        Cells cells = new Cells(table);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(first, 0));
        table.columns().forEach(column -> columns.add(new Column(column.label(), DECIMALS)));
        return LongTable.blocks(
                table.title(), columns, IntStream.range(0, cells.rows()).boxed().toList(), row -> {
                    List<Cell> line = new ArrayList<>();
                    line.add(new Block.Table.Words(name.apply(row)));
                    table.columns().forEach(column -> line.add(new Block.Table.Number(cells.number(column.id(), row))));
                    return line;
                });
    }
}
