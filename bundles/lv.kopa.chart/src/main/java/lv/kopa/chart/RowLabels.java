package lv.kopa.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.function.Function;
import lv.kopa.chart.Lettering.Align;
import lv.kopa.report.Palette;

/**
 * Columns of words beside a chart of rows.
 *
 * @param columns from left to right; none for no words
 */
public record RowLabels(List<Column> columns) {
    /** No words. */
    public static final RowLabels NONE = new RowLabels(List.of());

    private static final double GAP = 7;

    /**
     * A column of words.
     *
     * @param words one for each row
     * @param align where they stand in their column: left or right
     * @param font their font
     * @param colour their colour in a palette
     * @param share the most that they may take of the width of the chart, 0 to 1; longer words are shortened
     */
    public record Column(List<String> words, Align align, Font font, Function<Palette, Color> colour, double share) {
        /** Copies the list. */
        public Column {
            words = List.copyOf(words);
        }

        /** The width of the column in a chart of this width. */
        double width(double chartWidth) {
            double widest = words.stream()
                    .mapToDouble(each -> Lettering.width(each, font))
                    .max()
                    .orElse(0);
            return Math.min(widest, share * chartWidth);
        }
    }

    /** Copies the list. */
    public RowLabels {
        columns = List.copyOf(columns);
    }

    /** The room that the columns take in a chart of this width, with the gaps that follow each. */
    double width(double chartWidth) {
        return columns.stream()
                .mapToDouble(column -> column.width(chartWidth) + GAP)
                .sum();
    }

    static double gap() {
        return GAP;
    }
}
