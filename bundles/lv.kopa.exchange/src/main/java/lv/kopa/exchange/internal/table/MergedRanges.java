package lv.kopa.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/**
 * Finds the merged ranges that cover more than one cell of the table: those hide values. Titles and notes beside or below
 * it may be merged.
 */
final class MergedRanges {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,9}):([A-Z]{1,3})(\\d{1,9})");

    private final List<Range> ranges = new ArrayList<>();
    private final List<String> covering = new ArrayList<>();
    private int width;

    private static final class Range {
        private final String name;
        private final int left;
        private final int top;
        private final int right;
        private final int bottom;
        private int covered;

        Range(Matcher matcher) {
            name = matcher.group();
            left = column(matcher.group(1));
            top = Integer.parseInt(matcher.group(2));
            right = column(matcher.group(3));
            bottom = Integer.parseInt(matcher.group(4));
        }

        private static int column(String letters) {
            int column = 0;
            for (int i = 0; i < letters.length(); i++) {
                column = column * 26 + letters.charAt(i) - 'A' + 1;
            }
            return column;
        }
    }

    private MergedRanges(List<String> names) {
        for (String name : names) {
            Matcher matcher = RANGE.matcher(name);
            if (matcher.matches()) {
                ranges.add(new Range(matcher));
            } else {
                covering.add(name);
            }
        }
    }

    /** Which of these ranges cover more than one cell of the table that the rows of a sheet hold. */
    static List<String> coveringTable(List<String> names, Stream<Row> rows) {
        MergedRanges merged = new MergedRanges(names);
        rows.filter(row -> !SheetCells.isBlank(row)).forEach(merged::row);
        return List.copyOf(merged.covering);
    }

    private void row(Row row) {
        if (width == 0) {
            width = lastFilled(row);
        }
        for (Range range : ranges) {
            if (range.top <= row.getRowNum() && row.getRowNum() <= range.bottom) {
                int before = range.covered;
                range.covered += Math.max(0, Math.min(range.right, width) - range.left + 1);
                if (before <= 1 && range.covered > 1) {
                    covering.add(range.name);
                }
            }
        }
    }

    private static int lastFilled(Row row) {
        int last = 0;
        for (Cell cell : row) {
            if (cell != null && !SheetCells.isBlank(cell)) {
                last = cell.getColumnIndex() + 1;
            }
        }
        return last;
    }
}
