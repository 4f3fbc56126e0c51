package lv.kopa.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import lv.kopa.report.Palette;

/**
 * Where a {@link RowPainter} paints.
 *
 * @param graphics takes the shapes
 * @param theme language and colours
 * @param row the room of the row
 * @param scale turns a value into a place from left to right
 * @param marks takes the marks
 */
public record RowCanvas(
        Graphics2D graphics, ChartTheme theme, Rectangle2D row, DoubleUnaryOperator scale, Marks marks) {

    /** The place of a value from left to right. */
    public double x(double value) {
        return scale.applyAsDouble(value);
    }

    /** The middle of the row from top to bottom. */
    public double middle() {
        return row.getCenterY();
    }

    /** The colours. */
    public Palette palette() {
        return theme.palette();
    }

    /** Paints a symbol at a value. */
    public Shape symbol(Symbol symbol, Color colour, double value, double size) {
        Shape shape = symbol.at(x(value), middle(), size);
        symbol.paint(graphics, colour, shape);
        return shape;
    }

    /**
     * Fills a bar from one value to another.
     *
     * @param height its height, in points
     */
    public Shape bar(Color colour, double from, double to, double height) {
        double left = Math.min(x(from), x(to));
        double right = Math.max(x(from), x(to));
        Rectangle2D bar = new Rectangle2D.Double(left, middle() - height / 2, right - left, height);
        graphics.setPaint(colour);
        graphics.fill(bar);
        return bar;
    }

    /** Tells what a shape stands for. */
    public void mark(Shape shape, String subject, double value, String text) {
        marks.add(shape, subject, value, text);
    }
}
