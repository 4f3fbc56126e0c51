package lv.kopa.shell.internal.render;

import java.util.ArrayList;
import java.util.List;

/** Lines of text for a terminal. */
final class Lines {
    private Lines() {}

    /** Breaks a text at its line breaks and, between words where it can, so that no line is wider than this. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrapParagraph(paragraph, Math.max(1, width), lines);
        }
        return lines;
    }

    private static void wrapParagraph(String paragraph, int width, List<String> lines) {
        if (TextWidth.of(paragraph) <= width) {
            lines.add(paragraph);
            return;
        }
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : paragraph.strip().split(" +")) {
            int needed = TextWidth.of(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            String rest = word;
            while (TextWidth.of(rest) > width - used) {
                int cut = fitting(rest, width - used);
                lines.add(line + rest.substring(0, cut));
                line.setLength(0);
                used = 0;
                rest = rest.substring(cut);
            }
            line.append(rest);
            used += TextWidth.of(rest);
        }
        lines.add(line.toString());
    }

    /** How many chars of the text fit into the width; at least one character, so that there is always progress. */
    private static int fitting(String text, int width) {
        int cut = 0;
        int used = 0;
        while (cut < text.length()) {
            int codePoint = text.codePointAt(cut);
            used += TextWidth.of(codePoint);
            if (used > width && cut > 0) {
                break;
            }
            cut += Character.charCount(codePoint);
        }
        return cut;
    }

    static String padEnd(String text, int width) {
        return text + " ".repeat(Math.max(0, width - TextWidth.of(text)));
    }

    static String padStart(String text, int width) {
        return " ".repeat(Math.max(0, width - TextWidth.of(text))) + text;
    }
}
