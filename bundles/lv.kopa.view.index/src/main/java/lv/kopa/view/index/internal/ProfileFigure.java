package lv.kopa.view.index.internal;

import java.awt.Shape;
import java.util.List;
import java.util.function.Function;
import lv.kopa.chart.ChartFigure;
import lv.kopa.chart.ChartTheme;
import lv.kopa.chart.Legend;
import lv.kopa.chart.Lettering.Align;
import lv.kopa.chart.NumberWords;
import lv.kopa.chart.RowCanvas;
import lv.kopa.chart.RowChart;
import lv.kopa.chart.RowLabels;
import lv.kopa.chart.RowPainter;
import lv.kopa.chart.Scale;
import lv.kopa.chart.Symbol;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.view.index.internal.Groups.Group;
import lv.kopa.view.index.internal.Profile.Row;
import lv.kopa.view.index.internal.Ranking.Place;

/** Pillars one under the other, each with the range, the middle half and the median of a group of units. */
final class ProfileFigure {
    private static final double NAMES = 0.35;
    private static final double OTHERS = 0.22;
    private static final double ROW = 22;
    private static final String INDENT = "\u00a0\u00a0\u00a0\u00a0";

    private final Scores scores;
    private final Profile profile;
    private final ProfileWords words;
    private final Scale scale;

    ProfileFigure(Scores scores, Profile profile, ProfileWords words) {
        this.scores = scores;
        this.profile = profile;
        this.words = words;
        double[] sorted = profile.sorted();
        scale = Scale.around(sorted[0], sorted[sorted.length - 1], 6);
    }

    /** All units of a group together, with the best of each pillar. */
    Figure overview(Group group) {
        Legend legend =
                legend(new Legend.Entry(Symbol.TRIANGLE, palette -> palette.series(2), Texts.text("profile.best")));
        return figure(
                legend,
                words.alternative(group),
                language -> new RowLabels(List.of(
                        column(row -> best(row, group) < 0 ? "" : value(row, best(row, group), language)),
                        new RowLabels.Column(
                                words(row -> best(row, group) < 0
                                        ? ""
                                        : scores.name(best(row, group)).in(language)),
                                Align.LEFT,
                                ChartTheme.text(),
                                Palette::faint,
                                OTHERS))),
                (canvas, index) -> {
                    Row row = profile.rows().get(index);
                    int best = best(row, group);
                    background(canvas, row, group);
                    if (best >= 0) {
                        mark(
                                canvas,
                                row,
                                best,
                                canvas.symbol(Symbol.TRIANGLE, canvas.palette().series(2), row.values()[best], 8));
                    }
                });
    }

    /** One unit against its group. */
    Figure unit(Place place, Group group) {
        Legend legend = legend(new Legend.Entry(Symbol.DOT, palette -> palette.series(0), scores.name(place.unit())));
        return figure(
                legend,
                words.alternative(place, group),
                language -> new RowLabels(List.of(
                        column(row -> value(row, place.unit(), language)),
                        new RowLabels.Column(
                                words(row -> NumberWords.difference(
                                                words.difference(row, place.unit(), group), words.places())
                                        .in(language)),
                                Align.RIGHT,
                                ChartTheme.text(),
                                Palette::faint,
                                OTHERS))),
                (canvas, index) -> {
                    Row row = profile.rows().get(index);
                    background(canvas, row, group);
                    if (Double.isFinite(row.values()[place.unit()])) {
                        mark(
                                canvas,
                                row,
                                place.unit(),
                                canvas.symbol(Symbol.DOT, canvas.palette().series(0), row.values()[place.unit()], 9));
                    }
                });
    }

    private static Legend legend(Legend.Entry first) {
        return new Legend(List.of(
                first,
                new Legend.Entry(Symbol.TICK, Palette::ink, Texts.text("profile.median")),
                new Legend.Entry(
                        Symbol.BLOCK, palette -> ChartTheme.shade(palette.faint(), 0.4), Texts.text("profile.middle")),
                new Legend.Entry(Symbol.LINE, Palette::faint, Texts.text("profile.range"))));
    }

    private Figure figure(Legend legend, Text alternative, Function<Language, RowLabels> right, RowPainter painter) {
        double top = legend.height(ChartFigure.PAGE_WIDTH);
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                top + profile.rows().size() * ROW + RowChart.SCALE_HEIGHT,
                ChartFigure.NARROW_WIDTH,
                alternative,
                theme -> legend.above(
                        theme,
                        new RowChart(
                                        profile.rows().size(),
                                        scale,
                                        names(theme.language()),
                                        right.apply(theme.language()),
                                        painter)
                                .in(theme)));
    }

    private RowLabels names(Language language) {
        return new RowLabels(List.of(new RowLabels.Column(
                words(row -> INDENT.repeat(row.depth()) + row.name().in(language)),
                Align.LEFT,
                ChartTheme.text(),
                Palette::ink,
                NAMES)));
    }

    private RowLabels.Column column(Function<Row, String> word) {
        return new RowLabels.Column(words(word), Align.RIGHT, ChartTheme.text(), Palette::ink, OTHERS);
    }

    private List<String> words(Function<Row, String> word) {
        return profile.rows().stream().map(word).toList();
    }

    private String value(Row row, int unit, Language language) {
        return NumberWords.fixed(row.values()[unit], words.places(), language);
    }

    private static int best(Row row, Group group) {
        int best = -1;
        for (int unit : group.units()) {
            double value = row.values()[unit];
            if (Double.isFinite(value) && (best < 0 || value > row.values()[best])) {
                best = unit;
            }
        }
        return best;
    }

    private static void background(RowCanvas canvas, Row row, Group group) {
        double[] sorted = row.sorted(group.units());
        if (sorted.length == 0) {
            return;
        }
        Palette palette = canvas.palette();
        canvas.bar(palette.faint(), sorted[0], sorted[sorted.length - 1], 0.8);
        canvas.bar(
                ChartTheme.shade(palette.faint(), 0.4),
                Statistics.quantile(sorted, 0.25),
                Statistics.quantile(sorted, 0.75),
                10);
        canvas.symbol(Symbol.TICK, palette.ink(), Statistics.median(sorted), 12);
    }

    private void mark(RowCanvas canvas, Row row, int unit, Shape shape) {
        Language language = canvas.theme().language();
        double value = row.values()[unit];
        Text text = Texts.text("profile.mark", scores.name(unit), row.name(), words.number(value));
        canvas.mark(shape, scores.units().get(unit).id(), value, text.in(language));
    }
}
