package lv.kopa.distribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of a report as it is written.
 *
 * @param caption what stands above it, without its number
 * @param heads heads of the columns
 * @param rows cells of each row
 */
record ReportedTable(String caption, List<String> heads, List<List<Cell>> rows) {
    private static final Pattern FIGURE = Pattern.compile("<figure class=\"table.*?</figure>", Pattern.DOTALL);
    private static final Pattern CAPTION =
            Pattern.compile("<figcaption[^>]*><span[^>]*>.*?</span>(.*?)</figcaption>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t([hd])([^>]*)>(.*?)</t\\1>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("data-value=\"([^\"]*)\"");

    /**
     * A cell.
     *
     * @param numeric whether it is one of numbers
     * @param text what is read
     * @param value the number for programs; empty where there is none, and for words
     */
    record Cell(boolean numeric, String text, Optional<BigDecimal> value) {
        /** The number that is read, in a language. */
        BigDecimal read(String language) {
            String plain = text.replace('\u2212', '-').replaceAll("[\u00a0\u202f]", "");
            return new BigDecimal(language.equals("en") ? plain.replace(",", "") : plain.replace(',', '.'));
        }
    }

    /** All tables of a report. */
    static List<ReportedTable> of(String html) {
        return FIGURE.matcher(html)
                .results()
                .map(figure -> table(figure.group()))
                .toList();
    }

    private static ReportedTable table(String figure) {
        Matcher caption = CAPTION.matcher(figure);
        if (!caption.find()) {
            throw new AssertionError(figure);
        }
        List<List<Cell>> rows = new ArrayList<>();
        ROW.matcher(figure).results().forEach(row -> rows.add(cells(row.group(1))));
        List<String> heads = rows.remove(0).stream().map(Cell::text).toList();
        return new ReportedTable(words(caption.group(1)), heads, rows);
    }

    private static List<Cell> cells(String row) {
        return CELL.matcher(row)
                .results()
                .map(cell -> {
                    boolean numeric = cell.group(2).contains("class=\"number");
                    String inside = cell.group(3);
                    int sign = inside.indexOf("<span");
                    Matcher value = VALUE.matcher(cell.group(2));
                    return new Cell(
                            numeric,
                            words(numeric && sign >= 0 ? inside.substring(0, sign) : inside),
                            value.find() ? Optional.of(new BigDecimal(value.group(1))) : Optional.empty());
                })
                .toList();
    }

    private static String words(String markup) {
        return markup.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    /** The columns that hold numbers. */
    List<Integer> numeric() {
        return IntStream.range(0, heads.size())
                .filter(column ->
                        rows.stream().anyMatch(row -> row.get(column).value().isPresent()))
                .boxed()
                .toList();
    }

    /** What is said in a row in words. */
    Set<String> words(int row) {
        return rows.get(row).stream()
                .filter(cell -> !cell.numeric())
                .map(Cell::text)
                .collect(Collectors.toSet());
    }
}
