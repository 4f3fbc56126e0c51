package lv.kopa.widget.internal.figure;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Words in lines. */
public final class Lines {
    private Lines() {}

    /**
     * Breaks words into lines between them; a word that is longer than a line stands out.
     *
     * @param width width of a line in pixels
     */
    public static List<String> of(String words, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
