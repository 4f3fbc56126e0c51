package lv.kopa.store.internal.dataset;

import com.fasterxml.jackson.core.io.NumberInput;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.store.internal.Damage;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Reads one of the CSV files of a dataset, which must look as it was written. */
final class CsvTable {
    private final Path file;
    private final List<String> head;

    private CsvTable(Path file, List<String> head) {
        this.file = file;
        this.head = head;
    }

    /** Takes a line. */
    @FunctionalInterface
    interface Line {
        void read(CsvTable table, int index, CsvRecord line) throws InputException;
    }

    /** Reads a file with this head and this number of lines. */
    static void read(Path file, List<String> head, long lines, Line each) throws InputException, IOException {
        if (!Files.isRegularFile(file)) {
            throw Damage.missing(file);
        }
        CsvTable table = new CsvTable(file, head);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext() || !records.next().getFields().equals(head)) {
                throw Damage.damaged(file, Damage.text("detail.head"));
            }
            int index = 0;
            while (records.hasNext()) {
                CsvRecord line = records.next();
                if (line.getFieldCount() != head.size() || index >= lines) {
                    throw table.damaged(line, Optional.empty());
                }
                each.read(table, index, line);
                index++;
            }
            if (index != lines) {
                throw Damage.damaged(file, Damage.text("detail.lines", lines, index));
            }
        } catch (CsvParseException e) {
            throw Damage.damaged(file, Damage.text("detail.unreadable"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    InputException damaged(CsvRecord line, Optional<String> column) {
        return new InputException(new InputFault(
                Optional.of(file.toString()),
                Optional.of(line.getStartingLineNumber()),
                column,
                Damage.text("damaged", Damage.text("detail.line", String.valueOf(line.getStartingLineNumber()))),
                Damage.text("damaged.cure")));
    }

    /** A number, NaN where the cell is empty. */
    double number(CsvRecord line, int column) throws InputException {
        String cell = line.getField(column);
        if (cell.isEmpty()) {
            return Double.NaN;
        }
        try {
            return switch (cell) {
                case "Infinity" -> Double.POSITIVE_INFINITY;
                case "-Infinity" -> Double.NEGATIVE_INFINITY;
                default -> NumberInput.parseDouble(cell, true);
            };
        } catch (NumberFormatException e) {
            throw damaged(line, Optional.of(head.get(column)));
        }
    }

    <E extends Enum<E>> E constant(CsvRecord line, int column, Class<E> type) throws InputException {
        try {
            return Enum.valueOf(type, line.getField(column));
        } catch (IllegalArgumentException e) {
            throw damaged(line, Optional.of(head.get(column)));
        }
    }

    <E extends Enum<E>> Optional<E> maybe(CsvRecord line, int column, Class<E> type) throws InputException {
        return line.getField(column).isEmpty() ? Optional.empty() : Optional.of(constant(line, column, type));
    }

    Optional<LocalDate> day(CsvRecord line, int column) throws InputException {
        String cell = line.getField(column);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException e) {
            throw damaged(line, Optional.of(head.get(column)));
        }
    }

    /** A text in the languages from this column on; a language without a wording is left out. */
    static Text text(CsvRecord line, int column) {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        int at = column;
        for (Language language : Language.values()) {
            String wording = line.getField(at++);
            if (!wording.isEmpty()) {
                wordings.put(language, wording);
            }
        }
        return wordings.isEmpty() ? Text.EMPTY : new Text(wordings);
    }
}
