package lv.kopa.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * A figure made of parts. The parts are built anew for every language and palette, so nothing is shared between threads
 * and painting twice gives the same picture.
 *
 * @param width the width at which it looks best, in points
 * @param height the height at that width
 * @param minimumWidth the least width at which it can be read, at the same height
 * @param alternative what it says, in words
 * @param content makes what is drawn, in the language and colours of a theme; gives equal parts for equal themes
 */
public record ChartFigure(
        double width, double height, double minimumWidth, Text alternative, Function<ChartTheme, Part> content)
        implements Figure {

    /** The width of a figure that takes the whole width of a page. */
    public static final double PAGE_WIDTH = 640;

    /**
     * The least width at which a chart of rows across a page can still be read: what a phone gives, made smaller by a
     * fifth.
     */
    public static final double NARROW_WIDTH = 310;

    /**
     * @throws IllegalArgumentException if a width or the height is not positive
     */
    public ChartFigure {
        if (!(width > 0 && height > 0 && minimumWidth > 0)) {
            throw new IllegalArgumentException("a figure of " + width + " × " + height + " shows nothing");
        }
        Objects.requireNonNull(alternative);
        Objects.requireNonNull(content);
    }

    @Override
    public List<Mark> paint(
            Graphics2D graphics, double paintedWidth, double paintedHeight, Language language, Palette colours) {
        Rectangle2D area = new Rectangle2D.Double(0, 0, paintedWidth, paintedHeight);
        Marks marks = new Marks();
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            content.apply(new ChartTheme(language, colours)).draw(own, area, marks);
        } finally {
            own.dispose();
        }
        return marks.list();
    }
}
