package lv.kopa.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Measures, shortens and writes words. Measures do not depend on where is painted, so a layout is the same everywhere. */
public final class Lettering {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final String CUT = "…";
    private static final Pattern NOT_ON_A_LINE = Pattern.compile("[\\p{Cntrl}\\s]+");

    private Lettering() {}

    /** Where words stand relative to a place. */
    public enum Align {
        /** They begin there. */
        LEFT(0),
        /** Their middle is there. */
        CENTRE(0.5),
        /** They end there. */
        RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }
    }

    /** The width of words, in points. */
    public static double width(String words, Font font) {
        return words.isEmpty() ? 0 : font.getStringBounds(words, MEASURE).getWidth();
    }

    /** The words on one line without control characters, cut with an ellipsis where they are wider than {@code width}. */
    public static String shorten(String words, Font font, double width) {
        String line = NOT_ON_A_LINE.matcher(words).replaceAll(" ").strip();
        if (width(line, font) <= width) {
            return line;
        }
        int[] points = line.codePoints().toArray();
        int fits = 0;
        int tooMany = points.length;
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (width(cut(points, middle), font) <= width) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return cut(points, fits);
    }

    /**
     * Words that stand below each other, each on one line. Where one is too long and all begin with the same words, of these only
     * the first is kept, or none where that is not enough, so that what tells them apart is not what is cut.
     */
    public static List<String> shorten(List<String> words, Font font, double width) {
        List<String> lines = words.stream()
                .map(each -> shorten(each, font, Double.MAX_VALUE))
                .toList();
        List<String[]> parts = lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" "))
                .toList();
        boolean cut = lines.stream().anyMatch(line -> width(line, font) > width);
        int shared = cut ? shared(parts) : 0;
        if (shared < 2) {
            return lines.stream().map(line -> shorten(line, font, width)).toList();
        }
        int start = String.join(" ", List.of(parts.get(0)).subList(0, shared)).length();
        List<String> kept = without(lines, start, parts.get(0)[0] + " " + CUT);
        boolean fit = kept.stream().allMatch(line -> width(line, font) <= width);
        return (fit ? kept : without(lines, start, CUT))
                .stream().map(line -> shorten(line, font, width)).toList();
    }

    /** The lines with other words in place of what they all begin with. */
    private static List<String> without(List<String> lines, int start, String instead) {
        return lines.stream()
                .map(line -> line.isEmpty() ? line : instead + line.substring(start))
                .toList();
    }

    /** The words with which all begin, which {@link #shorten(List, Font, double)} may leave out; empty for fewer than two. */
    public static String beginning(List<String> words) {
        List<String[]> parts = words.stream()
                .map(each -> shorten(each, ChartTheme.text(), Double.MAX_VALUE))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" "))
                .toList();
        int shared = shared(parts);
        return shared < 2 ? "" : String.join(" ", List.of(parts.get(0)).subList(0, shared));
    }

    /** With how many same words all begin; none where it is only one, or where one of them has no more. */
    private static int shared(List<String[]> all) {
        int shared = 0;
        while (all.size() > 1 && same(all, shared)) {
            shared++;
        }
        return shared;
    }

    private static boolean same(List<String[]> all, int at) {
        return all.stream().allMatch(parts -> parts.length > at + 1 && parts[at].equals(all.get(0)[at]));
    }

    private static String cut(int[] points, int length) {
        return new String(points, 0, length).stripTrailing() + CUT;
    }

    /** The words broken at spaces into at most {@code most} lines, of which the last is {@linkplain #shorten shortened}. */
    public static List<String> lines(String words, Font font, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = shorten(words, font, Double.MAX_VALUE);
        while (lines.size() < most - 1 && width(rest, font) > width) {
            int end = lastBreak(rest, font, width);
            if (end <= 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(shorten(rest, font, width));
        return lines;
    }

    private static int lastBreak(String words, Font font, double width) {
        int fitting = -1;
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            if (width(words.substring(0, at), font) > width) {
                break;
            }
            fitting = at;
        }
        return fitting;
    }

    /** Writes words with their baseline at {@code y}. */
    public static void write(
            Graphics2D graphics, String words, Font font, Color colour, double x, double y, Align align) {
        if (words.isEmpty()) {
            return;
        }
        graphics.setFont(font);
        graphics.setPaint(colour);
        graphics.drawString(words, (float) (x - align.share * width(words, font)), (float) y);
    }

    /** The distance from the middle of capital letters down to their baseline. */
    public static double drop(Font font) {
        return font.getSize2D() * 0.355;
    }
}
