package lv.kopa.shell.internal.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets a table in columns. Cells are wrapped where the table would be too wide; numbers never are. */
final class TextTable {
    private static final String GAP = "  ";
    /** Below this a column of words is no longer readable. */
    private static final int NARROWEST = 10;

    private final List<String> heads;
    private final boolean[] numbers;
    private final List<List<String>> rows;

    /**
     * @param heads heads of the columns
     * @param numbers whether a column holds numbers, which are set to the right
     * @param rows cells in words
     */
    TextTable(List<String> heads, boolean[] numbers, List<List<String>> rows) {
        this.heads = heads;
        this.numbers = numbers;
        this.rows = rows;
    }

    /** The lines of the table, heads first. */
    List<String> lines(int width, Style style) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        if (heads.stream().anyMatch(head -> !head.isEmpty())) {
            for (String line : row(heads, widths)) {
                lines.add(style.strong(line));
            }
        }
        for (List<String> row : rows) {
            lines.addAll(row(row, widths));
        }
        return lines;
    }

    private int[] widths(int limit) {
        int[] widths = new int[heads.size()];
        int[] narrowest = new int[heads.size()];
        for (int column = 0; column < widths.length; column++) {
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], widest(row.get(column)));
            }
            narrowest[column] = numbers[column] ? Math.max(widths[column], 1) : NARROWEST;
            widths[column] = Math.max(widths[column], widest(heads.get(column)));
        }
        int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - limit;
        while (excess > 0) {
            int widest = -1;
            for (int column = 0; column < widths.length; column++) {
                if (widths[column] > narrowest[column] && (widest < 0 || widths[column] > widths[widest])) {
                    widest = column;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    private static int widest(String cell) {
        int widest = 0;
        for (String line : cell.split("\n", -1)) {
            widest = Math.max(widest, TextWidth.of(line));
        }
        return widest;
    }

    private List<String> row(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = Lines.wrap(cells.get(column), widths[column]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell =
                        i < wrapped.get(column).size() ? wrapped.get(column).get(i) : "";
                line.append(column == 0 ? "" : GAP)
                        .append(
                                numbers[column]
                                        ? Lines.padStart(cell, widths[column])
                                        : Lines.padEnd(cell, widths[column]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
