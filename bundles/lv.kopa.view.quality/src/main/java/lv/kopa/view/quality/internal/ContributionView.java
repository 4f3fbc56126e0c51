package lv.kopa.view.quality.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lv.kopa.chart.NumberWords;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** Contribution to smart specialisation: directions by goals, clusters and the whole, and the rubric by which it was judged. */
@Component(service = ReportView.class)
public final class ContributionView implements ReportView {
    private static final String WHOLE = "programme";

    @Override
    public Description description() {
        return new Description("contribution", Texts.text("contribution.name"), 16);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return Tables.has(evaluation, "matrix", "clusters", "levels", "rubric");
    }

    @Override
    public List<Text> headline(EvaluationRecord evaluation) {
        ResultTable clusters = Tables.of(evaluation, "clusters").orElseThrow();
        int whole = clusters.rows().indexOf(WHOLE);
        if (whole < 0 || !(Tables.value(clusters, "judged", whole) > 0)) {
            return List.of();
        }
        List<Text> sentences = new ArrayList<>();
        sentences.add(Texts.text(
                "contribution.headline",
                judged(evaluation, figure(clusters, "judged", whole)),
                figure(clusters, "without", whole),
                figure(clusters, "undecided", whole),
                figure(clusters, "unrated", whole)));
        if (Double.isFinite(Tables.value(clusters, "score-of-final", whole))) {
            sentences.add(Texts.text("contribution.headline.score", figure(clusters, "score-of-final", whole)));
        }
        return List.of(Text.joined(" ", sentences));
    }

    /** What comes from a registry is in euro; of tables it is not known. */
    private static boolean isMoney(EvaluationRecord evaluation) {
        return evaluation.execution().origin().isPresent();
    }

    private static Text judged(EvaluationRecord evaluation, Text amount) {
        return isMoney(evaluation) ? Texts.text("contribution.euro", amount) : amount;
    }

    private static Text caption(EvaluationRecord evaluation, Text caption) {
        return isMoney(evaluation) ? Texts.text("contribution.in-euro", caption) : caption;
    }

    private static Text figure(ResultTable table, String column, int row) {
        return NumberWords.fixed(Tables.value(table, column, row), 0);
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Dataset dataset = evaluation.input().dataset();
        ResultTable matrix = Tables.of(evaluation, "matrix").orElseThrow();
        ResultTable face = Tables.of(evaluation, "rubric").orElseThrow();
        List<Text> facts = Tables.words(face, "value");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("contribution.name")));
        blocks.add(new Block.Paragraph(Texts.text("scorecard.face", facts.get(0), facts.get(1))));
        blocks.add(new Block.Paragraph(facts.get(2)));
        blocks.add(new Block.Paragraph(Texts.text("contribution.reading")));
        blocks.add(new Block.Picture(
                caption(evaluation, Texts.text("matrix.picture")),
                new MatrixFigure(matrix).figure(alternative(matrix))));
        ResultTable clusters = Tables.of(evaluation, "clusters").orElseThrow();
        ResultTable levels = Tables.of(evaluation, "levels").orElseThrow();
        blocks.add(table(
                caption(evaluation, matrix.title()),
                matrix,
                Texts.text("matrix.key"),
                id -> Text.same(id.split(":", 2)[0])));
        blocks.add(table(
                caption(evaluation, clusters.title()),
                clusters,
                Texts.text("contribution.clusters"),
                id -> WHOLE.equals(id) ? Texts.text("contribution.whole") : dataset.nameOf(id)));
        blocks.add(table(levels.title(), levels, Texts.text("contribution.levels"), Text::same));
        return blocks;
    }

    /** A table as the method gave it. */
    private static Block table(Text caption, ResultTable table, Text head, Function<String, Text> name) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(head, 0));
        table.columns().forEach(column -> columns.add(new Column(column.label(), Tables.places(table, column.id()))));
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Tables.cell(name.apply(table.rows().get(row))));
            for (ResultColumn column : table.columns()) {
                cells.add(
                        column instanceof ResultColumn.Words words
                                ? Tables.cell(words.values().get(row))
                                : Tables.cell(Tables.value(table, column.id(), row)));
            }
            rows.add(cells);
        }
        return new Block.Table(caption, columns, rows);
    }

    private static Text alternative(ResultTable matrix) {
        List<Text> parts = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            parts.add(Texts.text(
                    "matrix.alternative.row",
                    name(matrix, row),
                    NumberWords.fixed(Tables.value(matrix, "activities", row), 0),
                    NumberWords.fixed(Tables.value(matrix, "median", row), 0)));
        }
        return Texts.text("matrix.alternative", Text.joined(" ", parts));
    }

    /** Direction and goal in words, where the method says the direction. */
    private static Text name(ResultTable matrix, int row) {
        List<Text> directions = Tables.words(matrix, "direction");
        return directions.isEmpty()
                ? Text.same(matrix.rows().get(row))
                : Text.joined(
                        ", ",
                        List.of(
                                directions.get(row),
                                Tables.words(matrix, "goal").get(row)));
    }
}
