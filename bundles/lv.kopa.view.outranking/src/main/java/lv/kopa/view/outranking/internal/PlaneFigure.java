package lv.kopa.view.outranking.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.chart.ChartFigure;
import lv.kopa.chart.ChartTheme;
import lv.kopa.chart.Legend;
import lv.kopa.chart.Lettering;
import lv.kopa.chart.Lettering.Align;
import lv.kopa.chart.Marks;
import lv.kopa.chart.NumberWords;
import lv.kopa.chart.Symbol;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Text;
import lv.kopa.view.outranking.internal.Plane.Point;

/** Draws a GAIA plane: units as dots, criteria as thin arrows, the decision axis as a thick one, of which only the direction counts. */
record PlaneFigure(Plane plane) {
    private static final double HEIGHT = 420;
    private static final double MARGIN = 24;
    private static final double NAME_WIDTH = 160;
    /** Units stand close together; what tells their names apart is enough. */
    private static final double UNIT_NAME_WIDTH = 110;

    private static final double DOT = 6;
    /** Arrows have a length of their own: the longest reaches so far, where the farthest unit is 1. */
    private static final double LONGEST = 0.9;

    private static final double DECISION = 0.6;

    Figure figure(Text alternative) {
        Legend legend = new Legend(List.of(
                new Legend.Entry(Symbol.DOT, palette -> palette.series().get(0), Wording.text("gaia.unit")),
                new Legend.Entry(Symbol.LINE, Palette::faint, Wording.text("gaia.criterion")),
                new Legend.Entry(Symbol.LINE, Palette::accent, Wording.text("gaia.decision"))));
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                HEIGHT + legend.height(ChartFigure.PAGE_WIDTH),
                ChartFigure.NARROW_WIDTH,
                alternative,
                theme -> legend.above(
                        theme, (graphics, area, marks) -> new Drawing(theme, graphics, area, marks).all()));
    }

    private double reach() {
        double farthest =
                plane.units().stream().mapToDouble(Point::length).max().orElse(0);
        return farthest == 0 ? 1 : farthest;
    }

    private double stretch() {
        double longest = plane.axes().stream().mapToDouble(Point::length).max().orElse(0);
        return longest == 0 ? 0 : LONGEST * reach() / longest;
    }

    private final class Drawing {
        private final ChartTheme theme;
        private final Graphics2D graphics;
        private final Rectangle2D area;
        private final Marks marks;
        private final Labels labels;
        private final double scale;

        Drawing(ChartTheme theme, Graphics2D graphics, Rectangle2D area, Marks marks) {
            this.theme = theme;
            this.graphics = graphics;
            this.area = area;
            this.marks = marks;
            labels = new Labels(area);
            scale = (Math.min(area.getWidth(), area.getHeight()) / 2 - MARGIN) / reach();
        }

        private double x(double u) {
            return area.getCenterX() + u * scale;
        }

        private double y(double v) {
            return area.getCenterY() - v * scale;
        }

        void all() {
            Palette palette = theme.palette();
            graphics.setPaint(ChartTheme.shade(palette.faint(), 0.4));
            graphics.setStroke(ChartTheme.HAIRLINE);
            graphics.draw(new Line2D.Double(area.getMinX(), y(0), area.getMaxX(), y(0)));
            graphics.draw(new Line2D.Double(x(0), area.getMinY(), x(0), area.getMaxY()));
            plane.units().forEach(unit -> labels.take(x(unit.u()), y(unit.v()), DOT));
            List<Runnable> words = new ArrayList<>();
            double length = plane.decision().length();
            double decided = length == 0 ? 0 : DECISION * reach() / length;
            words.add(arrow(plane.decision(), decided, palette.accent(), 2.4f, "π"));
            for (Point axis : plane.axes()) {
                words.add(arrow(
                        axis, stretch(), palette.faint(), 1.1f, axis.name().in(theme.language())));
            }
            List<String> names = Lettering.shorten(
                    plane.units().stream()
                            .map(unit -> unit.name().in(theme.language()))
                            .toList(),
                    ChartTheme.small(),
                    UNIT_NAME_WIDTH);
            for (int i = 0; i < names.size(); i++) {
                words.add(unit(plane.units().get(i), names.get(i)));
            }
            words.forEach(Runnable::run);
        }

        private Runnable arrow(Point axis, double stretch, Color colour, float width, String name) {
            double toX = x(axis.u() * stretch);
            double toY = y(axis.v() * stretch);
            Shape line = axis.length() == 0
                    ? new Line2D.Double(toX, toY, toX, toY)
                    : Arrow.draw(graphics, colour, width, x(0), y(0), x(0), y(0), toX, toY);
            marks.add(line, axis.id(), axis.length(), said(axis, name));
            return written(name, toX, toY, theme.palette().ink());
        }

        private Runnable unit(Point unit, String shown) {
            double x = x(unit.u());
            double y = y(unit.v());
            Symbol.DOT.paint(graphics, theme.palette().series().get(0), x, y, DOT);
            String name = unit.name().in(theme.language());
            marks.add(Symbol.DOT.at(x, y, DOT), unit.id(), unit.along(plane.decision()), said(unit, name));
            return written(shown, x, y, theme.palette().ink());
        }

        private String said(Point point, String name) {
            return name + " (" + NumberWords.fixed(point.u(), 3, theme.language()) + "; "
                    + NumberWords.fixed(point.v(), 3, theme.language()) + ")";
        }

        /** Writes the name beside the point, where there is room for it once everything is drawn. */
        private Runnable written(String name, double x, double y, Color colour) {
            String words = Lettering.shorten(name, ChartTheme.small(), NAME_WIDTH);
            return () -> labels.beside(words, x, y)
                    .ifPresent(place -> Lettering.write(
                            graphics,
                            words,
                            ChartTheme.small(),
                            colour,
                            place.getMinX(),
                            place.getCenterY() + Lettering.drop(ChartTheme.small()),
                            Align.LEFT));
        }
    }
}
