package lv.kopa.exchange.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.text.Language;

/**
 * Writes a result as a text table. Texts are in English. What a spreadsheet would take for a formula, because it begins
 * with {@code = + - @}, a tab or a carriage return, is written with an apostrophe before it; numbers never are. A text may
 * begin anew after a semicolon, a tab or a line break: where the comma is the decimal mark, spreadsheets part cells there.
 */
final class ResultTableWriter {
    private static final Pattern FORMULA = Pattern.compile("(?:^|(?<=[;\\t\\r\\n]))(?=[=+\\-@\\t\\r])");

    private final ResultTable table;
    private final Dataset dataset;

    ResultTableWriter(ResultTable table, Dataset dataset) {
        this.table = table;
        this.dataset = dataset;
    }

    /** Writes the file as a whole or, where that fails, not at all. */
    void write(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path part =
                whole.resolveSibling("." + whole.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
        try {
            try (CsvWriter writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                rows(writer);
            }
            try {
                Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void rows(CsvWriter writer) {
        boolean units = table.rowKind() == ResultTable.RowKind.UNIT;
        List<String> cells = new ArrayList<>(units ? List.of("unit", "name") : List.of("id"));
        for (ResultColumn column : table.columns()) {
            cells.add(harmless(column.id()));
        }
        writer.writeRecord(cells);
        for (int row = 0; row < table.rows().size(); row++) {
            cells.clear();
            String id = table.rows().get(row);
            cells.add(harmless(id));
            if (units) {
                cells.add(harmless(name(id)));
            }
            for (ResultColumn column : table.columns()) {
                cells.add(cell(column, row));
            }
            writer.writeRecord(cells);
        }
    }

    private String name(String unit) {
        return dataset.indexOf(unit)
                .map(index -> dataset.units().get(index).name().in(Language.EN))
                .orElse("");
    }

    private static String cell(ResultColumn column, int row) {
        if (column instanceof ResultColumn.Numbers numbers) {
            double value = numbers.value(row);
            return Double.isNaN(value) ? "" : ShortestDecimal.of(value);
        }
        return column instanceof ResultColumn.Words words
                ? harmless(words.values().get(row).in(Language.EN))
                : "";
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).replaceAll("'");
    }
}
