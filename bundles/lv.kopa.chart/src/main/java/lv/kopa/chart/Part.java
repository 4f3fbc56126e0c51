package lv.kopa.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A part of a figure: a chart, a legend, or several of them in an arrangement. */
@FunctionalInterface
public interface Part {

    /**
     * Draws the part.
     *
     * @param graphics where to draw
     * @param area the room that it has
     * @param marks takes the marks of what is drawn
     */
    void draw(Graphics2D graphics, Rectangle2D area, Marks marks);

    /** A part on top of another. The upper one is as high as said, the lower one takes the rest. */
    static Part stacked(double height, Part upper, Part lower) {
        return (graphics, area, marks) -> {
            double cut = Math.min(height, area.getHeight());
            upper.draw(graphics, new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), cut), marks);
            lower.draw(
                    graphics,
                    new Rectangle2D.Double(area.getX(), area.getY() + cut, area.getWidth(), area.getHeight() - cut),
                    marks);
        };
    }

    /**
     * Parts of equal size in rows, with a gap between them. The last row may be incomplete.
     *
     * @param columns number of columns, at least 1
     * @param gap width of the gaps
     */
    static Part grid(int columns, double gap, List<Part> parts) {
        List<Part> all = List.copyOf(parts);
        int rows = (all.size() + columns - 1) / columns;
        return (graphics, area, marks) -> {
            double width = (area.getWidth() - gap * (columns - 1)) / columns;
            double height = (area.getHeight() - gap * (rows - 1)) / rows;
            for (int i = 0; i < all.size(); i++) {
                double x = area.getX() + (i % columns) * (width + gap);
                double y = area.getY() + (i / columns) * (height + gap);
                all.get(i).draw(graphics, new Rectangle2D.Double(x, y, width, height), marks);
            }
        };
    }
}
