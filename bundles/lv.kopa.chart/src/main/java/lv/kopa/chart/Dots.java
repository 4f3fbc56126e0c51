package lv.kopa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/**
 * Many round dots of one colour, painted as one shape: lines without length that end round. As SVG they take a tenth of
 * what as many circles take.
 */
public final class Dots {
    private final Path2D path = new Path2D.Double();

    /** Adds a dot. */
    public void add(double x, double y) {
        path.moveTo(x, y);
        path.lineTo(x, y);
    }

    /**
     * Paints the dots.
     *
     * @param size width of a dot, in points
     */
    public void paint(Graphics2D graphics, Color colour, double size) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) size, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }
}
