package lv.kopa.widget.internal.figure;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words in lines. */
public final class Lines {
    /** After a space, or where a mark without width allows a break. */
    private static final Pattern BREAKS = Pattern.compile("(?<=[\\s\u200B])(?=\\S)");

    private Lines() {}

    /**
     * Breaks words into lines between them; a word that is longer than a line stands out.
     *
     * @param width width of a line in pixels
     */
    public static List<String> of(String words, FontMetrics metrics, int width) {
        String whole = words.strip();
        if (metrics.stringWidth(whole) <= width) {
            return List.of(bare(whole));
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : BREAKS.split(whole)) {
            String longer = line + word;
            if (!line.isEmpty() && metrics.stringWidth(bare(longer)) > width) {
                lines.add(bare(line));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(bare(line));
        return lines;
    }

    private static String bare(String line) {
        return line.replace("\u200B", "").strip();
    }
}
