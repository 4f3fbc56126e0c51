package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kopa.chart.NumberWords;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.Unit;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** How an index changed over periods, on one scale. Needs a method that puts periods together. */
@Component(service = ReportView.class)
public final class PanelView implements ReportView {
    private static final String SCORE = "score.";
    private static final int MOST_DRAWN = 60;
    private static final int STEPS = 200;

    @Override
    public Description description() {
        return new Description("panel", Texts.text("panel.name"), 12);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return panel(evaluation).isPresent();
    }

    private static Optional<Cells> panel(EvaluationRecord evaluation) {
        return evaluation
                .result()
                .asGiven()
                .table("panel")
                .map(Cells::new)
                .filter(cells -> scores(cells).size() > 1 && cells.rows() > 0);
    }

    private static List<ResultColumn.Numbers> scores(Cells cells) {
        return cells.table().columns().stream()
                .filter(column -> column.id().startsWith(SCORE))
                .filter(ResultColumn.Numbers.class::isInstance)
                .map(ResultColumn.Numbers.class::cast)
                .toList();
    }

    private record Change(int row, Text name, double from, double to) {
        double difference() {
            return to - from;
        }
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Cells cells = panel(evaluation).orElseThrow();
        List<ResultColumn.Numbers> scores = scores(cells);
        ResultColumn.Numbers first = scores.get(0);
        ResultColumn.Numbers last = scores.get(scores.size() - 1);
        List<Unit> units = evaluation.input().dataset().units();
        int[] rows = Scores.rowsOf(cells.table(), units);
        List<Change> changes = new ArrayList<>();
        for (int unit = 0; unit < rows.length; unit++) {
            if (rows[unit] >= 0) {
                changes.add(new Change(
                        rows[unit], Names.of(units.get(unit)), first.value(rows[unit]), last.value(rows[unit])));
            }
        }
        changes.sort(Comparator.comparingDouble(change -> Double.isNaN(change.to()) ? 1e300 : -change.to()));
        int places = places(changes);

        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("panel.name")));
        blocks.add(new Block.Paragraph(Texts.text("panel.how", scores.size(), name(first), name(last))));
        Text finding = finding(changes, places);
        blocks.add(new Block.Paragraph(finding));
        Dumbbells figure = new Dumbbells(
                first.label(),
                last.label(),
                changes.stream()
                        .limit(MOST_DRAWN)
                        .map(change -> row(cells, change, places))
                        .toList());
        if (figure.any()) {
            Text caption = cells.table().title();
            blocks.add(new Block.Picture(
                    caption, figure.figure(Texts.sentences(List.of(Texts.sentence(caption), finding)))));
            if (changes.size() > MOST_DRAWN) {
                blocks.add(new Block.Paragraph(Texts.text("ranking.cut", MOST_DRAWN, changes.size())));
            }
        }
        blocks.addAll(table(cells, changes, places));
        return blocks;
    }

    private static Text name(ResultColumn.Numbers column) {
        return Text.same(column.id().substring(SCORE.length()));
    }

    private static int places(List<Change> changes) {
        double[] sorted =
                Statistics.sorted(changes.stream().mapToDouble(Change::to).toArray());
        return sorted.length == 0 ? 0 : Statistics.places(sorted, STEPS);
    }

    private static Dumbbells.Row row(Cells cells, Change change, int places) {
        return new Dumbbells.Row(
                Text.EMPTY,
                change.name(),
                cells.table().rows().get(change.row()),
                change.from(),
                change.to(),
                Texts.text(
                        "panel.mark",
                        change.name(),
                        NumberWords.fixed(change.from(), places),
                        NumberWords.fixed(change.to(), places)),
                NumberWords.difference(change.difference(), places));
    }

    private static Text finding(List<Change> changes, int places) {
        List<Change> both = changes.stream()
                .filter(change -> Double.isFinite(change.difference()))
                .sorted(Comparator.comparingDouble(Change::difference))
                .toList();
        if (both.isEmpty()) {
            return Texts.text("panel.none");
        }
        Change least = both.get(0);
        Change most = both.get(both.size() - 1);
        return Texts.text(
                "panel.finding",
                both.size(),
                both.stream().filter(change -> change.difference() > 0).count(),
                both.stream().filter(change -> change.difference() < 0).count(),
                most.name(),
                NumberWords.difference(most.difference(), places),
                least.name(),
                NumberWords.difference(least.difference(), places));
    }

    private static List<Block> table(Cells cells, List<Change> changes, int places) {
        List<Block.Table.Column> columns = new ArrayList<>();
        columns.add(new Block.Table.Column(Texts.text("unit"), 0));
        cells.table()
                .columns()
                .forEach(column -> columns.add(new Block.Table.Column(
                        column.label(),
                        column.id().startsWith(SCORE) || column.id().equals("change") ? places : 0)));
        return LongTable.blocks(cells.table().title(), columns, changes, change -> {
            List<Block.Table.Cell> row = new ArrayList<>();
            row.add(new Block.Table.Words(change.name()));
            cells.table()
                    .columns()
                    .forEach(column -> row.add(new Block.Table.Number(cells.number(column.id(), change.row()))));
            return row;
        });
    }
}
