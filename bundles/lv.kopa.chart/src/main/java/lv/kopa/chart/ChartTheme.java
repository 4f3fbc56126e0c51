package lv.kopa.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Objects;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * How every chart looks in one language and with one palette: Roboto in three sizes, a thin grid, no frames, no
 * gradients. Paints with the palette's own colours, at most made translucent, so that a page can exchange a palette.
 */
public final class ChartTheme {
    /** Thin lines: grid and separators. */
    public static final BasicStroke HAIRLINE = new BasicStroke(0.5f);

    private static final Font TEXT = ChartFonts.REGULAR.deriveFont(10.5f);
    private static final Font STRONG = ChartFonts.BOLD.deriveFont(10.5f);
    private static final Font SMALL = ChartFonts.REGULAR.deriveFont(9f);

    private final Language language;
    private final Palette palette;

    /** The theme in this language and these colours. */
    public ChartTheme(Language language, Palette palette) {
        this.language = Objects.requireNonNull(language);
        this.palette = Objects.requireNonNull(palette);
    }

    /** The language of all words. */
    public Language language() {
        return language;
    }

    /** The colours. */
    public Palette palette() {
        return palette;
    }

    /** Names and values. */
    public static Font text() {
        return TEXT;
    }

    /** Headings inside a figure. */
    public static Font strong() {
        return STRONG;
    }

    /** Numbers on axes, units and notes. */
    public static Font small() {
        return SMALL;
    }

    /**
     * A translucent colour.
     *
     * @param opacity from 0 to 1
     */
    public static Color shade(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }

    /** A plot of JFreeChart as a part of a figure, without title, legend, background and frame. Its renderers tell the marks. */
    public static Part part(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return (graphics, area, marks) ->
                plot.draw(graphics, area, null, null, new ChartRenderingInfo(null).getPlotInfo());
    }
}
