package lv.kopa.exchange.internal.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What parts the cells of a text table. Told from the heading, whose words are known: only with the right delimiter does
 * it hold the column that every such table has.
 *
 * @param delimiter comma, semicolon or tab
 * @param declared whether a first line {@code sep=…} says so, which is no row of the table
 */
record CsvDialect(char delimiter, boolean declared) {
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final String DECLARATION = "sep=";
    private static final int LONGEST_HEADING = 1 << 20;

    /** More than one delimiter would do. */
    static final class AmbiguousException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /**
     * The dialect of a text.
     *
     * @param key the column that the table must have
     * @throws AmbiguousException if two delimiters both yield that column
     */
    static CsvDialect of(Reader text, String key) throws IOException, AmbiguousException {
        String beginning = beginning(text);
        if (beginning.regionMatches(true, 0, DECLARATION, 0, DECLARATION.length())
                && beginning.length() > DECLARATION.length() + 1
                && "\r\n".indexOf(beginning.charAt(DECLARATION.length() + 1)) >= 0) {
            return new CsvDialect(beginning.charAt(DECLARATION.length()), true);
        }
        List<Character> fitting = new ArrayList<>();
        char widest = DELIMITERS[0];
        int width = 0;
        for (char delimiter : DELIMITERS) {
            List<String> heading = heading(beginning, delimiter);
            if (holds(heading, key)) {
                fitting.add(delimiter);
            }
            if (heading.size() > width) {
                width = heading.size();
                widest = delimiter;
            }
        }
        if (fitting.size() > 1) {
            // A heading of one column only holds it with every delimiter.
            if (width == 1) {
                return new CsvDialect(DELIMITERS[0], false);
            }
            throw new AmbiguousException();
        }
        return new CsvDialect(fitting.isEmpty() ? widest : fitting.get(0), false);
    }

    /** A reader for this dialect. */
    <T> CsvReader<T> open(Reader text, CsvCallbackHandler<T> handler) {
        return builder(delimiter).build(handler, text);
    }

    private static CsvReader.CsvReaderBuilder builder(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Limits.CELL);
    }

    private static List<String> heading(String beginning, char delimiter) {
        try (CsvReader<CsvRecord> records = builder(delimiter).ofCsvRecord(beginning)) {
            var first = records.iterator();
            return first.hasNext() ? first.next().getFields() : List.of();
        } catch (IOException | RuntimeException unreadable) {
            // With a wrong delimiter a heading may be no record at all; the right one is told by another.
            return List.of();
        }
    }

    private static boolean holds(List<String> heading, String key) {
        String wanted = key.toLowerCase(Locale.ROOT);
        return heading.stream()
                .anyMatch(cell -> Words.clean(cell).toLowerCase(Locale.ROOT).equals(wanted));
    }

    private static String beginning(Reader text) throws IOException {
        StringBuilder beginning = new StringBuilder();
        char[] chunk = new char[8192];
        int read;
        while (beginning.length() < LONGEST_HEADING && (read = text.read(chunk)) >= 0) {
            beginning.append(chunk, 0, read);
        }
        return beginning.toString();
    }
}
