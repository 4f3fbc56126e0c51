package lv.kopa.view.robustness.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.chart.ChartFigure;
import lv.kopa.chart.ChartTheme;
import lv.kopa.chart.Lettering;
import lv.kopa.chart.Lettering.Align;
import lv.kopa.chart.Marks;
import lv.kopa.chart.Symbol;
import lv.kopa.report.Figure;
import lv.kopa.text.Text;
import lv.kopa.view.robustness.internal.Agreement.Ranked;

/**
 * A bump chart: a column for each method, in it the units in the order of their ranks, and a line that follows each unit from
 * method to method. Lines of the units that move most are strong. Units that share a rank stand below each other with the same
 * number.
 */
final class BumpFigure {
    /** With more units lines cannot be followed. */
    static final int MOST_UNITS = 60;

    private static final int STRONG = 6;
    private static final double HEAD_LINE = 12;
    private static final int HEAD_LINES = 3;
    private static final double HEAD = HEAD_LINES * HEAD_LINE + 8;
    private static final double NAME_SHARE = 0.22;
    private static final double WIDEST_HEAD = 130;
    private static final double NUMBER = 18;
    private static final double DOT = 6;

    private final Agreement agreement;
    private final List<Ranked> movers;
    private final int[][] places;

    BumpFigure(Agreement agreement) {
        this.agreement = agreement;
        movers = agreement.movers(STRONG);
        places = IntStream.range(0, agreement.methods().size())
                .mapToObj(this::order)
                .toArray(int[][]::new);
    }

    /** The place from the top of each unit by a method, those of one rank in the order of the main method; −1 for none. */
    private int[] order(int method) {
        List<Ranked> units = agreement.units();
        int[] place = new int[units.size()];
        java.util.Arrays.fill(place, -1);
        List<Integer> ordered = IntStream.range(0, units.size())
                .boxed()
                .filter(unit -> Double.isFinite(units.get(unit).ranks()[method]))
                .sorted(Comparator.comparingDouble(unit -> units.get(unit).ranks()[method]))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            place[ordered.get(i)] = i;
        }
        return place;
    }

    Figure figure(Text alternative) {
        double row = agreement.units().size() <= 20 ? 22 : 15;
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                HEAD + agreement.units().size() * row,
                Math.min(
                        ChartFigure.PAGE_WIDTH, 260 + 70.0 * agreement.methods().size()),
                alternative,
                theme -> (graphics, area, marks) -> new Drawing(theme, graphics, area, marks).draw());
    }

    private final class Drawing {
        private final ChartTheme theme;
        private final Graphics2D graphics;
        private final Rectangle2D area;
        private final Marks marks;
        private final double left;
        private final double right;
        private final double row;
        private final double names;

        Drawing(ChartTheme theme, Graphics2D graphics, Rectangle2D area, Marks marks) {
            this.theme = theme;
            this.graphics = graphics;
            this.area = area;
            this.marks = marks;
            double widest = agreement.units().stream()
                    .mapToDouble(unit -> Lettering.width(unit.name().in(theme.language()), ChartTheme.text()))
                    .max()
                    .orElse(0);
            names = Math.min(widest, NAME_SHARE * area.getWidth());
            left = area.getX() + names + NUMBER + DOT;
            right = area.getMaxX() - names - NUMBER - DOT;
            row = (area.getHeight() - HEAD) / agreement.units().size();
        }

        void draw() {
            heads();
            List<Ranked> units = agreement.units();
            IntStream.range(0, units.size())
                    .filter(unit -> !movers.contains(units.get(unit)))
                    .forEach(this::line);
            IntStream.range(0, units.size())
                    .filter(unit -> movers.contains(units.get(unit)))
                    .forEach(this::line);
            names(0, true);
            names(agreement.methods().size() - 1, false);
        }

        private void heads() {
            int methods = agreement.methods().size();
            double width = (right - left) / (methods - 1) - 3;
            for (int method = 0; method < methods; method++) {
                Font font = method == 0 ? ChartTheme.strong() : ChartTheme.small();
                List<String> lines = Lettering.lines(
                        Agreement.shortly(agreement.methods().get(method)).in(theme.language()),
                        font,
                        Math.min(width, WIDEST_HEAD),
                        HEAD_LINES);
                for (int i = 0; i < lines.size(); i++) {
                    Lettering.write(
                            graphics,
                            lines.get(i),
                            font,
                            theme.palette().ink(),
                            x(method),
                            area.getY() + (HEAD_LINES - lines.size() + i + 1) * HEAD_LINE,
                            Align.CENTRE);
                }
            }
        }

        private double x(int method) {
            return left + (right - left) * method / (agreement.methods().size() - 1);
        }

        private double y(int place) {
            return area.getY() + HEAD + (place + 0.5) * row;
        }

        private Color colour(Ranked unit) {
            int strong = movers.indexOf(unit);
            return strong < 0
                    ? ChartTheme.shade(theme.palette().faint(), 0.55)
                    : theme.palette().series(strong);
        }

        private void line(int index) {
            Ranked unit = agreement.units().get(index);
            Path2D path = new Path2D.Double();
            boolean drawn = false;
            for (int method = 0; method < places.length; method++) {
                int place = places[method][index];
                if (place < 0) {
                    drawn = false;
                } else if (drawn) {
                    double half = (x(method) - x(method - 1)) / 2;
                    path.curveTo(
                            x(method - 1) + half,
                            y(places[method - 1][index]),
                            x(method) - half,
                            y(place),
                            x(method),
                            y(place));
                } else {
                    path.moveTo(x(method), y(place));
                    drawn = true;
                }
            }
            graphics.setPaint(colour(unit));
            graphics.setStroke(new BasicStroke(movers.contains(unit) ? 2.2f : 1.1f));
            graphics.draw(path);
            dots(index, unit);
        }

        private void dots(int index, Ranked unit) {
            for (int method = 0; method < places.length; method++) {
                if (places[method][index] >= 0) {
                    var dot = Symbol.DOT.at(x(method), y(places[method][index]), DOT);
                    Symbol.DOT.paint(graphics, colour(unit), dot);
                    marks.add(
                            dot,
                            unit.id(),
                            unit.ranks()[method],
                            Texts.text(
                                            "bump.mark",
                                            unit.name(),
                                            RangesFigure.inEach(unit.ranks()[method]),
                                            agreement.methods().get(method))
                                    .in(theme.language()));
                }
            }
        }

        private void names(int method, boolean onTheLeft) {
            double outward = onTheLeft ? -1 : 1;
            Align align = onTheLeft ? Align.RIGHT : Align.LEFT;
            Font font = row >= 18 ? ChartTheme.text() : ChartTheme.small();
            List<String> shortened = Lettering.shorten(
                    agreement.units().stream()
                            .map(unit -> unit.name().in(theme.language()))
                            .toList(),
                    font,
                    names);
            for (int index = 0; index < agreement.units().size(); index++) {
                if (places[method][index] < 0) {
                    continue;
                }
                Ranked unit = agreement.units().get(index);
                double baseline = y(places[method][index]) + Lettering.drop(font);
                Lettering.write(
                        graphics,
                        RangesFigure.whole(unit.ranks()[method], theme.language()),
                        ChartTheme.small(),
                        theme.palette().faint(),
                        x(method) + outward * DOT,
                        baseline,
                        align);
                Lettering.write(
                        graphics,
                        shortened.get(index),
                        font,
                        theme.palette().ink(),
                        x(method) + outward * (DOT + NUMBER),
                        baseline,
                        align);
            }
        }
    }
}
