package lv.kopa.view.monitor.internal;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

/** A waterfall: levels as bars from zero, changes as bars from one level to the next, joined by thin lines; each with its sign in words. */
final class WaterfallFigure {
    private static final int TICKS = 6;
    private static final double ROW = 26;

    private final List<Step> steps;
    private final Text alternative;

    WaterfallFigure(List<Step> steps, Text alternative) {
        this.steps = List.copyOf(steps);
        this.alternative = alternative;
    }

    /** Whether there is anything to draw: every end is a number, and not all are zero. */
    static boolean draws(List<Step> steps) {
        return steps.stream().allMatch(step -> Double.isFinite(step.from()) && Double.isFinite(step.to()))
                && steps.stream().anyMatch(step -> step.from() != 0 || step.to() != 0);
    }

    Figure figure() {
        Legend legend = legend();
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                legend.height(ChartFigure.PAGE_WIDTH) + steps.size() * ROW + RowChart.SCALE_HEIGHT,
                ChartFigure.NARROW_WIDTH,
                alternative,
                theme -> legend.above(theme, chart(theme.language()).in(theme)));
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(Symbol.BLOCK, palette -> palette.series(0), Texts.text("waterfall.level")));
        if (steps.stream().anyMatch(step -> !step.whole() && step.to() > step.from())) {
            entries.add(new Legend.Entry(Symbol.BLOCK, palette -> palette.series(2), Texts.text("waterfall.adds")));
        }
        if (steps.stream().anyMatch(Step::falls)) {
            entries.add(new Legend.Entry(Symbol.BLOCK, palette -> palette.series(5), Texts.text("waterfall.takes")));
        }
        if (steps.stream().anyMatch(step -> Double.isFinite(step.low()))) {
            entries.add(new Legend.Entry(Symbol.LINE, Palette::ink, Texts.text("waterfall.range")));
        }
        return new Legend(entries);
    }

    private Scale scale() {
        double lowest = 0;
        double highest = 0;
        for (Step step : steps) {
            for (double end : new double[] {step.from(), step.to(), step.low(), step.high()}) {
                if (Double.isFinite(end)) {
                    lowest = Math.min(lowest, end);
                    highest = Math.max(highest, end);
                }
            }
        }
        double room = (highest - lowest) * 0.02;
        return new Scale(lowest < 0 ? lowest - room : 0, highest + room, TICKS);
    }

    private RowChart chart(Language language) {
        RowLabels left = new RowLabels(List.of(new RowLabels.Column(
                steps.stream().map(step -> step.name().in(language)).toList(),
                Align.LEFT,
                ChartTheme.text(),
                Palette::ink,
                0.32)));
        RowLabels right = new RowLabels(List.of(new RowLabels.Column(
                steps.stream().map(step -> step.written().in(language)).toList(),
                Align.RIGHT,
                ChartTheme.text(),
                Palette::ink,
                0.22)));
        return new RowChart(steps.size(), scale(), left, right, this::paint);
    }

    private static Function<Palette, Color> colour(Step step) {
        return palette -> palette.series(step.whole() ? 0 : step.falls() ? 5 : 2);
    }

    private void paint(RowCanvas canvas, int row) {
        Step step = steps.get(row);
        double height = canvas.row().getHeight();
        Language language = canvas.theme().language();
        canvas.mark(
                canvas.bar(colour(step).apply(canvas.palette()), step.from(), step.to(), height * 0.62),
                step.id(),
                step.whole() ? step.to() : step.to() - step.from(),
                Texts.text("waterfall.said", step.name(), step.written()).in(language));
        if (Double.isFinite(step.low()) && Double.isFinite(step.high())) {
            canvas.bar(canvas.palette().ink(), step.low(), step.high(), 1);
            canvas.symbol(Symbol.TICK, canvas.palette().ink(), step.low(), 7);
            canvas.symbol(Symbol.TICK, canvas.palette().ink(), step.high(), 7);
        }
        boolean followed =
                row + 1 < steps.size() && !(step.whole() && steps.get(row + 1).whole());
        if (followed) {
            double x = canvas.x(step.to());
            canvas.graphics().setPaint(canvas.palette().faint());
            canvas.graphics().setStroke(ChartTheme.HAIRLINE);
            canvas.graphics()
                    .draw(new Line2D.Double(x, canvas.middle() + height * 0.31, x, canvas.middle() + height * 0.69));
        }
    }
}
