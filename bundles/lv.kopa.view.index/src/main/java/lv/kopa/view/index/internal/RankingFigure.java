package lv.kopa.view.index.internal;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
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
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.view.index.internal.Ranking.Place;

/** Horizontal bars, one for each unit, made of the contributions to its score where these are known; beside its score the ranks in draws, where such were made. */
final class RankingFigure {
    private static final double NAMES = 0.3;
    private static final double NUMBERS = 0.2;
    private static final int TICKS = 7;

    private final Scores scores;
    private final Ranking ranking;
    private final Contributions contributions;
    private final Optional<double[]> lower;
    private final Optional<double[]> upper;
    private final Optional<RankRanges> ranges;
    private final int places;
    private final Scale scale;

    RankingFigure(Scores scores, Ranking ranking, Contributions contributions) {
        this.scores = scores;
        this.ranking = ranking;
        this.contributions = contributions;
        lower = scores.table().first(ResultRole.LOWER).map((ResultColumn.Numbers column) -> scores.values(column));
        upper = scores.table().first(ResultRole.UPPER).map((ResultColumn.Numbers column) -> scores.values(column));
        ranges = RankRanges.of(scores);
        places = RankingWords.places(ranking);
        scale = scale();
    }

    private Scale scale() {
        double lowest = 0;
        double highest = 0;
        for (Place place : ranking.places()) {
            double[] values = contributions.parts().stream()
                    .mapToDouble(part -> part.values()[place.unit()])
                    .filter(Double::isFinite)
                    .toArray();
            double positive = Arrays.stream(values).filter(value -> value > 0).sum();
            double negative = Arrays.stream(values).filter(value -> value < 0).sum();
            double[] ends = DoubleStream.of(
                            positive, negative, place.score(), end(lower, place), end(upper, place), lowest, highest)
                    .filter(Double::isFinite)
                    .toArray();
            lowest = Arrays.stream(ends).min().orElse(lowest);
            highest = Arrays.stream(ends).max().orElse(highest);
        }
        double room = (highest - lowest) * 0.01;
        return highest > lowest
                ? new Scale(lowest < 0 ? lowest - room : 0, highest > 0 ? highest + room : 0, TICKS)
                : new Scale(0, 1, TICKS);
    }

    private static double end(Optional<double[]> ends, Place place) {
        return ends.map(values -> values[place.unit()]).orElse(Double.NaN);
    }

    /** The figure of the places from one index to another, which is left out. */
    Figure places(int from, int to, Text alternative) {
        List<Place> shown = ranking.places().subList(from, to);
        Legend legend = legend();
        double top = legend.height(ChartFigure.PAGE_WIDTH);
        double rowHeight = shown.size() <= 20 ? 22 : 15;
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                top + shown.size() * rowHeight + RowChart.SCALE_HEIGHT,
                ChartFigure.NARROW_WIDTH,
                alternative,
                theme -> legend.above(theme, chart(shown, theme.language()).in(theme)));
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        for (Contributions.Part part : contributions.parts()) {
            entries.add(new Legend.Entry(Symbol.BLOCK, palette -> palette.series(part.colour()), part.name()));
        }
        if (contributions.negative()) {
            entries.add(new Legend.Entry(
                    Symbol.DIAMOND,
                    Palette::ink,
                    scores.score().map(column -> column.label()).orElse(Text.EMPTY)));
        }
        if (lower.isPresent() && upper.isPresent()) {
            entries.add(new Legend.Entry(Symbol.LINE, Palette::ink, Texts.text("ranking.interval")));
        }
        return new Legend(entries);
    }

    private RowChart chart(List<Place> shown, Language language) {
        RowLabels left = new RowLabels(List.of(
                new RowLabels.Column(
                        shown.stream().map(place -> rank(place, language)).toList(),
                        Align.RIGHT,
                        ChartTheme.small(),
                        Palette::faint,
                        NUMBERS),
                new RowLabels.Column(
                        shown.stream()
                                .map(place -> scores.name(place.unit()).in(language))
                                .toList(),
                        Align.LEFT,
                        ChartTheme.text(),
                        Palette::ink,
                        NAMES)));
        List<RowLabels.Column> numbers = new ArrayList<>();
        numbers.add(new RowLabels.Column(
                shown.stream()
                        .map(place -> NumberWords.fixed(place.score(), places, language))
                        .toList(),
                Align.RIGHT,
                ChartTheme.text(),
                Palette::ink,
                NUMBERS));
        ranges.ifPresent(each -> numbers.add(new RowLabels.Column(
                shown.stream().map(place -> each.words(place.unit(), language)).toList(),
                Align.RIGHT,
                ChartTheme.small(),
                Palette::faint,
                NUMBERS)));
        RowLabels right = new RowLabels(numbers);
        return new RowChart(shown.size(), scale, left, right, (canvas, row) -> paint(canvas, shown.get(row)));
    }

    static String rank(Place place, Language language) {
        boolean whole = place.rank() == Math.rint(place.rank());
        return NumberWords.fixed(place.rank(), whole ? 0 : 1, language);
    }

    private void paint(RowCanvas canvas, Place place) {
        double height = canvas.row().getHeight() * 0.68;
        if (contributions.parts().isEmpty()) {
            if (Double.isFinite(place.score())) {
                Color colour = canvas.palette().series(0);
                canvas.mark(
                        canvas.bar(colour, 0, place.score(), height),
                        id(place),
                        place.score(),
                        said(place, canvas.theme().language()));
            }
        } else {
            stack(canvas, place, height);
        }
        interval(canvas, place);
    }

    private void stack(RowCanvas canvas, Place place, double height) {
        double above = 0;
        double below = 0;
        for (Contributions.Part part : contributions.parts()) {
            double value = part.values()[place.unit()];
            if (!Double.isFinite(value) || value == 0) {
                continue;
            }
            double from = value > 0 ? above : below;
            canvas.mark(
                    canvas.bar(canvas.palette().series(part.colour()), from, from + value, height),
                    id(place),
                    value,
                    said(place, part, value, canvas.theme().language()));
            above += Math.max(0, value);
            below += Math.min(0, value);
        }
        if (contributions.negative() && Double.isFinite(place.score())) {
            canvas.mark(
                    canvas.symbol(Symbol.DIAMOND, canvas.palette().ink(), place.score(), 7),
                    id(place),
                    place.score(),
                    said(place, canvas.theme().language()));
        }
    }

    private void interval(RowCanvas canvas, Place place) {
        double from = end(lower, place);
        double to = end(upper, place);
        if (Double.isFinite(from) && Double.isFinite(to)) {
            canvas.bar(canvas.palette().ink(), from, to, 1);
        }
    }

    private String id(Place place) {
        return scores.units().get(place.unit()).id();
    }

    private String said(Place place, Language language) {
        return Texts.text(
                        "ranking.mark",
                        scores.name(place.unit()),
                        NumberWords.fixed(place.score(), places),
                        rank(place, language))
                .in(language);
    }

    private String said(Place place, Contributions.Part part, double value, Language language) {
        return Texts.text(
                        "ranking.markPart",
                        scores.name(place.unit()),
                        part.name(),
                        NumberWords.fixed(value, places),
                        rank(place, language))
                .in(language);
    }
}
