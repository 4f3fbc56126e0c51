package lv.kopa.view.robustness.internal;

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
import lv.kopa.view.robustness.internal.Sobol.Index;

/** For each choice a bar as long as its total index with its interval, and in it one as long as the index of first order. */
final class SobolFigure {
    private static final double NAMES = 0.4;
    private static final double ROW = 26;
    private static final int TICKS = 6;

    private SobolFigure() {}

    static Figure of(Sobol sobol, Text alternative) {
        Legend legend = new Legend(List.of(
                new Legend.Entry(Symbol.BLOCK, palette -> palette.series(0), Texts.text("sobol.first")),
                new Legend.Entry(
                        Symbol.BLOCK,
                        palette -> ChartTheme.shade(palette.series(0), 0.35),
                        Texts.text("sobol.together")),
                new Legend.Entry(Symbol.LINE, Palette::ink, Texts.text("sobol.interval"))));
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                legend.height(ChartFigure.PAGE_WIDTH) + sobol.choices().size() * ROW + RowChart.SCALE_HEIGHT,
                ChartFigure.NARROW_WIDTH,
                alternative,
                theme -> legend.above(theme, chart(sobol, theme.language()).in(theme)));
    }

    private static RowChart chart(Sobol sobol, Language language) {
        double most = sobol.choices().stream()
                .mapToDouble(index -> Math.max(index.upper(), index.first()))
                .max()
                .orElse(1);
        RowLabels left = new RowLabels(List.of(new RowLabels.Column(
                sobol.choices().stream()
                        .map(index -> index.label().in(language))
                        .toList(),
                Align.LEFT,
                ChartTheme.text(),
                Palette::ink,
                NAMES)));
        RowLabels right = new RowLabels(List.of(new RowLabels.Column(
                sobol.choices().stream()
                        .map(index -> NumberWords.fixed(index.total(), 2, language))
                        .toList(),
                Align.RIGHT,
                ChartTheme.text(),
                Palette::ink,
                0.2)));
        return new RowChart(
                sobol.choices().size(),
                new Scale(0, Math.max(1, most) * 1.01, TICKS),
                left,
                right,
                (canvas, row) -> paint(canvas, sobol.choices().get(row)));
    }

    private static void paint(RowCanvas canvas, Index index) {
        double height = canvas.row().getHeight() * 0.56;
        canvas.mark(
                canvas.bar(ChartTheme.shade(canvas.palette().series(0), 0.35), 0, index.total(), height),
                index.key(),
                index.total(),
                said(index).in(canvas.theme().language()));
        canvas.bar(canvas.palette().series(0), 0, Math.max(0, Math.min(index.first(), index.total())), height * 0.55);
        canvas.bar(canvas.palette().ink(), index.lower(), index.upper(), 1.2);
        canvas.symbol(Symbol.TICK, canvas.palette().ink(), index.lower(), 7);
        canvas.symbol(Symbol.TICK, canvas.palette().ink(), index.upper(), 7);
    }

    static Text said(Index index) {
        return Texts.text(
                "sobol.mark",
                index.label(),
                NumberWords.fixed(index.first(), 2),
                NumberWords.fixed(index.total(), 2),
                NumberWords.fixed(index.lower(), 2),
                NumberWords.fixed(index.upper(), 2));
    }
}
