package lv.kopa.view.outranking.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A line with a head at its end. */
final class Arrow {
    private static final double HEAD = 5;

    private Arrow() {}

    /** Draws an arrow that arrives straight from ({@code viaX}, {@code viaY}), by which it bends. */
    static Path2D draw(
            Graphics2D graphics,
            Color colour,
            float width,
            double x,
            double y,
            double viaX,
            double viaY,
            double toX,
            double toY) {
        Path2D line = new Path2D.Double();
        line.moveTo(x, y);
        line.quadTo(viaX, viaY, toX, toY);
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(line);
        double angle = StrictMath.atan2(toY - viaY, toX - viaX);
        Path2D head = new Path2D.Double();
        head.moveTo(toX, toY);
        for (double side : new double[] {-0.42, 0.42}) {
            head.lineTo(toX - HEAD * StrictMath.cos(angle + side), toY - HEAD * StrictMath.sin(angle + side));
        }
        head.closePath();
        graphics.fill(head);
        return line;
    }
}
