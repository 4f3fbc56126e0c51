package lv.kopa.view.index.internal;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lv.kopa.chart.ChartFigure;
import lv.kopa.chart.ChartTheme;
import lv.kopa.chart.Dots;
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
import lv.kopa.evaluation.Unit;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Small panels, one for each indicator: a dot for each unit, the middle half, the median, and what was treated. */
final class DistributionFigure {
    /** Of more units than these, only what was treated is drawn as dots. */
    static final int ALL_DOTS = 300;

    private static final int COLUMNS = 3;
    private static final double GAP = 20;
    private static final double TITLE = 42;
    private static final double STRIP = 40;
    private static final double NOTE = 15;
    private static final double PANEL = TITLE + STRIP + RowChart.SCALE_HEIGHT + NOTE;
    private static final double DOT = 4;
    private static final double TREATED_DOT = 7;
    private static final int DIGITS = 4;

    private final List<Unit> units;

    DistributionFigure(List<Unit> units) {
        this.units = units;
    }

    /** The panels of some indicators. */
    Figure panels(List<Distribution> shown, Text alternative) {
        Legend legend = legend(shown);
        double top = legend.height(ChartFigure.PAGE_WIDTH);
        int rows = (shown.size() + COLUMNS - 1) / COLUMNS;
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                top + rows * PANEL + (rows - 1) * GAP,
                ChartFigure.PAGE_WIDTH,
                alternative,
                theme -> legend.above(
                        theme,
                        Part.grid(
                                COLUMNS,
                                GAP,
                                shown.stream().map(each -> panel(each, theme)).toList())));
    }

    private Legend legend(List<Distribution> shown) {
        List<Legend.Entry> entries = new ArrayList<>();
        if (units.size() <= ALL_DOTS) {
            entries.add(new Legend.Entry(
                    Symbol.DOT, palette -> palette.series(0), Texts.text("distribution.legend.value")));
        }
        if (shown.stream().anyMatch(each -> !each.imputed().isEmpty()) && units.size() <= ALL_DOTS) {
            entries.add(new Legend.Entry(
                    Symbol.RING, palette -> palette.series(0), Texts.text("distribution.legend.imputed")));
        }
        if (shown.stream().anyMatch(each -> !each.winsorised().isEmpty())) {
            entries.add(new Legend.Entry(Symbol.DIAMOND, Palette::accent, Texts.text("distribution.legend.treated")));
        }
        entries.add(new Legend.Entry(Symbol.TICK, Palette::ink, Texts.text("profile.median")));
        entries.add(new Legend.Entry(
                Symbol.BLOCK, palette -> ChartTheme.shade(palette.faint(), 0.25), Texts.text("profile.middle")));
        return new Legend(entries);
    }

    private Part panel(Distribution each, ChartTheme theme) {
        double[] sorted = each.sorted();
        RowChart strip = new RowChart(
                1,
                Scale.around(sorted[0], sorted[sorted.length - 1], 4),
                RowLabels.NONE,
                RowLabels.NONE,
                (canvas, row) -> paint(canvas, each, sorted));
        Part body = Part.stacked(STRIP + RowChart.SCALE_HEIGHT, strip.in(theme), note(each, theme));
        return Part.stacked(TITLE, title(each, theme), body);
    }

    private static Part title(Distribution each, ChartTheme theme) {
        return (graphics, area, marks) -> {
            List<String> lines =
                    Lettering.lines(each.name().in(theme.language()), ChartTheme.strong(), area.getWidth(), 2);
            double y = area.getY() + 11;
            for (String line : lines) {
                Lettering.write(
                        graphics, line, ChartTheme.strong(), theme.palette().ink(), area.getX(), y, Align.LEFT);
                y += 13;
            }
            String unit = Lettering.shorten(each.unit().in(theme.language()), ChartTheme.small(), area.getWidth());
            Lettering.write(graphics, unit, ChartTheme.small(), theme.palette().faint(), area.getX(), y, Align.LEFT);
        };
    }

    /** Below the strip: which units were treated, or that all values were transformed. */
    private Part note(Distribution each, ChartTheme theme) {
        return (graphics, area, marks) -> {
            double middle = area.getY() + NOTE / 2;
            double x = area.getX();
            List<String> words = new ArrayList<>();
            if (!each.winsorised().isEmpty()) {
                Symbol.DIAMOND.paint(graphics, theme.palette().accent(), x + 4, middle, TREATED_DOT);
                x += 12;
                each.winsorised()
                        .keySet()
                        .forEach(unit -> words.add(Names.of(units.get(unit)).in(theme.language())));
            }
            if (each.transformed()) {
                words.add(Texts.text("distribution.logarithm").in(theme.language()));
            }
            String line = Lettering.shorten(
                    String.join(", ", words), ChartTheme.small(), area.getWidth() - (x - area.getX()));
            double baseline = middle + Lettering.drop(ChartTheme.small());
            Lettering.write(graphics, line, ChartTheme.small(), theme.palette().ink(), x, baseline, Align.LEFT);
        };
    }

    private void paint(RowCanvas canvas, Distribution each, double[] sorted) {
        Palette palette = canvas.palette();
        double height = canvas.row().getHeight();
        double first = canvas.x(Statistics.quantile(sorted, 0.25));
        double third = canvas.x(Statistics.quantile(sorted, 0.75));
        canvas.graphics().setPaint(ChartTheme.shade(palette.faint(), 0.25));
        canvas.graphics().fill(new Rectangle2D.Double(first, canvas.row().getY(), third - first, height));
        double median = Statistics.median(sorted);
        canvas.symbol(Symbol.TICK, palette.ink(), median, height);
        boolean all = units.size() <= ALL_DOTS;
        double[] x = Arrays.stream(each.values()).map(canvas::x).toArray();
        for (int unit = 0; unit < x.length; unit++) {
            if (!all && !each.winsorised().containsKey(unit)) {
                x[unit] = Double.NaN;
            }
        }
        double[] offsets = Swarm.offsets(x, DOT, height / 2 - DOT);
        dots(canvas, each, x, offsets);
        each.winsorised().values().stream()
                .filter(value -> !each.transformed() && Double.isFinite(value))
                .distinct()
                .forEach(value -> canvas.symbol(Symbol.TICK, palette.accent(), value, height));
    }

    private void dots(RowCanvas canvas, Distribution each, double[] x, double[] offsets) {
        Dots dots = new Dots();
        Path2D rings = new Path2D.Double();
        Path2D diamonds = new Path2D.Double();
        for (int unit = 0; unit < x.length; unit++) {
            if (Double.isFinite(x[unit])) {
                double y = canvas.middle() + offsets[unit];
                Symbol symbol = symbol(each, unit);
                Shape shape = symbol.at(x[unit], y, symbol == Symbol.DIAMOND ? TREATED_DOT : DOT);
                switch (symbol) {
                    case DIAMOND -> diamonds.append(shape, false);
                    case RING -> rings.append(shape, false);
                    default -> dots.add(x[unit], y);
                }
                mark(canvas, each, unit, symbol == Symbol.DOT ? Symbol.BLOCK.at(x[unit], y, DOT) : shape);
            }
        }
        Palette palette = canvas.palette();
        dots.paint(canvas.graphics(), palette.series(0), DOT);
        Symbol.RING.paint(canvas.graphics(), palette.series(0), rings);
        Symbol.DIAMOND.paint(canvas.graphics(), palette.accent(), diamonds);
    }

    private static Symbol symbol(Distribution each, int unit) {
        if (each.winsorised().containsKey(unit)) {
            return Symbol.DIAMOND;
        }
        return each.imputed().contains(unit) ? Symbol.RING : Symbol.DOT;
    }

    private void mark(RowCanvas canvas, Distribution each, int unit, Shape shape) {
        String text = said(each, unit, canvas.theme().language());
        canvas.mark(shape, units.get(unit).id(), each.values()[unit], text);
    }

    private String said(Distribution each, int unit, Language language) {
        String value = NumberWords.significant(each.values()[unit], DIGITS, language);
        String name = Names.of(units.get(unit)).in(language) + ": " + value;
        if (each.winsorised().containsKey(unit)) {
            Text to = NumberWords.significant(each.winsorised().get(unit), DIGITS);
            return Texts.text("distribution.markTreated", name, to).in(language);
        }
        // Nearly all marks are of this kind, thousands in a report: no pattern is filled in for them.
        return each.imputed().contains(unit)
                ? Texts.text("distribution.markImputed", name).in(language)
                : name;
    }
}
