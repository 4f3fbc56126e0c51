package lv.kopa.widget.internal.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import lv.kopa.report.Figure;
import lv.kopa.report.Figure.Mark;

/**
 * A figure, painted.
 *
 * @param sheet on what
 * @param image the picture, in pixels of the screen
 * @param marks its marks, in pixels
 * @param words what it says, for those who do not see it
 */
public record Painting(Sheet sheet, BufferedImage image, MarkMap marks, String words) {

    /** Paints a figure, with nothing behind it. Takes its time: not for the event dispatch thread. */
    static Painting of(Figure figure, Sheet sheet) {
        FigureSize.Fit fit = sheet.fit();
        BufferedImage image = sheet.blank();
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(fit.scale() * sheet.density(), fit.scale() * sheet.density());
            List<Mark> marks = figure.paint(graphics, fit.width(), fit.height(), sheet.language(), sheet.colours());
            String words = figure.alternative().in(sheet.language());
            return new Painting(sheet, image, MarkMap.of(marks, fit.scale()), words);
        } finally {
            graphics.dispose();
        }
    }
}
