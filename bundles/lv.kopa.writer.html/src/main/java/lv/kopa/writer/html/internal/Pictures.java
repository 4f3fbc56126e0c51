package lv.kopa.writer.html.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.report.Block;

/**
 * The figures of a report, painted.
 *
 * @param entries one per picture block, in order
 */
record Pictures(List<Entry> entries) {
    private static final Logger LOGGER = System.getLogger(Pictures.class.getName());

    /**
     * A figure.
     *
     * @param number its number in the report, from 1
     * @param id prefix of its ids
     * @param caption what it shows
     * @param markup the picture, or words in its place
     */
    record Entry(int number, String id, String caption, String markup) {}

    /** Paints on all processors: figures know nothing of one another, and half of the time of a report is theirs. */
    static Pictures paint(List<Block> blocks, Words words, FigureColours colours) {
        FigurePainter painter = new FigurePainter(words, colours);
        List<Block.Picture> pictures = blocks.stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
        return new Pictures(IntStream.range(0, pictures.size())
                .parallel()
                .mapToObj(i -> {
                    Block.Picture picture = pictures.get(i);
                    String id = "figure-" + (i + 1);
                    String markup = markup(painter, picture, id, words);
                    return new Entry(i + 1, id, words.say(picture.caption()), markup);
                })
                .toList());
    }

    /** A figure that fails, from whatever bundle it came, costs its own picture and nothing else. */
    private static String markup(FigurePainter painter, Block.Picture picture, String id, Words words) {
        try {
            return painter.svg(picture.figure(), id);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOGGER.log(Level.WARNING, "figure " + picture.figure().getClass().getName() + " failed", e);
            StringBuilder out = new StringBuilder("<p class=\"failed\">");
            PlainText.appendEscaped(out, words.say("figure.failed"));
            return out.append("</p>").toString();
        }
    }
}
