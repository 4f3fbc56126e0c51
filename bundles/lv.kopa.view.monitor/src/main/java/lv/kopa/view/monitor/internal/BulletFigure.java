package lv.kopa.view.monitor.internal;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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

/**
 * Bullets after Few (2006): a row for each unit on one scale, the way from baseline to target in per cent; the way as a band, the
 * value as a bar, the target as a line, the milestone and the forecast as symbols. The state stands beside it in words.
 */
final class BulletFigure {
    private static final double LEAST = -100;
    private static final double MOST = 200;
    private static final double WAY = 100;
    private static final int TICKS = 7;

    private final Rows rows;
    private final Text alternative;

    BulletFigure(Rows rows, Text alternative) {
        this.rows = rows;
        this.alternative = alternative;
    }

    /** Whether any unit has a way that can be drawn. */
    static boolean draws(Rows rows) {
        return IntStream.range(0, rows.size()).anyMatch(row -> Double.isFinite(rows.number(row, "share")));
    }

    Figure figure() {
        Legend legend = legend();
        double rowHeight = rows.size() <= 20 ? 24 : 17;
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                legend.height(ChartFigure.PAGE_WIDTH) + rows.size() * rowHeight + RowChart.SCALE_HEIGHT,
                ChartFigure.NARROW_WIDTH,
                alternative,
                theme -> legend.above(theme, chart(theme.language()).in(theme)));
    }

    /** Where a value lies on the way from baseline to target, in per cent. */
    private double place(int row, String column) {
        double baseline = rows.number(row, "baseline");
        double target = rows.number(row, "target");
        return Double.isFinite(rows.number(row, "share"))
                ? WAY * (rows.number(row, column) - baseline) / (target - baseline)
                : Double.NaN;
    }

    private Scale scale() {
        double lowest = 0;
        double highest = WAY;
        for (int row = 0; row < rows.size(); row++) {
            for (String column : List.of("value", "milestone", "lower", "upper")) {
                double place = place(row, column);
                if (Double.isFinite(place)) {
                    lowest = Math.min(lowest, Math.max(LEAST, place));
                    highest = Math.max(highest, Math.min(MOST, place));
                }
            }
        }
        return new Scale(lowest - (lowest < 0 ? 3 : 0), highest + 3, TICKS);
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        TargetView.states(rows)
                .forEach((state, some) ->
                        entries.add(new Legend.Entry(Symbol.BLOCK, colour(state), some.words(0, "state-name"))));
        entries.add(new Legend.Entry(Symbol.TICK, Palette::ink, Texts.text("targets.legend.target")));
        if (any("milestone")) {
            entries.add(new Legend.Entry(Symbol.DIAMOND, Palette::ink, Texts.text("targets.legend.milestone")));
        }
        if (any("forecast")) {
            entries.add(new Legend.Entry(Symbol.RING, Palette::ink, Texts.text("targets.legend.forecast")));
        }
        return new Legend(entries);
    }

    private boolean any(String column) {
        return IntStream.range(0, rows.size()).anyMatch(row -> Double.isFinite(place(row, column)));
    }

    private static Function<Palette, Color> colour(String state) {
        return switch (state) {
            case "reached" -> palette -> palette.series(2);
            case "on-track" -> palette -> palette.series(0);
            case "behind" -> palette -> palette.series(5);
            default -> Palette::faint;
        };
    }

    private RowChart chart(Language language) {
        Scale scale = scale();
        RowLabels left = new RowLabels(List.of(column(
                row -> rows.words(row, "unit-name").in(language), Align.LEFT, ChartTheme.text(), Palette::ink, 0.3)));
        RowLabels right = new RowLabels(List.of(
                column(row -> percent(row, language), Align.RIGHT, ChartTheme.text(), Palette::ink, 0.12),
                column(
                        row -> rows.words(row, "state-name").in(language),
                        Align.LEFT,
                        ChartTheme.small(),
                        Palette::ink,
                        0.2)));
        return new RowChart(rows.size(), scale, left, right, (canvas, row) -> paint(canvas, row, scale));
    }

    private RowLabels.Column column(
            IntFunction<String> words, Align align, Font font, Function<Palette, Color> colour, double share) {
        return new RowLabels.Column(
                IntStream.range(0, rows.size()).mapToObj(words).toList(), align, font, colour, share);
    }

    private String percent(int row, Language language) {
        double share = rows.number(row, "share");
        return NumberWords.fixed(share, 0, language) + (Double.isFinite(share) ? " %" : "");
    }

    private void paint(RowCanvas canvas, int row, Scale scale) {
        double share = rows.number(row, "share");
        if (!Double.isFinite(share)) {
            return;
        }
        double height = canvas.row().getHeight();
        Palette palette = canvas.palette();
        canvas.bar(ChartTheme.shade(palette.faint(), 0.22), 0, WAY, height * 0.66);
        canvas.mark(
                canvas.bar(
                        colour(rows.code(row, "state")).apply(palette),
                        within(0, scale),
                        within(share, scale),
                        height * 0.3),
                rows.code(row, "unit"),
                share,
                said(rows, row).in(canvas.theme().language()));
        canvas.symbol(Symbol.TICK, palette.ink(), WAY, height * 0.72);
        double lower = place(row, "lower");
        double upper = place(row, "upper");
        if (Double.isFinite(lower) && Double.isFinite(upper)) {
            canvas.bar(palette.ink(), within(lower, scale), within(upper, scale), 1);
            double forecast = place(row, "forecast");
            if (forecast == within(forecast, scale)) {
                canvas.symbol(Symbol.RING, palette.ink(), forecast, 6);
            }
        }
        double milestone = place(row, "milestone");
        if (Double.isFinite(milestone) && milestone == within(milestone, scale)) {
            canvas.symbol(Symbol.DIAMOND, palette.ink(), milestone, 7);
        }
    }

    private static double within(double place, Scale scale) {
        return Math.max(scale.lower(), Math.min(scale.upper(), place));
    }

    /** One unit in words. */
    static Text said(Rows rows, int row) {
        double share = rows.number(row, "share");
        Text state = rows.words(row, "state-name");
        Text name = rows.words(row, "unit-name");
        return Double.isFinite(share)
                ? Texts.text("targets.said", name, NumberWords.fixed(share, 0), state)
                : Texts.text("targets.said.state", name, state);
    }
}
