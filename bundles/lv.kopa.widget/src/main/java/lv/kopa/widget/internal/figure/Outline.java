package lv.kopa.widget.internal.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Lines around marks. */
public final class Outline {
    /** Joining shapes takes time; so many are joined at most. */
    private static final int JOINED = 120;

    /** What is smaller than this is a dot, whatever its shape. */
    private static final double DOT = 14;

    private static final double CORNER = 5;

    private Outline() {}

    /**
     * One shape around all of them; what touches becomes one.
     *
     * @param distance how far away from them
     */
    public static Shape around(List<Shape> shapes, double distance) {
        if (shapes.size() > JOINED) {
            Path2D all = new Path2D.Double();
            shapes.forEach(shape -> all.append(grown(shape, distance), false));
            return all;
        }
        Area area = new Area();
        shapes.forEach(shape -> area.add(new Area(grown(shape, distance))));
        return area;
    }

    private static Shape grown(Shape shape, double distance) {
        Rectangle2D bounds = shape.getBounds2D();
        boolean dot = bounds.getWidth() < DOT && bounds.getHeight() < DOT;
        if (dot || isBox(shape, bounds)) {
            double corner = dot ? Math.min(bounds.getWidth(), bounds.getHeight()) + 2 * distance : CORNER;
            return new RoundRectangle2D.Double(
                    bounds.getX() - distance,
                    bounds.getY() - distance,
                    bounds.getWidth() + 2 * distance,
                    bounds.getHeight() + 2 * distance,
                    corner,
                    corner);
        }
        Area grown = new Area(shape);
        grown.add(new Area(new BasicStroke((float) distance * 2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(shape)));
        return grown;
    }

    private static boolean isBox(Shape shape, Rectangle2D bounds) {
        return bounds.getWidth() < 1
                || bounds.getHeight() < 1
                || shape.contains(
                        bounds.getX() + bounds.getWidth() * 0.01,
                        bounds.getY() + bounds.getHeight() * 0.01,
                        bounds.getWidth() * 0.98,
                        bounds.getHeight() * 0.98);
    }

    /** Draws a line that is seen on every ground: on a broader one in the colour of the paper. */
    public static void draw(Graphics2D graphics, Shape shape, Color line, Color paper, float width, boolean dashed) {
        graphics.setColor(paper);
        graphics.setStroke(new BasicStroke(width * 2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
        graphics.setColor(line);
        float[] dashes = dashed ? new float[] {width * 2.5f, width * 2} : null;
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        graphics.draw(shape);
    }
}
