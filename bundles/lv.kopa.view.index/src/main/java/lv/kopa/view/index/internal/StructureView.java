package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.chart.NumberWords;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/**
 * The structure of an index: what each part was meant to count and what it counts, how consistent nodes are, principal components
 * and correlations that give cause to look again. Needs a method that looks at them.
 */
@Component(service = ReportView.class)
public final class StructureView implements ReportView {
    /** More rows are not drawn. */
    static final int MOST_DRAWN = 60;

    private static final int DECIMALS = 2;
    private static final int NAMED = 3;
    private static final String WEIGHT = "weight";
    /** What a page has room for; the correlations stand in the figure, and the files with the results have the rest. */
    private static final List<String> SHOWN =
            List.of("name", "parent", WEIGHT, "among-siblings", "importance-share", "variance-share", "units");

    @Override
    public Description description() {
        return new Description("structure", Texts.text("structure.name"), 45);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return table(evaluation, "importance").isPresent()
                || table(evaluation, "eigenvalues").isPresent();
    }

    private static Optional<Cells> table(EvaluationRecord evaluation, String id) {
        return evaluation.result().asGiven().table(id).map(Cells::new).filter(cells -> cells.rows() > 0);
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("structure.name")));
        blocks.add(new Block.Paragraph(Texts.text("structure.how")));
        table(evaluation, "importance").ifPresent(cells -> blocks.addAll(importance(evaluation, cells)));
        table(evaluation, "consistency").ifPresent(cells -> {
            blocks.add(new Block.Paragraph(Texts.text("structure.alpha")));
            blocks.addAll(cells.blocks(DECIMALS));
        });
        table(evaluation, "correlation-flags").ifPresent(cells -> {
            blocks.add(new Block.Paragraph(Texts.text("structure.flags", cells.rows())));
            blocks.addAll(cells.blocks(DECIMALS));
        });
        table(evaluation, "eigenvalues").ifPresent(cells -> blocks.addAll(components(cells)));
        table(evaluation, "loadings").ifPresent(cells -> {
            blocks.add(new Block.Paragraph(Texts.text("structure.loadings")));
            blocks.addAll(cells.blocks(DECIMALS));
        });
        return blocks;
    }

    /** With the weight of each part in the whole index, which other programs call its effective weight. */
    private static Cells weighted(EvaluationRecord evaluation, Cells cells) {
        return table(evaluation, "weights")
                .flatMap(weights -> weights.table()
                        .numbers(WEIGHT)
                        .map(weight -> cells.with(WEIGHT, weight.label(), code -> {
                            int row = weights.table().rows().indexOf(code);
                            return row < 0 ? Double.NaN : weight.value(row);
                        })))
                .orElse(cells);
    }

    private static List<Block> importance(EvaluationRecord evaluation, Cells cells) {
        List<Dumbbells.Row> rows = new ArrayList<>();
        Text before = Text.EMPTY;
        for (int row = 0; row < Math.min(MOST_DRAWN, cells.rows()); row++) {
            Text parent = cells.words("parent", row);
            rows.add(row(cells, row, parent.equals(before) ? Text.EMPTY : parent));
            before = parent;
        }
        Dumbbells figure = new Dumbbells(Texts.text("structure.weight"), Texts.text("structure.importance"), rows);
        List<Block> blocks = new ArrayList<>();
        if (figure.any()) {
            Text caption = Texts.text("structure.caption", rows.size());
            Text finding = apart(cells);
            blocks.add(new Block.Paragraph(finding));
            blocks.add(new Block.Picture(
                    caption, figure.figure(Texts.sentences(List.of(Texts.sentence(caption), finding)))));
            if (rows.size() < cells.rows()) {
                blocks.add(new Block.Paragraph(Texts.text("structure.cut", rows.size(), cells.rows())));
            }
        }
        blocks.addAll(weighted(evaluation, cells).of(SHOWN).blocks(DECIMALS));
        int columns = cells.of(SHOWN).table().columns().size(); // the weight is of another table
        if (columns < cells.table().columns().size()) {
            blocks.add(new Block.Paragraph(Texts.text(
                    "structure.columns", columns, cells.table().columns().size())));
        }
        return blocks;
    }

    private static Dumbbells.Row row(Cells cells, int row, Text group) {
        double weight = cells.number("among-siblings", row) * 100;
        double importance = cells.number("importance-share", row) * 100;
        return new Dumbbells.Row(
                group,
                cells.words("name", row),
                cells.table().rows().get(row),
                weight,
                importance,
                Double.NaN,
                Texts.text(
                        "structure.mark",
                        cells.words("name", row),
                        NumberWords.fixed(weight, 0),
                        NumberWords.fixed(importance, 0)),
                Texts.text("structure.r", NumberWords.fixed(cells.number("with-parent", row), DECIMALS)));
    }

    /** The parts whose importance is furthest from their weight. */
    private static Text apart(Cells cells) {
        List<Text> furthest = IntStream.range(0, cells.rows())
                .boxed()
                .filter(row -> Double.isFinite(difference(cells, row)))
                .sorted(Comparator.comparingDouble(row -> -Math.abs(difference(cells, row))))
                .limit(NAMED)
                .map(row -> row(cells, row, Text.EMPTY).said())
                .toList();
        return furthest.isEmpty() ? Text.EMPTY : Texts.text("structure.apart", Text.joined("; ", furthest));
    }

    private static double difference(Cells cells, int row) {
        return cells.number("importance-share", row) - cells.number("among-siblings", row);
    }

    private static List<Block> components(Cells cells) {
        List<Bars.Row> rows = new ArrayList<>();
        int kept = 0;
        for (int row = 0; row < cells.rows(); row++) {
            boolean keeps = cells.number("kept", row) > 0;
            kept += keeps ? 1 : 0;
            if (row < MOST_DRAWN) {
                rows.add(new Bars.Row(
                        cells.table().rows().get(row),
                        cells.number("eigenvalue", row),
                        keeps,
                        Texts.text(
                                "structure.together",
                                NumberWords.fixed(cells.number("variance-together", row) * 100, 0))));
            }
        }
        Text finding = Texts.text(
                "structure.components",
                cells.rows(),
                kept,
                NumberWords.fixed(cells.number("variance-together", Math.max(0, kept - 1)) * 100, 0),
                NumberWords.fixed(cells.number("eigenvalue", 0), DECIMALS));
        Text caption = cells.table().title();
        return List.of(
                new Block.Paragraph(finding),
                new Block.Picture(
                        caption, new Bars(rows).figure(Texts.sentences(List.of(Texts.sentence(caption), finding)))));
    }
}
