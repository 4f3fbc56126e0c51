package lv.kopa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A shape that stands for one kind of thing in every chart, so that nothing is told by colour alone. */
public enum Symbol {
    /** A value. */
    DOT(true),
    /** A value that was filled in. */
    RING(false),
    /** A value that was changed. */
    DIAMOND(true),
    /** The best value. */
    TRIANGLE(true),
    /** A limit or a middle. */
    TICK(false),
    /** A share, or where half of the values lie. */
    BLOCK(true),
    /** From the lowest to the highest value. */
    LINE(false),
    /** A negative value. */
    MINUS(false);

    private static final BasicStroke STROKE = new BasicStroke(1.2f);

    private final boolean filled;

    Symbol(boolean filled) {
        this.filled = filled;
    }

    /** The shape around a centre, {@code size} wide. */
    public Shape at(double x, double y, double size) {
        double half = size / 2;
        return switch (this) {
            case DOT, RING -> new Ellipse2D.Double(x - half, y - half, size, size);
            case DIAMOND -> polygon(x, y - half, x + half, y, x, y + half, x - half, y);
            case TRIANGLE -> polygon(x, y - half, x + half, y + half, x - half, y + half);
            case TICK -> new Line2D.Double(x, y - half, x, y + half);
            case BLOCK -> new Rectangle2D.Double(x - half, y - half, size, size);
            case LINE, MINUS -> new Line2D.Double(x - half, y, x + half, y);
        };
    }

    /** Paints the shape around a centre. */
    public void paint(Graphics2D graphics, Color colour, double x, double y, double size) {
        paint(graphics, colour, at(x, y, size));
    }

    /** Paints a shape in the manner of this symbol: filled, or its outline. */
    public void paint(Graphics2D graphics, Color colour, Shape shape) {
        graphics.setPaint(colour);
        if (filled) {
            graphics.fill(shape);
        } else {
            graphics.setStroke(STROKE);
            graphics.draw(shape);
        }
    }

    private static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
