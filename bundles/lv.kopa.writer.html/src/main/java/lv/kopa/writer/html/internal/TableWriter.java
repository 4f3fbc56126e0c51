package lv.kopa.writer.html.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.CellMark;
import lv.kopa.report.Block.Table;

/** Writes tables: a name for each row, numbers that can be compared and sorted, signs explained. */
final class TableWriter {
    /** Words longer than this get room enough not to stand one below the other. */
    private static final int LONG_WORDS = 30;

    private final Markup page;
    private final Words words;
    private final String missing;
    private final Map<CellMark, String> meanings = new EnumMap<>(CellMark.class);

    TableWriter(Markup page, Words words) {
        this.page = page;
        this.words = words;
        this.missing = words.say("missing");
        for (CellMark mark : CellMark.values()) {
            meanings.put(mark, words.say("mark." + key(mark)));
        }
    }

    /**
     * Writes a table.
     *
     * @param number its number in the report, from 1
     */
    void write(Table table, int number) throws IOException {
        String id = "table-" + number;
        String fit = PrintWidth.of(table, words).cssClass();
        page.line().open("figure", "class", fit.isEmpty() ? "table" : "table " + fit);
        page.open("figcaption", "id", id);
        page.element("span", words.say("table", Integer.toString(number)), "class", "number")
                .text(" ");
        Prose.write(page, words.say(table.caption()));
        page.close().line();
        writeLegend(table);
        page.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
        page.open("table", "aria-labelledby", id);
        writeHead(table);
        writeBody(table);
        page.close().close();
        page.close();
    }

    private void writeHead(Table table) throws IOException {
        page.line().open("thead").open("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            String label = words.say(table.columns().get(i).label());
            page.element("th", label, "scope", "col", "class", isNumeric(table, i) ? "number" : null);
        }
        page.close().close();
    }

    private void writeBody(Table table) throws IOException {
        int named = namingColumn(table);
        page.line().open("tbody");
        for (List<Table.Cell> row : table.rows()) {
            page.line().open("tr");
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) instanceof Table.Number cell) {
                    writeNumber(cell, table.columns().get(i).decimals());
                } else if (row.get(i) instanceof Table.Words cell) {
                    String text = words.say(cell.text());
                    String cssClass = isLong(text) ? "long" : null;
                    page.open(i == named ? "th" : "td", "scope", i == named ? "row" : null, "class", cssClass);
                    Prose.write(page, text);
                    page.close();
                }
            }
            page.close();
        }
        page.line().close();
    }

    private void writeNumber(Table.Number cell, int decimals) throws IOException {
        boolean none = Double.isNaN(cell.value());
        String cssClass = cell.mark().map(mark -> "number " + key(mark)).orElse("number");
        page.open("td", "class", cssClass, "data-value", none ? null : MachineNumber.of(cell.value()));
        if (none) {
            page.element("span", "–", "aria-hidden", "true");
            page.element("span", missing, "class", "hidden");
        } else {
            page.text(cell.wording().map(words::say).orElseGet(() -> words.say(cell.value(), decimals)));
        }
        Optional<CellMark> mark = cell.mark();
        if (mark.isPresent()) {
            String meaning = meanings.get(mark.get());
            page.element("span", sign(mark.get()), "class", "mark", "aria-hidden", "true", "title", meaning);
            page.element("span", " (" + meaning + ")", "class", "hidden");
        }
        page.close();
    }

    private void writeLegend(Table table) throws IOException {
        Set<CellMark> used = EnumSet.noneOf(CellMark.class);
        table.rows().stream()
                .flatMap(List::stream)
                .filter(Table.Number.class::isInstance)
                .forEach(cell -> ((Table.Number) cell).mark().ifPresent(used::add));
        if (used.isEmpty()) {
            return;
        }
        page.open("p", "class", "legend");
        page.element("span", words.say("legend"), "class", "legend-title");
        for (CellMark mark : used) {
            page.text(" ").open("span", "class", "legend-entry");
            page.element("span", sign(mark), "class", "sign " + key(mark)).text(" ");
            page.text(words.say("mark." + key(mark) + ".explained")).close();
        }
        page.close().line();
    }

    /** The column that names the rows: the first that holds nothing but words; -1 if there is none. */
    static int namingColumn(Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            if (table.rows().stream().allMatch(row -> row.get(column) instanceof Table.Words)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLong(String words) {
        return words.length() > LONG_WORDS;
    }

    /** Whether a column other than that of the names has words that get room of their own. */
    static boolean hasLongWords(Table table, int column, Words words) {
        return column != namingColumn(table)
                && table.rows().stream()
                        .anyMatch(row -> row.get(column) instanceof Table.Words cell && isLong(words.say(cell.text())));
    }

    private static boolean isNumeric(Table table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column) instanceof Table.Number);
    }

    private static String key(CellMark mark) {
        return switch (mark) {
            case IMPUTED -> "imputed";
            case WINSORISED -> "winsorised";
            case TRANSFORMED -> "transformed";
            case EXCLUDED -> "excluded";
        };
    }

    /** The signs of footnotes, which every font has. */
    private static String sign(CellMark mark) {
        return switch (mark) {
            case IMPUTED -> "*";
            case WINSORISED -> "†";
            case TRANSFORMED -> "‡";
            case EXCLUDED -> "×";
        };
    }
}
