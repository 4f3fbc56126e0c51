package lv.kopa.view.robustness.internal;

import java.util.List;
import java.util.stream.Stream;
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
import lv.kopa.view.robustness.internal.RankRanges.Ranged;

/** For each unit a bar over the ranks of the middle nine tenths of the draws, with the median and the rank as evaluated. */
final class RangesFigure {
    private static final double NAMES = 0.34;
    private static final double NUMBERS = 0.2;
    private static final int TICKS = 12;
    private static final double OPAQUE = 0.35;

    private RangesFigure() {}

    static Figure of(List<Ranged> shown, int all, Text alternative) {
        Legend legend = new Legend(List.of(
                new Legend.Entry(
                        Symbol.BLOCK, palette -> ChartTheme.shade(palette.series(0), OPAQUE), Texts.text("ranges.bar")),
                new Legend.Entry(Symbol.DOT, palette -> palette.series(0), Texts.text("ranges.median")),
                new Legend.Entry(Symbol.DIAMOND, Palette::accent, Texts.text("ranges.evaluated"))));
        double rowHeight = shown.size() <= 20 ? 22 : 15;
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                legend.height(ChartFigure.PAGE_WIDTH) + shown.size() * rowHeight + RowChart.SCALE_HEIGHT,
                ChartFigure.NARROW_WIDTH,
                alternative,
                theme -> legend.above(theme, chart(shown, all, theme.language()).in(theme)));
    }

    private static RowChart chart(List<Ranged> shown, int all, Language language) {
        RowLabels left = new RowLabels(List.of(
                column(shown.stream().map(unit -> whole(unit.rank(), language)), Align.RIGHT, true),
                new RowLabels.Column(
                        shown.stream().map(unit -> unit.name().in(language)).toList(),
                        Align.LEFT,
                        ChartTheme.text(),
                        Palette::ink,
                        NAMES)));
        RowLabels right = new RowLabels(List.of(column(
                shown.stream().map(unit -> whole(unit.lower(), language) + "–" + whole(unit.upper(), language)),
                Align.RIGHT,
                false)));
        return new RowChart(
                shown.size(),
                new Scale(0.4, all + 0.6, Math.min(all, TICKS)),
                left,
                right,
                (canvas, row) -> paint(canvas, shown.get(row)));
    }

    private static RowLabels.Column column(Stream<String> words, Align align, boolean faint) {
        return new RowLabels.Column(
                words.toList(), align, ChartTheme.small(), faint ? Palette::faint : Palette::ink, NUMBERS);
    }

    static String whole(double rank, Language language) {
        return NumberWords.fixed(rank, rank == Math.rint(rank) ? 0 : 1, language);
    }

    private static void paint(RowCanvas canvas, Ranged unit) {
        double height = canvas.row().getHeight() * 0.5;
        // Half a rank on either side, so that a unit that never moves has a bar too.
        canvas.mark(
                canvas.bar(
                        ChartTheme.shade(canvas.palette().series(0), OPAQUE),
                        unit.lower() - 0.3,
                        unit.upper() + 0.3,
                        height),
                unit.id(),
                unit.median(),
                Texts.text(
                                "ranges.mark",
                                unit.name(),
                                inEach(unit.rank()),
                                inEach(unit.median()),
                                inEach(unit.lower()),
                                inEach(unit.upper()))
                        .in(canvas.theme().language()));
        canvas.symbol(Symbol.DOT, canvas.palette().series(0), unit.median(), Math.min(8, height));
        if (Double.isFinite(unit.rank())) {
            canvas.symbol(Symbol.DIAMOND, canvas.palette().accent(), unit.rank(), Math.min(7, height));
        }
    }

    static Text inEach(double rank) {
        return Text.inEach(language -> whole(rank, language));
    }
}
