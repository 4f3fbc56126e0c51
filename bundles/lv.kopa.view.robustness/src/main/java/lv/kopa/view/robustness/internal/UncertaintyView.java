package lv.kopa.view.robustness.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** How ranks run over weights and choices: ranges, acceptability, what one indicator does. Needs the tables of that study. */
@Component(service = ReportView.class)
public final class UncertaintyView implements ReportView {
    private static final int PER_FIGURE = 60;
    private static final int MOST_ROWS = 200;

    @Override
    public Description description() {
        return new Description("uncertainty", Texts.text("uncertainty.name"), 12);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return RankRanges.of(evaluation)
                .filter(ranges -> !ranges.units().isEmpty())
                .isPresent();
    }

    @Override
    public List<Text> headline(EvaluationRecord evaluation) {
        return List.of(new RangeWords(evaluation, RankRanges.of(evaluation).orElseThrow()).finding());
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        RankRanges ranges = RankRanges.of(evaluation).orElseThrow();
        RangeWords words = new RangeWords(evaluation, ranges);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("uncertainty.name")));
        blocks.add(new Block.Paragraph(words.finding()));
        blocks.add(Texts.paragraph("uncertainty.varied"));
        blocks.add(Texts.factors(evaluation, "uncertainty"));
        List<RankRanges.Ranged> shown =
                ranges.units().subList(0, Math.min(PER_FIGURE, ranges.units().size()));
        blocks.add(new Block.Picture(
                Texts.text("ranges.caption", shown.size()), RangesFigure.of(shown, ranges.all(), words.ranges(shown))));
        blocks.add(table(ranges));
        if (ranges.units().size() > MOST_ROWS) {
            blocks.add(Texts.paragraph("ranges.cut", MOST_ROWS, ranges.units().size()));
        }
        if (ranges.acceptability().length > 0 && ranges.all() <= AcceptabilityFigure.MOST_UNITS) {
            blocks.add(new Block.Heading(2, Texts.text("acceptability.name")));
            blocks.add(Texts.paragraph("acceptability.how"));
            blocks.add(new Block.Picture(
                    Texts.text("acceptability.caption"),
                    new AcceptabilityFigure(ranges).figure(words.acceptability())));
        }
        leftOut(evaluation).ifPresent(rows -> {
            blocks.add(new Block.Heading(2, Texts.text("left-out.name")));
            blocks.add(Texts.paragraph("left-out.how"));
            blocks.add(rows);
        });
        return blocks;
    }

    private static Block table(RankRanges ranges) {
        List<List<Block.Table.Cell>> rows = ranges.units().stream()
                .limit(MOST_ROWS)
                .map(unit -> List.of(
                        Texts.cell(unit.name()),
                        Texts.cell(unit.rank()),
                        Texts.cell(unit.median()),
                        Texts.cell(unit.lower()),
                        Texts.cell(unit.upper())))
                .toList();
        return new Block.Table(
                Texts.text("ranges.table"),
                List.of(
                        column("unit", 0),
                        column("rank", 0),
                        column("median", 0),
                        column("lower", 0),
                        column("upper", 0)),
                rows);
    }

    static Block.Table.Column column(String key, int decimals) {
        return new Block.Table.Column(Texts.text("column." + key), decimals);
    }

    private static Optional<Block> leftOut(EvaluationRecord evaluation) {
        return evaluation.result().asGiven().table("uncertainty.left-out").map(table -> {
            double[] mean = numbers(table, "mean-shift");
            double[] largest = numbers(table, "largest-shift");
            double[] kendall = numbers(table, "kendall");
            var movers = Texts.words(table, "mover");
            List<List<Block.Table.Cell>> rows = IntStream.range(0, mean.length)
                    .boxed()
                    .sorted((a, b) -> Double.compare(sortable(mean[b]), sortable(mean[a])))
                    .map(i -> List.of(
                            Texts.cell(Nodes.name(
                                    evaluation.input().dataset(), table.rows().get(i))),
                            Texts.cell(mean[i]),
                            Texts.cell(largest[i]),
                            Texts.cell(movers.get(i)),
                            Texts.cell(kendall[i])))
                    .toList();
            return new Block.Table(
                    Texts.text("left-out.table"),
                    List.of(
                            column("indicator", 0),
                            column("mean-shift", 2),
                            column("largest-shift", 0),
                            column("mover", 0),
                            column("kendall", 3)),
                    rows);
        });
    }

    private static double sortable(double value) {
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }

    static double[] numbers(ResultTable table, String column) {
        return table.numbers(column).map(ResultColumn.Numbers::toArray).orElseThrow();
    }
}
