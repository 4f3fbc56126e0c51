package lv.kopa.view.outranking.internal;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.List;
import lv.kopa.chart.ChartFigure;
import lv.kopa.chart.ChartTheme;
import lv.kopa.chart.Lettering;
import lv.kopa.chart.Lettering.Align;
import lv.kopa.chart.Marks;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Text;

/** Draws who outranks whom: boxes on levels, arrows downwards, those within a circle sideways. */
record GraphFigure(Relation relation) {
    private static final double ROOM_FOR_ARROWS = 32;
    private static final double PADDING = 5;
    /** With more boxes side by side they are so narrow that names take more lines. */
    private static final int FEW = 5;

    private static final double WIDEST_BOX = 120;
    private static final double GAP = 10;
    private static final double FULL = 0.7;
    private static final float LINE = 0.9f;

    Figure figure(Text alternative) {
        Layout layout = Layout.of(relation);
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                layout.levels().size() * (boxHeight(layout) + ROOM_FOR_ARROWS),
                layout.widest() > 3 ? ChartFigure.PAGE_WIDTH : ChartFigure.NARROW_WIDTH,
                alternative,
                theme -> (graphics, area, marks) -> draw(layout, theme, graphics, area, marks));
    }

    private static int lines(Layout layout) {
        return layout.widest() > FEW ? 3 : 2;
    }

    private static double boxHeight(Layout layout) {
        return lines(layout) * lineHeight() + PADDING;
    }

    private static double lineHeight() {
        return ChartTheme.small().getSize2D() * 1.2;
    }

    private void draw(Layout layout, ChartTheme theme, Graphics2D graphics, Rectangle2D area, Marks marks) {
        Rectangle2D[] boxes = boxes(layout, area);
        arrows(theme.palette(), graphics, boxes);
        List<String> shown = shown(layout, theme, boxes);
        for (int unit = 0; unit < boxes.length; unit++) {
            box(unit, shown.get(unit), boxes[unit], lines(layout), theme, graphics, marks);
        }
    }

    /** The names as they fit into the narrowest box; lines broken at spaces are rarely full. */
    private List<String> shown(Layout layout, ChartTheme theme, Rectangle2D... boxes) {
        double narrowest =
                Arrays.stream(boxes).mapToDouble(Rectangle2D::getWidth).min().orElse(WIDEST_BOX);
        return Lettering.shorten(
                relation.names().stream().map(name -> name.in(theme.language())).toList(),
                ChartTheme.small(),
                FULL * lines(layout) * (narrowest - PADDING));
    }

    private Rectangle2D[] boxes(Layout layout, Rectangle2D area) {
        Rectangle2D[] boxes = new Rectangle2D[relation.size()];
        double height = area.getHeight() / layout.levels().size();
        for (int level = 0; level < layout.levels().size(); level++) {
            List<Integer> units = layout.levels().get(level);
            double room = area.getWidth() / units.size();
            double width = Math.min(WIDEST_BOX, room - GAP);
            for (int i = 0; i < units.size(); i++) {
                boxes[units.get(i)] = new Rectangle2D.Double(
                        area.getX() + (i + 0.5) * room - width / 2,
                        area.getY() + level * height + (height - boxHeight(layout)) / 2,
                        width,
                        boxHeight(layout));
            }
        }
        return boxes;
    }

    private void arrows(Palette palette, Graphics2D graphics, Rectangle2D... boxes) {
        for (int a = 0; a < boxes.length; a++) {
            for (int b = 0; b < boxes.length; b++) {
                if (relation.drawn(a, b)) {
                    arrow(palette, graphics, boxes[a], boxes[b]);
                }
            }
        }
    }

    private static void arrow(Palette palette, Graphics2D graphics, Rectangle2D from, Rectangle2D to) {
        double x = from.getCenterX();
        double toX = to.getCenterX();
        double down = to.getMinY() - from.getMaxY();
        if (down <= 0) {
            sideways(palette, graphics, from, to);
        } else if (down < from.getHeight() + ROOM_FOR_ARROWS) {
            double middle = from.getMaxY() + down / 2;
            Arrow.draw(graphics, palette.faint(), LINE, x, from.getMaxY(), toX, middle, toX, to.getMinY());
        } else {
            // Past the levels between: down first, then to the side of the box.
            boolean right = x > toX || x == toX;
            double side = right ? to.getMaxX() : to.getMinX();
            double via =
                    Math.abs(x - toX) > to.getWidth() / 2 ? x : side + (right ? to.getWidth() : -to.getWidth()) / 2;
            double start = via == x ? x : right ? from.getMaxX() : from.getMinX();
            double startY = via == x ? from.getMaxY() : from.getCenterY();
            Arrow.draw(graphics, palette.faint(), LINE, start, startY, via, to.getCenterY(), side, to.getCenterY());
        }
    }

    private static void sideways(Palette palette, Graphics2D graphics, Rectangle2D from, Rectangle2D to) {
        boolean right = to.getCenterX() > from.getCenterX();
        double x = right ? from.getMaxX() : from.getMinX();
        double toX = right ? to.getMinX() : to.getMaxX();
        // Arrows to and fro bow to different sides.
        double bow = from.getCenterY() + (right ? -1 : 1) * from.getHeight() / 2;
        Arrow.draw(graphics, palette.faint(), LINE, x, from.getCenterY(), (x + toX) / 2, bow, toX, to.getCenterY());
    }

    private void box(
            int unit, String shown, Rectangle2D place, int most, ChartTheme theme, Graphics2D graphics, Marks marks) {
        RoundRectangle2D box =
                new RoundRectangle2D.Double(place.getX(), place.getY(), place.getWidth(), place.getHeight(), 8, 8);
        graphics.setPaint(theme.palette().paper());
        graphics.fill(box);
        graphics.setPaint(theme.palette().ink());
        graphics.setStroke(ChartTheme.HAIRLINE);
        graphics.draw(box);
        String name = relation.names().get(unit).in(theme.language());
        List<String> lines = Lettering.lines(shown, ChartTheme.small(), place.getWidth() - PADDING, most);
        for (int i = 0; i < lines.size(); i++) {
            Lettering.write(
                    graphics,
                    lines.get(i),
                    ChartTheme.small(),
                    theme.palette().ink(),
                    place.getCenterX(),
                    place.getCenterY()
                            + (i - (lines.size() - 1) / 2.0) * lineHeight()
                            + Lettering.drop(ChartTheme.small()),
                    Align.CENTRE);
        }
        int beaten = 0;
        for (boolean each : relation.outranks()[unit]) {
            beaten += each ? 1 : 0;
        }
        marks.add(
                box,
                relation.ids().get(unit),
                beaten,
                Wording.text("graph.mark", name, beaten).in(theme.language()));
    }
}
