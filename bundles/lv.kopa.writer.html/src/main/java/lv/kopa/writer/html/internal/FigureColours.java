package lv.kopa.writer.html.internal;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import lv.kopa.report.Palette;

/**
 * The colours of all figures of a page. Figures are painted once, with the light palette; each colour becomes a class, and
 * the style sheet gives each class its colour in the light and in the dark. Safe for any number of threads.
 */
final class FigureColours {
    /** How far rounding can take a channel of a blended colour. */
    private static final int ROUNDING = 2;

    private final SortedSet<Integer> fills = new ConcurrentSkipListSet<>();
    private final SortedSet<Integer> strokes = new ConcurrentSkipListSet<>();
    private final SortedSet<Integer> stops = new ConcurrentSkipListSet<>();
    private final Map<Integer, Color> named = new HashMap<>();

    FigureColours() {
        Palette light = Palette.LIGHT;
        Palette dark = Palette.DARK;
        for (int i = 0; i < light.series().size(); i++) {
            named.put(rgb(light.series(i)), dark.series(i));
        }
        named.put(rgb(light.low()), dark.low());
        named.put(rgb(light.middle()), dark.middle());
        named.put(rgb(light.high()), dark.high());
        named.put(rgb(light.accent()), dark.accent());
        named.put(rgb(light.faint()), dark.faint());
        named.put(rgb(light.paper()), dark.paper());
        named.put(rgb(light.ink()), dark.ink());
    }

    /** The class of an element that is filled with this colour. */
    String fill(int rgb) {
        fills.add(rgb);
        return "f" + hex(rgb);
    }

    /** The class of an element whose outline has this colour. */
    String stroke(int rgb) {
        strokes.add(rgb);
        return "s" + hex(rgb);
    }

    /** The class of a stop of a gradient with this colour. */
    String stop(int rgb) {
        stops.add(rgb);
        return "g" + hex(rgb);
    }

    /** The rules for all colours asked for so far, light first, then dark for screens that are dark. */
    String css() {
        StringBuilder out = new StringBuilder();
        rules(out, false);
        out.append("@media screen and (prefers-color-scheme:dark){\n");
        rules(out, true);
        return out.append("}\n").toString();
    }

    private void rules(StringBuilder out, boolean dark) {
        rules(out, fills, 'f', "fill", dark);
        rules(out, strokes, 's', "stroke", dark);
        rules(out, stops, 'g', "stop-color", dark);
    }

    private void rules(StringBuilder out, SortedSet<Integer> colours, char prefix, String property, boolean dark) {
        for (int colour : colours) {
            String value = hex(dark ? inTheDark(colour) : colour);
            out.append("svg .").append(prefix).append(hex(colour));
            out.append('{').append(property).append(":#").append(value).append("}\n");
        }
    }

    private int inTheDark(int rgb) {
        Color known = named.get(rgb);
        if (known != null) {
            return rgb(known);
        }
        Color colour = new Color(rgb);
        Palette light = Palette.LIGHT;
        double lower = share(colour, light.low(), light.middle());
        if (lower >= 0) {
            return rgb(Palette.DARK.ramp(lower / 2));
        }
        double upper = share(colour, light.middle(), light.high());
        if (upper >= 0) {
            return rgb(Palette.DARK.ramp(0.5 + upper / 2));
        }
        return isGrey(colour) ? between(Palette.DARK.ink(), Palette.DARK.paper(), colour.getGreen() / 255.0) : rgb;
    }

    /** How far a colour lies between two others, 0 to 1; negative if it is no blend of them. */
    private static double share(Color colour, Color from, Color to) {
        double dot = 0;
        double length = 0;
        int[] a = channels(from);
        int[] b = channels(to);
        int[] c = channels(colour);
        for (int i = 0; i < 3; i++) {
            dot += (c[i] - a[i]) * (b[i] - a[i]);
            length += (b[i] - a[i]) * (b[i] - a[i]);
        }
        double share = Math.max(0, Math.min(1, dot / length));
        for (int i = 0; i < 3; i++) {
            if (Math.abs(a[i] + share * (b[i] - a[i]) - c[i]) > ROUNDING) {
                return -1;
            }
        }
        return share;
    }

    private static boolean isGrey(Color colour) {
        int most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
        int least = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
        return most - least < 24;
    }

    private static int between(Color from, Color to, double share) {
        int[] a = channels(from);
        int[] b = channels(to);
        int rgb = 0;
        for (int i = 0; i < 3; i++) {
            rgb = rgb << 8 | (int) Math.round(a[i] + share * (b[i] - a[i]));
        }
        return rgb;
    }

    private static int[] channels(Color colour) {
        return new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()};
    }

    private static int rgb(Color colour) {
        return colour.getRGB() & 0xFFFFFF;
    }

    private static String hex(int rgb) {
        String digits = Integer.toHexString(rgb);
        return "000000".substring(digits.length()) + digits;
    }
}
