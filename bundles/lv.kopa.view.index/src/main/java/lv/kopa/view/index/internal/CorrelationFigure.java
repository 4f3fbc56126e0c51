package lv.kopa.view.index.internal;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lv.kopa.chart.ChartFigure;
import lv.kopa.chart.ChartTheme;
import lv.kopa.chart.Dots;
import lv.kopa.chart.Legend;
import lv.kopa.chart.Lettering;
import lv.kopa.chart.Lettering.Align;
import lv.kopa.chart.NumberWords;
import lv.kopa.chart.RowCanvas;
import lv.kopa.chart.RowChart;
import lv.kopa.chart.RowLabels;
import lv.kopa.chart.Scale;
import lv.kopa.chart.Symbol;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.view.index.internal.Correlations.Node;

/**
 * The lower half of a matrix of correlations. Cells beyond chance are filled, the stronger the fuller; the value stands
 * in the cell where it fits, else a stroke tells the negative ones. The code of each node stands on the diagonal.
 */
final class CorrelationFigure {
    private static final double NAME_WIDTH = 230;
    private static final double NAME_WIDTH_OF_FEW = 270;
    private static final int FEW = 12;
    private static final double NUMBER_WIDTH = 22;
    private static final double WIDEST_CELL = 44;
    private static final double LOWEST_ROW = 10.5;
    private static final double HIGHEST_ROW = 22;
    private static final double VALUE_WIDTH = 25;
    private static final int STEPS = 10;
    /** As full as a cell may be so that ink can be read on it, in light and in dark. */
    static final double FULLEST_UNDER_WORDS = 0.5;

    private final Correlations correlations;
    private final List<Integer> shown;
    private final double nameWidth;
    private final double cell;
    private final double rowHeight;

    CorrelationFigure(Correlations correlations, List<Integer> shown) {
        this.correlations = correlations;
        this.shown = shown;
        nameWidth = Math.min(widestName(), shown.size() > FEW ? NAME_WIDTH : NAME_WIDTH_OF_FEW);
        double room = ChartFigure.PAGE_WIDTH - nameWidth - 2 * NUMBER_WIDTH;
        cell = Math.min(WIDEST_CELL, room / shown.size());
        rowHeight = Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, cell));
    }

    private double widestName() {
        return shown.stream()
                .flatMap(index -> correlations.nodes().get(index).name().byLanguage().values().stream())
                .mapToDouble(name -> Lettering.width(name, ChartTheme.text()))
                .max()
                .orElse(0);
    }

    private boolean wordsFit() {
        return cell >= VALUE_WIDTH;
    }

    Figure figure(Text alternative) {
        Legend legend = legend();
        double top = legend.height(ChartFigure.PAGE_WIDTH);
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                top + shown.size() * rowHeight,
                ChartFigure.PAGE_WIDTH,
                alternative,
                theme -> legend.above(theme, chart(theme.language()).in(theme)));
    }

    private Legend legend() {
        double fullest = wordsFit() ? FULLEST_UNDER_WORDS : 1;
        return new Legend(List.of(
                new Legend.Entry(
                        Symbol.BLOCK,
                        palette -> ChartTheme.shade(palette.high(), fullest),
                        Texts.text("correlation.positive")),
                new Legend.Entry(
                        Symbol.BLOCK,
                        palette -> ChartTheme.shade(palette.low(), fullest),
                        Texts.text(wordsFit() ? "correlation.negative" : "correlation.negativeStroke")),
                new Legend.Entry(
                        Symbol.DOT,
                        palette -> ChartTheme.shade(palette.faint(), 0.5),
                        Texts.text(wordsFit() ? "correlation.chanceFaint" : "correlation.chance"))));
    }

    private RowChart chart(Language language) {
        Font font = rowHeight < 14 ? ChartTheme.small() : ChartTheme.text();
        RowLabels names = new RowLabels(List.of(
                new RowLabels.Column(
                        shown.stream()
                                .map(index ->
                                        correlations.nodes().get(index).name().in(language))
                                .toList(),
                        Align.RIGHT,
                        font,
                        Palette::ink,
                        nameWidth / ChartFigure.PAGE_WIDTH),
                new RowLabels.Column(
                        IntStream.range(0, shown.size())
                                .mapToObj(CorrelationFigure::number)
                                .toList(),
                        Align.RIGHT,
                        ChartTheme.small(),
                        Palette::faint,
                        NUMBER_WIDTH / ChartFigure.PAGE_WIDTH)));
        return new RowChart(
                shown.size(), new Scale(0, 1, 0), names, RowLabels.NONE, (canvas, row) -> paint(canvas, row));
    }

    private void paint(RowCanvas canvas, int row) {
        Palette palette = canvas.palette();
        double width = Math.min(cell, (canvas.row().getWidth() - NUMBER_WIDTH) / shown.size());
        Map<Integer, Path2D> filled = new TreeMap<>();
        Path2D strokes = new Path2D.Double();
        Dots chance = new Dots();
        for (int column = 0; column < row; column++) {
            double r = correlations.r()[shown.get(row)][shown.get(column)];
            if (!Double.isFinite(r)) {
                continue;
            }
            Rectangle2D room = new Rectangle2D.Double(
                    canvas.row().getX() + column * width + 0.5,
                    canvas.row().getY() + 0.5,
                    width - 1,
                    canvas.row().getHeight() - 1);
            boolean beyond = correlations.beyondChance(shown.get(row), shown.get(column));
            if (beyond) {
                int step = (int) Math.ceil(Math.abs(r) * STEPS) * (r < 0 ? -1 : 1);
                filled.computeIfAbsent(step, key -> new Path2D.Double()).append(room, false);
                if (r < 0 && !wordsFit()) {
                    strokes.append(Symbol.MINUS.at(room.getCenterX(), room.getCenterY(), width * 0.5), false);
                }
            } else if (!wordsFit()) {
                chance.add(room.getCenterX(), room.getCenterY());
            }
            if (beyond || wordsFit()) {
                mark(canvas, room, shown.get(row), shown.get(column), r);
            }
        }
        filled.forEach((step, path) -> Symbol.BLOCK.paint(canvas.graphics(), colour(palette, step), path));
        Symbol.MINUS.paint(canvas.graphics(), palette.ink(), strokes);
        chance.paint(canvas.graphics(), ChartTheme.shade(palette.faint(), 0.5), 1.4);
        if (wordsFit()) {
            values(canvas, row, width);
        }
        head(canvas, row, width);
    }

    private Color colour(Palette palette, int step) {
        double fullest = wordsFit() ? FULLEST_UNDER_WORDS : 1;
        return ChartTheme.shade(
                step < 0 ? palette.low() : palette.high(), fullest * Math.min(STEPS, Math.abs(step)) / STEPS);
    }

    private void values(RowCanvas canvas, int row, double width) {
        for (int column = 0; column < row; column++) {
            double r = correlations.r()[shown.get(row)][shown.get(column)];
            if (Double.isFinite(r)) {
                boolean beyond = correlations.beyondChance(shown.get(row), shown.get(column));
                Lettering.write(
                        canvas.graphics(),
                        NumberWords.fixed(r, 2, canvas.theme().language()),
                        ChartTheme.small(),
                        beyond ? canvas.palette().ink() : canvas.palette().faint(),
                        canvas.row().getX() + (column + 0.5) * width,
                        canvas.middle() + Lettering.drop(ChartTheme.small()),
                        Align.CENTRE);
            }
        }
    }

    /** At the head of a column the number of the row whose name it has. */
    private static void head(RowCanvas canvas, int row, double width) {
        Lettering.write(
                canvas.graphics(),
                number(row),
                ChartTheme.small(),
                canvas.palette().faint(),
                canvas.row().getX() + (row + 0.5) * width,
                canvas.middle() + Lettering.drop(ChartTheme.small()),
                Align.CENTRE);
    }

    private static String number(int row) {
        return String.valueOf(row + 1);
    }

    private void mark(RowCanvas canvas, Rectangle2D room, int row, int column, double r) {
        Node first = correlations.nodes().get(column);
        Node second = correlations.nodes().get(row);
        Language language = canvas.theme().language();
        // The same in every language, and so often that no pattern is filled in for it.
        canvas.mark(
                room,
                second.code(),
                r,
                first.name().in(language) + ", " + second.name().in(language) + ": r = "
                        + NumberWords.fixed(r, 2, language) + ", n = "
                        + correlations.n()[row][column]);
    }
}
