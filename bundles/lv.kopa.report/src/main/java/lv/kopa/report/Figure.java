package lv.kopa.report;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A picture that paints itself. The same figure is a component on the screen, SVG in a page and vectors in a document.
 * Immutable; painting twice gives the same picture and the same marks. Lengths are in points (1/72 inch) at 100 %.
 */
@ConsumerType
public interface Figure {

    /** The width at which it looks best. */
    double width();

    /** The height at that width. */
    double height();

    /**
     * The least width, at the same height, at which every label can still be read: what a narrow screen is given.
     * {@link #width()} unless the figure says otherwise.
     */
    default double minimumWidth() {
        return width();
    }

    /**
     * Paints the figure into the rectangle from (0, 0) to (width, height). The background is the reader's: it is left as
     * it is.
     *
     * <p>Gives the marks of the picture in the order of painting, for tooltips, linking and screen readers.
     *
     * @param graphics where to paint
     * @param width width to fill
     * @param height height to fill
     * @param language language of all words in the picture
     * @param colours colours to take
     */
    List<Mark> paint(Graphics2D graphics, double width, double height, Language language, Palette colours);

    /** What the figure says, in words, for those who do not see it. */
    Text alternative();

    /**
     * A mark in a picture.
     *
     * @param shape where it is
     * @param subject id of the unit or code of the node that it stands for
     * @param value the value that it shows
     * @param text what it says
     */
    record Mark(Shape shape, String subject, double value, String text) {}
}
