package lv.kopa.desktop.internal.dock;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.kopa.workbench.Area;

/**
 * A layout as text. A line is a node; the two nodes of a split follow its line. A star stands before the pane in front:
 *
 * <pre>
 * layout 1
 * main
 * across 0.2200
 * tabs LEFT *indicators units
 * tabs CENTRE *report
 * float 100 80 600 400
 * tabs - *chart
 * maximised report
 * </pre>
 */
final class LayoutText {
    private static final String HEAD = "layout 1";

    private LayoutText() {}

    static String write(Layout layout) {
        StringBuilder out = new StringBuilder(HEAD).append('\n');
        layout.main().ifPresent(node -> write(node, out.append("main\n")));
        for (Layout.Floating window : layout.floating()) {
            Rectangle at = window.bounds();
            out.append(String.format(Locale.ROOT, "float %d %d %d %d\n", at.x, at.y, at.width, at.height));
            write(window.content(), out);
        }
        layout.maximised()
                .ifPresent(pane -> out.append("maximised ").append(pane).append('\n'));
        return out.toString();
    }

    private static void write(Layout.Node node, StringBuilder out) {
        if (node instanceof Layout.Split split) {
            out.append(String.format(Locale.ROOT, "%s %.4f\n", split.across() ? "across" : "down", split.share()));
            write(split.first(), out);
            write(split.second(), out);
        } else if (node instanceof Layout.Tabs tabs) {
            out.append("tabs ").append(tabs.area().map(Area::name).orElse("-"));
            for (String pane : tabs.panes()) {
                out.append(pane.equals(tabs.front()) ? " *" : " ").append(pane);
            }
            out.append('\n');
        }
    }

    /** The layout that a text describes; empty if it describes none. */
    static Optional<Layout> read(String text) {
        Iterator<String> lines = text.lines().iterator();
        if (!lines.hasNext() || !lines.next().equals(HEAD)) {
            return Optional.empty();
        }
        try {
            return Optional.of(layout(lines));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Layout layout(Iterator<String> lines) {
        Optional<Layout.Node> main = Optional.empty();
        List<Layout.Floating> floating = new ArrayList<>();
        Optional<String> maximised = Optional.empty();
        while (lines.hasNext()) {
            String[] words = lines.next().split(" ");
            switch (words[0]) {
                case "main" -> main = Optional.of(node(lines));
                case "float" -> floating.add(new Layout.Floating(bounds(words), node(lines)));
                case "maximised" -> maximised = Optional.of(words[1]);
                default -> throw new IllegalArgumentException(words[0]);
            }
        }
        return new Layout(main, List.copyOf(floating), maximised);
    }

    private static Rectangle bounds(String[] words) {
        int[] at = Arrays.stream(words).skip(1).mapToInt(Integer::parseInt).toArray();
        return new Rectangle(at[0], at[1], at[2], at[3]);
    }

    private static Layout.Node node(Iterator<String> lines) {
        String[] words = lines.next().split(" ");
        return switch (words[0]) {
            case "across", "down" ->
                new Layout.Split(words[0].equals("across"), share(words[1]), node(lines), node(lines));
            case "tabs" -> tabs(words);
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static double share(String word) {
        double share = Double.parseDouble(word);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(word);
        }
        return share;
    }

    private static Layout.Tabs tabs(String[] words) {
        Optional<Area> area = words[1].equals("-") ? Optional.empty() : Optional.of(Area.valueOf(words[1]));
        List<String> panes = Arrays.stream(words).skip(2).toList();
        String front =
                panes.stream().filter(pane -> pane.startsWith("*")).findFirst().orElse(panes.get(0));
        return new Layout.Tabs(area, panes.stream().map(LayoutText::bare).toList(), bare(front));
    }

    private static String bare(String pane) {
        return pane.startsWith("*") ? pane.substring(1) : pane;
    }
}
