package lv.kopa.writer.html.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
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

    static Pictures paint(List<Block> blocks, Words words, FigureColours colours) {
        FigurePainter painter = new FigurePainter(words, colours);
        List<Entry> entries = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Picture picture) {
                int number = entries.size() + 1;
                String id = "figure-" + number;
                entries.add(new Entry(number, id, words.say(picture.caption()), markup(painter, picture, id, words)));
            }
        }
        return new Pictures(List.copyOf(entries));
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
