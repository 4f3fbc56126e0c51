package lv.kopa.widget.internal.table;

import java.util.List;
import lv.kopa.text.Language;
import lv.kopa.text.Numerals;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.Html;

/**
 * Part of a table as other programs take it: tabs between cells for spreadsheets, HTML for letters. Numbers have all their
 * digits and the decimal mark of the language, cells without a value are empty, and words that a spreadsheet would take
 * for a formula have an apostrophe before them.
 *
 * @param columns the columns
 * @param rows indices of the rows
 * @param language the language of the window
 */
public record CopyText(List<ContentColumn> columns, int[] rows, Language language) {
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    /** Number of cells. */
    public long cells() {
        return (long) rows.length * columns.size();
    }

    /** With tabs between cells and a line of headings. */
    public String tabbed() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            out.append(i > 0 ? "\t" : "")
                    .append(harmless(columns.get(i).heading().in(language)));
        }
        for (int row : rows) {
            out.append('\n');
            for (int i = 0; i < columns.size(); i++) {
                out.append(i > 0 ? "\t" : "").append(cell(columns.get(i), row));
            }
        }
        return out.append('\n').toString();
    }

    /** As a table in HTML, for programs that take words and layout together. */
    public String html() {
        StringBuilder out = new StringBuilder("<html><body><table><tr>");
        for (ContentColumn column : columns) {
            out.append("<th>")
                    .append(Html.escape(harmless(column.heading().in(language))))
                    .append("</th>");
        }
        for (int row : rows) {
            out.append("</tr>\n<tr>");
            for (ContentColumn column : columns) {
                out.append(column.numeric() ? "<td align=\"right\">" : "<td>")
                        .append(Html.escape(cell(column, row)))
                        .append("</td>");
            }
        }
        return out.append("</tr></table></body></html>").toString();
    }

    /** One cell alone. */
    public String first() {
        return cell(columns.get(0), rows[0]);
    }

    private String cell(ContentColumn column, int row) {
        if (column.sign(row).insteadOfValue()) {
            return "";
        }
        return column.numeric() && !Double.isNaN(column.number(row))
                ? Numerals.precise(column.number(row), language)
                : harmless(column.words().apply(row).in(language));
    }

    private static String harmless(String words) {
        String line = words.replaceAll("\\s+", " ");
        return !words.isEmpty() && FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0 ? "'" + line : line;
    }
}
