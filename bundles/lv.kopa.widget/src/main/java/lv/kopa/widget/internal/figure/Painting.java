package lv.kopa.widget.internal.figure;

import java.awt.image.BufferedImage;
import lv.kopa.report.Figure;

/**
 * A figure, painted.
 *
 * @param sheet on what
 * @param image the picture, in pixels of the screen
 * @param marks its marks, in pixels
 * @param words what it says, for those who do not see it
 */
public record Painting(Sheet sheet, BufferedImage image, MarkMap marks, String words) {

    /** Paints a figure. Takes its time: not for the event dispatch thread. */
    static Painting of(Figure figure, Sheet sheet) {
        FigureSize.Fit fit = sheet.fit();
        return new Painting(
                sheet,
                sheet.image(figure),
                MarkMap.of(figure.marks(fit.width(), fit.height(), sheet.language()), fit.scale()),
                figure.alternative().in(sheet.language()));
    }
}
