package lv.kopa.widget.internal.figure;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import lv.kopa.report.Palette;

/** A few words beside a mark, within the figure. */
public final class Note {
    private static final int PADDING = 6;
    private static final int GAP = 6;

    private Note() {}

    /**
     * Draws the words below a mark, above it where there is no room below.
     *
     * @param mark the rectangle around the mark
     * @param room size of the figure
     */
    public static void draw(
            Graphics2D graphics, String words, Rectangle2D mark, Dimension room, Palette colours, Font font) {
        FontMetrics metrics = graphics.getFontMetrics(font);
        List<String> lines = Lines.of(words, metrics, room.width - 2 * PADDING - 2);
        int width = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0) + 2 * PADDING;
        int height = lines.size() * metrics.getHeight() + 2 * PADDING;
        double x = Math.max(1, Math.min(room.width - width - 1, mark.getCenterX() - width / 2.0));
        double below = mark.getMaxY() + GAP;
        double y = below + height < room.height ? below : Math.max(1, mark.getY() - GAP - height);
        RoundRectangle2D box = new RoundRectangle2D.Double(x, y, width, height, PADDING, PADDING);
        graphics.setColor(colours.paper());
        graphics.fill(box);
        Outline.draw(graphics, box, colours.ink(), colours.paper(), 1, false);
        graphics.setFont(font);
        for (int i = 0; i < lines.size(); i++) {
            float base = (float) y + PADDING + metrics.getAscent() + i * metrics.getHeight();
            graphics.drawString(lines.get(i), (float) x + PADDING, base);
        }
    }
}
