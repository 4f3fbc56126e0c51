package lv.kopa.view.robustness.internal;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.chart.ChartFigure;
import lv.kopa.chart.ChartTheme;
import lv.kopa.chart.Legend;
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

/** For each choice a row for each number of draws: its total index with the interval, which narrows where it settles. */
final class ConvergenceFigure {
    private static final double NAMES = 0.4;
    private static final double NUMBERS = 0.2;
    private static final double ROW = 13;
    private static final int TICKS = 6;

    /**
     * A row.
     *
     * @param label what people call the choice, empty but in its first row
     */
    private record Row(Convergence.Choice choice, Text label, Convergence.Step step) {}

    private ConvergenceFigure() {}

    static Figure of(Convergence convergence, Text alternative) {
        List<Row> rows = new ArrayList<>();
        for (Convergence.Choice choice : convergence.choices()) {
            for (Convergence.Step step : choice.steps()) {
                boolean first = step == choice.steps().get(0);
                rows.add(new Row(choice, first ? choice.label() : Text.EMPTY, step));
            }
        }
        Legend legend = new Legend(List.of(
                new Legend.Entry(Symbol.DOT, palette -> palette.series(0), Texts.text("converging.total")),
                new Legend.Entry(Symbol.LINE, Palette::ink, Texts.text("sobol.interval"))));
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                legend.height(ChartFigure.PAGE_WIDTH) + rows.size() * ROW + RowChart.SCALE_HEIGHT,
                ChartFigure.NARROW_WIDTH,
                alternative,
                theme -> legend.above(theme, chart(rows, theme.language()).in(theme)));
    }

    private static RowChart chart(List<Row> rows, Language language) {
        double most = rows.stream().mapToDouble(row -> row.step().upper()).max().orElse(1);
        RowLabels left = new RowLabels(List.of(
                new RowLabels.Column(
                        rows.stream().map(row -> row.label().in(language)).toList(),
                        Align.LEFT,
                        ChartTheme.text(),
                        Palette::ink,
                        NAMES),
                new RowLabels.Column(
                        rows.stream()
                                .map(row -> NumberWords.fixed(row.step().draws(), 0, language))
                                .toList(),
                        Align.RIGHT,
                        ChartTheme.small(),
                        Palette::faint,
                        NUMBERS)));
        RowLabels right = new RowLabels(List.of(new RowLabels.Column(
                rows.stream()
                        .map(row -> NumberWords.fixed(row.step().total(), 2, language))
                        .toList(),
                Align.RIGHT,
                ChartTheme.small(),
                Palette::ink,
                NUMBERS)));
        return new RowChart(
                rows.size(),
                new Scale(0, Math.max(1, most) * 1.01, TICKS),
                left,
                right,
                (canvas, row) -> paint(canvas, rows.get(row)));
    }

    private static void paint(RowCanvas canvas, Row row) {
        Convergence.Step step = row.step();
        canvas.bar(canvas.palette().ink(), step.lower(), step.upper(), 1.2);
        canvas.mark(
                canvas.symbol(Symbol.DOT, canvas.palette().series(0), step.total(), 7),
                row.choice().key(),
                step.total(),
                said(row.choice().label(), step).in(canvas.theme().language()));
    }

    static Text said(Text choice, Convergence.Step step) {
        return Texts.text(
                "converging.mark",
                choice,
                NumberWords.fixed(step.draws(), 0),
                NumberWords.fixed(step.total(), 2),
                NumberWords.fixed(step.lower(), 2),
                NumberWords.fixed(step.upper(), 2));
    }
}
