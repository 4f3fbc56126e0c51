package lv.kopa.writer.html.internal;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.kopa.report.Block.Table;

/** How a table fits a printed page: as it is, in small letters, or only on a page that is turned. */
enum PrintWidth {
    /** As it is. */
    USUAL(""),
    /** In smaller letters with less room between. */
    DENSE("dense"),
    /** On a page in landscape: a page of its own, with white around, and so the last resort. */
    TURNED("wide");

    /** Between the margins of A4, in millimetres. */
    private static final double PAGE = 176;
    /** The column that names the rows has at least this. */
    private static final double NAMES = 38;

    /** A column with long words has at least this where letters are not small. */
    private static final double LONG = 45;

    private static final double LETTER = 1.55;
    private static final double BETWEEN = 4;
    private static final double DENSE_LETTER = 1.35;
    private static final double DENSE_BETWEEN = 2.8;

    private final String cssClass;

    PrintWidth(String cssClass) {
        this.cssClass = cssClass;
    }

    /** The style class of such a table; empty for none. */
    String cssClass() {
        return cssClass;
    }

    /** How a table fits when words are broken at spaces and numbers are not broken. */
    static PrintWidth of(Table table, Words words) {
        int[] letters = IntStream.range(0, table.columns().size())
                .map(column -> letters(table, column, words))
                .toArray();
        int names = TableWriter.namingColumn(table);
        double[] least = IntStream.range(0, letters.length)
                .mapToDouble(column -> column == names ? NAMES : 0)
                .toArray();
        double[] roomy = IntStream.range(0, letters.length)
                .mapToDouble(column -> TableWriter.hasLongWords(table, column, words) ? LONG : least[column])
                .toArray();
        if (width(letters, roomy, LETTER, BETWEEN) <= PAGE) {
            return USUAL;
        }
        return width(letters, least, DENSE_LETTER, DENSE_BETWEEN) <= PAGE ? DENSE : TURNED;
    }

    private static double width(int[] letters, double[] least, double letter, double between) {
        return IntStream.range(0, letters.length)
                .mapToDouble(column -> Math.max(least[column], letters[column] * letter + between))
                .sum();
    }

    /** The letters of the longest piece of a column that stays on one line. */
    private static int letters(Table table, int column, Words words) {
        Stream<String> head = pieces(words.say(table.columns().get(column).label()));
        Stream<String> cells = table.rows().stream().flatMap(row -> pieces(row.get(column), table, column, words));
        return Stream.concat(head, cells).mapToInt(String::length).max().orElse(0);
    }

    private static Stream<String> pieces(Table.Cell cell, Table table, int column, Words words) {
        if (cell instanceof Table.Words some) {
            return pieces(words.say(some.text()));
        }
        Table.Number number = (Table.Number) cell;
        if (Double.isNaN(number.value())) {
            return Stream.empty();
        }
        return Stream.of(number.wording()
                .map(words::say)
                .orElseGet(() ->
                        words.say(number.value(), table.columns().get(column).decimals())));
    }

    private static Stream<String> pieces(String words) {
        return Stream.of(words.split("[ \\n]+"));
    }
}
