package lv.kopa.view.index.internal;

import java.util.List;
import lv.kopa.chart.ChartFigure;
import lv.kopa.chart.ChartTheme;
import lv.kopa.chart.Legend;
import lv.kopa.chart.Lettering.Align;
import lv.kopa.chart.RowCanvas;
import lv.kopa.chart.RowChart;
import lv.kopa.chart.RowLabels;
import lv.kopa.chart.Scale;
import lv.kopa.chart.Symbol;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Text;

/** The variance of principal components as bars: a scree plot, lying. The components that are kept are full, the others pale. */
record Bars(List<Row> rows) {
    private static final double NUMBER = 0.2;
    private static final double HEIGHT = 18;
    private static final int TICKS = 6;
    private static final double PALE = 0.45;

    /**
     * A component.
     *
     * @param number its number, from 1
     * @param eigenvalue its variance, in indicators
     * @param kept whether it is kept
     * @param together what it explains together with those before, in words
     */
    record Row(String number, double eigenvalue, boolean kept, Text together) {}

    /** Copies the list. */
    Bars {
        rows = List.copyOf(rows);
    }

    Figure figure(Text alternative) {
        Legend legend = new Legend(List.of(
                new Legend.Entry(Symbol.BLOCK, palette -> palette.series(0), Texts.text("structure.kept")),
                new Legend.Entry(
                        Symbol.BLOCK,
                        palette -> ChartTheme.shade(palette.series(0), PALE),
                        Texts.text("structure.dropped")),
                new Legend.Entry(Symbol.TICK, Palette::ink, Texts.text("structure.one"))));
        double top = legend.height(ChartFigure.PAGE_WIDTH);
        double most = rows.stream().mapToDouble(Row::eigenvalue).max().orElse(1);
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                top + rows.size() * HEIGHT + RowChart.SCALE_HEIGHT,
                ChartFigure.NARROW_WIDTH,
                alternative,
                theme -> legend.above(
                        theme,
                        new RowChart(
                                        rows.size(),
                                        new Scale(0, Math.max(1.1, most * 1.02), TICKS),
                                        new RowLabels(List.of(new RowLabels.Column(
                                                rows.stream().map(Row::number).toList(),
                                                Align.RIGHT,
                                                ChartTheme.text(),
                                                Palette::ink,
                                                NUMBER))),
                                        new RowLabels(List.of(new RowLabels.Column(
                                                rows.stream()
                                                        .map(row ->
                                                                row.together().in(theme.language()))
                                                        .toList(),
                                                Align.RIGHT,
                                                ChartTheme.text(),
                                                Palette::ink,
                                                NUMBER))),
                                        this::paint)
                                .in(theme)));
    }

    private void paint(RowCanvas canvas, int index) {
        Row row = rows.get(index);
        Palette palette = canvas.palette();
        canvas.mark(
                canvas.bar(
                        row.kept() ? palette.series(0) : ChartTheme.shade(palette.series(0), PALE),
                        0,
                        row.eigenvalue(),
                        canvas.row().getHeight() * 0.66),
                row.number(),
                row.eigenvalue(),
                Texts.text("structure.markComponent", row.number(), row.together())
                        .in(canvas.theme().language()));
        canvas.symbol(Symbol.TICK, palette.ink(), 1, canvas.row().getHeight());
    }
}
