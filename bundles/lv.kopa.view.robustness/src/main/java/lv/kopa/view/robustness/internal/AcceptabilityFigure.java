package lv.kopa.view.robustness.internal;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.chart.ChartFigure;
import lv.kopa.chart.ChartTheme;
import lv.kopa.chart.Legend;
import lv.kopa.chart.Lettering;
import lv.kopa.chart.Lettering.Align;
import lv.kopa.chart.NumberWords;
import lv.kopa.chart.Part;
import lv.kopa.chart.RowCanvas;
import lv.kopa.chart.RowChart;
import lv.kopa.chart.RowLabels;
import lv.kopa.chart.Scale;
import lv.kopa.chart.Symbol;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Text;

/** A matrix of units by ranks: the larger the share of the draws in which a unit has a rank, the fuller the cell. */
final class AcceptabilityFigure {
    /** With more units cells are too small to be told apart. */
    static final int MOST_UNITS = 60;

    private static final double NAME_SHARE = 0.3;
    private static final double HEAD = 14;
    private static final double VALUE_WIDTH = 24;
    private static final double FULLEST_UNDER_WORDS = 0.55;

    private final RankRanges ranges;
    private final int ranks;

    AcceptabilityFigure(RankRanges ranges) {
        this.ranges = ranges;
        ranks = ranges.all();
    }

    Figure figure(Text alternative) {
        Legend legend = new Legend(List.of(
                entry(0.05, "acceptability.few"), entry(0.5, "acceptability.half"), entry(1, "acceptability.all")));
        double rowHeight = ranges.units().size() <= 20 ? 22 : 14;
        double top = legend.height(ChartFigure.PAGE_WIDTH);
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                top + HEAD + ranges.units().size() * rowHeight,
                ranks <= 20 ? 480 : ChartFigure.PAGE_WIDTH,
                alternative,
                theme -> legend.above(theme, chart(theme)));
    }

    private Legend.Entry entry(double share, String key) {
        return new Legend.Entry(
                Symbol.BLOCK, palette -> ChartTheme.shade(palette.series(0), fullness(share)), Texts.text(key));
    }

    private static double fullness(double share) {
        return 0.08 + 0.92 * share;
    }

    private Part chart(ChartTheme theme) {
        RowLabels names = new RowLabels(List.of(new RowLabels.Column(
                IntStream.rangeClosed(0, ranges.units().size())
                        .mapToObj(row -> row == 0
                                ? ""
                                : ranges.units().get(row - 1).name().in(theme.language()))
                        .toList(),
                Align.RIGHT,
                ranges.units().size() <= 20 ? ChartTheme.text() : ChartTheme.small(),
                Palette::ink,
                NAME_SHARE)));
        return new RowChart(ranges.units().size() + 1, new Scale(0, 1, 0), names, RowLabels.NONE, this::paint)
                .in(theme);
    }

    private void paint(RowCanvas canvas, int row) {
        double width = canvas.row().getWidth() / ranks;
        if (row == 0) {
            heads(canvas, width);
            return;
        }
        RankRanges.Ranged unit = ranges.units().get(row - 1);
        boolean words = width >= VALUE_WIDTH;
        for (int rank = 0; rank < ranks; rank++) {
            double share = ranges.acceptability()[row - 1][rank];
            if (Math.rint(100 * share) < 1) { // would be written as 0
                continue;
            }
            Rectangle2D cell = new Rectangle2D.Double(
                    canvas.row().getX() + rank * width + 0.5,
                    canvas.row().getY() + 0.5,
                    width - 1,
                    canvas.row().getHeight() - 1);
            double fullness = words ? fullness(share) * FULLEST_UNDER_WORDS : fullness(share);
            Symbol.BLOCK.paint(
                    canvas.graphics(), ChartTheme.shade(canvas.palette().series(0), fullness), cell);
            if (words) {
                Lettering.write(
                        canvas.graphics(),
                        NumberWords.fixed(100 * share, 0, canvas.theme().language()),
                        ChartTheme.small(),
                        canvas.palette().ink(),
                        cell.getCenterX(),
                        canvas.middle() + Lettering.drop(ChartTheme.small()),
                        Align.CENTRE);
            }
            canvas.mark(
                    cell,
                    unit.id(),
                    share,
                    Texts.text("acceptability.mark", unit.name(), rank + 1, NumberWords.fixed(100 * share, 1))
                            .in(canvas.theme().language()));
        }
    }

    private void heads(RowCanvas canvas, double width) {
        int step = width >= 14 ? 1 : 5;
        for (int rank = 1; rank <= ranks; rank++) {
            if (rank == 1 || rank % step == 0) {
                Lettering.write(
                        canvas.graphics(),
                        NumberWords.fixed(rank, 0, canvas.theme().language()),
                        ChartTheme.small(),
                        canvas.palette().faint(),
                        canvas.row().getX() + (rank - 0.5) * width,
                        canvas.middle() + Lettering.drop(ChartTheme.small()),
                        Align.CENTRE);
            }
        }
    }
}
