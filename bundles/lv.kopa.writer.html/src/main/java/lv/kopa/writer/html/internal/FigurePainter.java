package lv.kopa.writer.html.internal;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import lv.kopa.report.Figure;
import lv.kopa.report.Figure.Mark;
import lv.kopa.report.Palette;
import org.w3c.dom.Element;

/** Turns figures into SVG elements of a page. */
final class FigurePainter {
    private static final double PIXELS_PER_POINT = 4.0 / 3;
    /** What a figure gets on the narrowest phone we care for: 360 pixels less the margins of the page. */
    private static final double PHONE_WIDTH = 328 / PIXELS_PER_POINT;
    /** A figure that fits a phone nearly as it is needs no second picture. */
    private static final double WORTH_A_SECOND_PICTURE = 1.25;

    /**
     * Made smaller than this, labels can no longer be read; where there is less room, the figure scrolls. A figure that takes
     * the whole width of a page still fits a window of 640 pixels, which is what one of 1280 is at 200 %.
     */
    private static final double READABLE = 0.65;

    private final Words words;
    private final FigureColours colours;

    FigurePainter(Words words, FigureColours colours) {
        this.words = words;
        this.colours = colours;
    }

    /**
     * The figure as an SVG element; as two, one of which the style sheet shows, where a narrow screen needs a picture of
     * its own.
     *
     * @param id prefix of all ids in the figure; the caption has the id {@code <id>-caption}
     * @throws RuntimeException whatever the figure throws while it is painted
     */
    String svg(Figure figure, String id) {
        double narrow = Math.max(PHONE_WIDTH, figure.minimumWidth());
        if (figure.width() < narrow * WORTH_A_SECOND_PICTURE) {
            return svg(figure, new Picture(id, id, figure.width(), null, true));
        }
        // Where a finger points there is nothing to rest on a mark: the narrow picture has none.
        return svg(figure, new Picture(id, id, figure.width(), "for-wide", true))
                + svg(figure, new Picture(id + "-narrow", id, narrow, "for-narrow", false));
    }

    /** One picture of a figure: its id and that of the figure, the width to paint, the style class, and whether to mark. */
    private record Picture(String id, String figureId, double width, String cssClass, boolean marked) {}

    private String svg(Figure figure, Picture picture) {
        String id = picture.id();
        double width = picture.width();
        double height = figure.height();
        SvgGraphics graphics = new SvgGraphics(new SvgContext(id));
        List<Mark> marks = figure.paint(graphics, width, height, words.language(), Palette.LIGHT);
        StringBuilder out = new StringBuilder();
        Markup markup = new Markup(out);
        try {
            markup.open(
                            "svg",
                            "xmlns",
                            SvgGraphics.SVG_NAMESPACE_URI,
                            "class",
                            picture.cssClass(),
                            "viewBox",
                            "0 0 " + number(width) + " " + number(height),
                            "width",
                            Long.toString(Math.round(width * PIXELS_PER_POINT)),
                            "height",
                            Long.toString(Math.round(height * PIXELS_PER_POINT)),
                            "style",
                            "min-width:" + Math.round(width * PIXELS_PER_POINT * READABLE) + "px",
                            "role",
                            "img",
                            "aria-labelledby",
                            picture.figureId() + "-caption " + id + "-words")
                    .element("desc", words.say(figure.alternative()), "id", id + "-words")
                    .raw(content(graphics));
            if (picture.marked()) {
                writeMarks(markup, marks);
            }
            markup.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a string builder does not fail", e);
        }
        return out.toString();
    }

    private String content(SvgGraphics graphics) {
        Element root = graphics.getRoot();
        graphics.dispose();
        return new SvgSerializer(colours).content(root);
    }

    /** Transparent shapes over the picture, each with the words that a browser shows when the pointer rests on it. */
    private static void writeMarks(Markup markup, List<Mark> marks) throws IOException {
        if (marks.isEmpty()) {
            return;
        }
        markup.open("g", "class", "marks");
        for (Mark mark : marks) {
            openShape(markup, mark.shape());
            markup.element("title", mark.text()).close();
        }
        markup.close();
    }

    private static void openShape(Markup markup, Shape shape) throws IOException {
        if (shape instanceof Rectangle2D box) {
            markup.open(
                    "rect",
                    "x",
                    number(box.getX()),
                    "y",
                    number(box.getY()),
                    "width",
                    number(box.getWidth()),
                    "height",
                    number(box.getHeight()));
        } else if (shape instanceof Ellipse2D round && round.getWidth() == round.getHeight()) {
            markup.open(
                    "circle",
                    "cx",
                    number(round.getCenterX()),
                    "cy",
                    number(round.getCenterY()),
                    "r",
                    number(round.getWidth() / 2));
        } else {
            markup.open("path", "d", ShapePath.of(shape));
        }
    }

    private static String number(double value) {
        StringBuilder out = new StringBuilder();
        ShapePath.appendNumber(out, value);
        return out.toString();
    }
}
