package lv.kopa.view.quality.internal;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lv.kopa.chart.ChartFigure;
import lv.kopa.chart.ChartTheme;
import lv.kopa.chart.Legend;
import lv.kopa.chart.Lettering;
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
import lv.kopa.view.quality.internal.Card.State;

/**
 * Items by units: a symbol for what is said of each, and the level of its proof as a digit beside it. The first row numbers the
 * units; a line parts groups.
 */
final class ScorecardFigure {
    private static final double ROW = 17;
    private static final double NAMES = 0.46;
    private static final double SYMBOL = 8;
    private static final double WIDEST_CELL = 46;

    private final Card card;
    private final int from;
    private final int to;

    /** The units from one index to another, which is not shown. */
    ScorecardFigure(Card card, int from, int to) {
        this.card = card;
        this.from = from;
        this.to = to;
    }

    Figure figure(Text alternative) {
        Legend legend = legend();
        int rows = card.items().rows().size() + 1;
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                legend.height(ChartFigure.PAGE_WIDTH) + rows * ROW,
                ChartFigure.PAGE_WIDTH,
                alternative,
                theme -> legend.above(theme, chart(theme.language(), rows).in(theme)));
    }

    private static Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        for (State state : List.of(State.MET, State.UNPROVEN, State.BELOW, State.OPEN)) {
            entries.add(new Legend.Entry(symbol(state), colour(state), Texts.text("state." + state)));
        }
        return new Legend(entries);
    }

    private static Symbol symbol(State state) {
        return switch (state) {
            case MET -> Symbol.DOT;
            case UNPROVEN -> Symbol.RING;
            case BELOW -> Symbol.MINUS;
            case OPEN, UNRATED -> Symbol.DIAMOND;
        };
    }

    private static Function<Palette, Color> colour(State state) {
        return switch (state) {
            case MET, UNPROVEN -> palette -> palette.series(0);
            case BELOW -> Palette::accent;
            case OPEN, UNRATED -> Palette::faint;
        };
    }

    private RowChart chart(Language language, int rows) {
        List<String> names = new ArrayList<>();
        names.add("");
        for (int item = 0; item < rows - 1; item++) {
            names.add(card.item(item).in(language));
        }
        RowLabels left =
                new RowLabels(List.of(new RowLabels.Column(names, Align.LEFT, ChartTheme.text(), Palette::ink, NAMES)));
        return new RowChart(rows, new Scale(0, 1, 0), left, RowLabels.NONE, this::paint);
    }

    private void paint(RowCanvas canvas, int row) {
        double width = Math.min(WIDEST_CELL, canvas.row().getWidth() / (to - from));
        for (int unit = from; unit < to; unit++) {
            double left = canvas.row().getX() + (unit - from) * width;
            if (row == 0) {
                write(canvas, String.valueOf(unit + 1), canvas.palette().ink(), left + width / 2, Align.CENTRE);
            } else {
                cell(canvas, row - 1, unit, left, width);
            }
        }
        if (row == 0 || row < card.items().rows().size() && !card.group(row - 1).equals(card.group(row))) {
            canvas.graphics().setStroke(ChartTheme.HAIRLINE);
            canvas.graphics().setPaint(canvas.palette().faint());
            double bottom = canvas.row().getMaxY();
            canvas.graphics()
                    .draw(new Line2D.Double(
                            canvas.row().getX(), bottom, canvas.row().getX() + width * (to - from), bottom));
        }
    }

    private void cell(RowCanvas canvas, int item, int unit, double left, double width) {
        State state = card.state(item, unit);
        Language language = canvas.theme().language();
        Rectangle2D room = new Rectangle2D.Double(
                left, canvas.row().getY(), width, canvas.row().getHeight());
        if (state != State.UNRATED) {
            Symbol symbol = symbol(state);
            Shape shape = symbol.at(left + width / 2 - 3, canvas.middle(), SYMBOL);
            symbol.paint(canvas.graphics(), colour(state).apply(canvas.palette()), shape);
            double proof = card.proof(item, unit);
            if (!Double.isNaN(proof)) {
                write(
                        canvas,
                        NumberWords.fixed(proof, 0, language),
                        canvas.palette().faint(),
                        left + width / 2 + 4,
                        Align.LEFT);
            }
        }
        canvas.mark(
                room,
                card.units().get(unit).id(),
                card.rating(item, unit),
                Texts.text(
                                "scorecard.mark",
                                Tables.name(card.units().get(unit)),
                                card.item(item),
                                Texts.text("state." + state),
                                proof(card.proof(item, unit)))
                        .in(language));
    }

    private static Text proof(double level) {
        return Texts.text(Double.isNaN(level) ? "proof.unknown" : "proof." + (int) level);
    }

    private static void write(RowCanvas canvas, String words, Color colour, double x, Align align) {
        Lettering.write(
                canvas.graphics(),
                words,
                ChartTheme.small(),
                colour,
                x,
                canvas.middle() + Lettering.drop(ChartTheme.small()),
                align);
    }
}
