package lv.kopa.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import lv.kopa.chart.Lettering.Align;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * Says what the symbols of a figure mean, in one or more lines above it.
 *
 * @param entries what it says, in order
 */
public record Legend(List<Entry> entries) {
    private static final double LINE = 16;
    private static final double SYMBOL = 9;
    private static final double INDENT = 15;
    private static final double GAP = 18;
    private static final double BELOW = 6;

    /**
     * A symbol and what it means.
     *
     * @param symbol its shape
     * @param colour its colour in a palette
     * @param meaning what it stands for
     */
    public record Entry(Symbol symbol, Function<Palette, Color> colour, Text meaning) {}

    /** Copies the list. */
    public Legend {
        entries = List.copyOf(entries);
    }

    /** The height that it takes at a width, in the language that takes most. */
    public double height(double width) {
        return Arrays.stream(Language.values())
                .mapToDouble(language -> height(width, language))
                .max()
                .orElse(0);
    }

    private double height(double width, Language language) {
        return entries.isEmpty() ? 0 : BELOW + LINE * flow(width, language, (entry, x, line) -> {});
    }

    /** The legend on top of a part, as high as the language and the width at hand need it. */
    public Part above(ChartTheme theme, Part below) {
        return (graphics, area, marks) -> Part.stacked(height(area.getWidth(), theme.language()), in(theme), below)
                .draw(graphics, area, marks);
    }

    private Part in(ChartTheme theme) {
        return (graphics, area, marks) -> flow(
                area.getWidth(),
                theme.language(),
                (entry, x, line) ->
                        write(graphics, theme, entry, area, area.getX() + x, area.getY() + (line + 0.5) * LINE));
    }

    private static void write(
            Graphics2D graphics, ChartTheme theme, Entry entry, Rectangle2D area, double x, double middle) {
        entry.symbol().paint(graphics, entry.colour().apply(theme.palette()), x + SYMBOL / 2, middle, SYMBOL);
        String words = shortened(entry, theme.language(), area.getWidth());
        double baseline = middle + Lettering.drop(ChartTheme.text());
        Lettering.write(graphics, words, ChartTheme.text(), theme.palette().ink(), x + INDENT, baseline, Align.LEFT);
    }

    private static String shortened(Entry entry, Language language, double width) {
        return Lettering.shorten(entry.meaning().in(language), ChartTheme.text(), width - INDENT);
    }

    /** Places the entries one after the other and returns the number of lines. */
    private int flow(double width, Language language, Placer placer) {
        double x = 0;
        int line = 0;
        for (Entry entry : entries) {
            double taken = INDENT + Lettering.width(shortened(entry, language, width), ChartTheme.text());
            if (x > 0 && x + taken > width) {
                x = 0;
                line++;
            }
            placer.place(entry, x, line);
            x += taken + GAP;
        }
        return line + 1;
    }

    @FunctionalInterface
    private interface Placer {
        void place(Entry entry, double x, int line);
    }
}
