package lv.kopa.view.index.internal;

import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
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
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * Rows with two values each, a ring and a dot, and a line from one to the other.
 *
 * @param ring what the rings stand for
 * @param dot what the dots stand for
 * @param rows the rows from the top, at least one
 */
record Dumbbells(Text ring, Text dot, List<Row> rows) {
    private static final double GROUP = 0.24;
    private static final double NAME = 0.3;
    private static final double NUMBER = 0.14;
    private static final double HIGH_ROW = 20;
    private static final double LOW_ROW = 14;
    private static final int MANY = 30;
    private static final int TICKS = 7;

    /**
     * A row.
     *
     * @param group what it belongs to, empty where that is said in a row above
     * @param name what it is
     * @param subject the code of the unit or node
     * @param from the value of the ring, NaN where there is none
     * @param to the value of the dot, NaN where there is none
     * @param said both values in words, for who points at it
     * @param right what stands on the right
     */
    record Row(Text group, Text name, String subject, double from, double to, Text said, Text right) {}

    /** Copies the list. */
    Dumbbells {
        rows = List.copyOf(rows);
    }

    /** Whether there is anything to draw. */
    boolean any() {
        return rows.stream().anyMatch(row -> Double.isFinite(row.from) || Double.isFinite(row.to));
    }

    Figure figure(Text alternative) {
        Legend legend = new Legend(List.of(
                new Legend.Entry(Symbol.RING, Palette::ink, ring),
                new Legend.Entry(Symbol.DOT, palette -> palette.series(0), dot)));
        double top = legend.height(ChartFigure.PAGE_WIDTH);
        double height = rows.size() > MANY ? LOW_ROW : HIGH_ROW;
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                top + rows.size() * height + RowChart.SCALE_HEIGHT,
                ChartFigure.NARROW_WIDTH,
                alternative,
                theme -> legend.above(theme, chart(theme.language()).in(theme)));
    }

    private RowChart chart(Language language) {
        RowLabels left = new RowLabels(List.of(
                column(row -> row.group().in(language), Align.LEFT, Palette::faint, GROUP),
                column(row -> row.name().in(language), Align.LEFT, Palette::ink, NAME)));
        RowLabels right =
                new RowLabels(List.of(column(row -> row.right().in(language), Align.RIGHT, Palette::ink, NUMBER)));
        return new RowChart(rows.size(), scale(), left, right, this::paint);
    }

    private RowLabels.Column column(
            Function<Row, String> word, Align align, Function<Palette, Color> colour, double share) {
        return new RowLabels.Column(rows.stream().map(word).toList(), align, ChartTheme.text(), colour, share);
    }

    private Scale scale() {
        double[] sorted = Statistics.sorted(rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.from, row.to))
                .toArray());
        return sorted.length == 0 ? new Scale(0, 1, TICKS) : Scale.around(sorted[0], sorted[sorted.length - 1], TICKS);
    }

    private void paint(RowCanvas canvas, int index) {
        Row row = rows.get(index);
        Palette palette = canvas.palette();
        String said = row.said().in(canvas.theme().language());
        if (Double.isFinite(row.from) && Double.isFinite(row.to)) {
            canvas.bar(ChartTheme.shade(palette.faint(), 0.6), row.from, row.to, 1.6);
        }
        if (Double.isFinite(row.to)) {
            canvas.mark(canvas.symbol(Symbol.DOT, palette.series(0), row.to, 8), row.subject(), row.to, said);
        }
        if (Double.isFinite(row.from)) {
            canvas.mark(canvas.symbol(Symbol.RING, palette.ink(), row.from, 8), row.subject(), row.from, said);
        }
    }
}
