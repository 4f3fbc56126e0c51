package lv.kopa.widget.internal.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;

/**
 * What a figure is to be painted on. Equal sheets bear the same picture.
 *
 * @param fit its size
 * @param density pixels of the screen for each pixel
 * @param language language of all words
 * @param colours colours to take
 */
public record Sheet(FigureSize.Fit fit, double density, Language language, Palette colours) {
    /** A picture with more pixels than this is less sharp instead. */
    private static final double MOST_PIXELS = 24e6;

    /** Limits the density, so that a picture always fits in memory. */
    public Sheet {
        double pixels = (double) fit.pixelsWide() * fit.pixelsHigh();
        density = Math.min(density, Math.sqrt(MOST_PIXELS / pixels));
    }

    /** Paints the figure, with nothing behind it. */
    public BufferedImage image(Figure figure) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(fit.pixelsWide() * density),
                (int) Math.ceil(fit.pixelsHigh() * density),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(fit.scale() * density, fit.scale() * density);
            figure.paint(graphics, fit.width(), fit.height(), language, colours);
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
