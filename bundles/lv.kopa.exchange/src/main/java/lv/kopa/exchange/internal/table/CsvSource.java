package lv.kopa.exchange.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import lv.kopa.exchange.internal.CellException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;

/** A text table: cells parted by comma, semicolon or tab, quoted where they hold that or a line break. */
final class CsvSource implements TableSource {
    private final Path path;
    private final TextEncoding encoding;
    private final Faults faults;
    private final CsvReader<CsvRow> reader;
    private final Iterator<CsvRow> records;
    private final CsvRow row;
    private final DecimalMarks marks;
    private List<String> header = List.of();
    private long headerRow;

    private CsvSource(Path path, TextEncoding encoding, CsvDialect dialect, Reader text, Faults faults) {
        this.path = path;
        this.encoding = encoding;
        this.faults = faults;
        row = new CsvRow();
        reader = dialect.open(text, row);
        records = reader.iterator();
        marks = new DecimalMarks(dialect.delimiter() == ',');
    }

    /**
     * Opens a text table; nothing if it cannot be read, which the faults then say.
     *
     * @param key the column that the table must have
     */
    static Optional<TableSource> open(Path path, TextEncoding encoding, String key, Faults faults) throws IOException {
        CsvDialect dialect;
        try (Reader beginning = encoding.open(path)) {
            dialect = CsvDialect.of(beginning, key);
        } catch (CharacterCodingException foreign) {
            tellForeignBytes(path, encoding, faults);
            return Optional.empty();
        } catch (CsvDialect.AmbiguousException ambiguous) {
            faults.add(Place.row(name(path), 1), "delimiter.ambiguous", key);
            return Optional.empty();
        }
        CsvSource source = new CsvSource(path, encoding, dialect, encoding.open(path), faults);
        if (source.readHeader(dialect)) {
            return Optional.of(source);
        }
        source.close();
        return Optional.empty();
    }

    private boolean readHeader(CsvDialect dialect) {
        int before = faults.count();
        if ((dialect.declared() && !advance()) || !next()) {
            if (faults.count() == before) {
                faults.add(Place.file(file()), "file.blank");
            }
            return false;
        }
        List<String> cells = new ArrayList<>();
        for (int cell = 0; cell < row.size(); cell++) {
            cells.add(text(cell));
        }
        header = List.copyOf(cells);
        headerRow = row.line();
        return true;
    }

    @Override
    public String file() {
        return name(path);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long headerRow() {
        return headerRow;
    }

    @Override
    public boolean next() {
        while (advance()) {
            if (!row.blank()) {
                if (headerRow > 0 && row.size() != header.size()) {
                    tellWidth();
                }
                return true;
            }
        }
        return false;
    }

    private void tellWidth() {
        boolean openQuote = row.size() < header.size() && row.lineBreakInside();
        String key = openQuote ? "row.openQuote" : row.size() < header.size() ? "row.short" : "row.long";
        faults.add(Place.row(file(), row()), key, row.size(), header.size());
    }

    private boolean advance() {
        try {
            if (records.hasNext()) {
                records.next();
                return true;
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                tellForeignBytes(path, encoding, faults);
            } else {
                faults.add(
                        Place.row(file(), row.line()),
                        "file.unreadable",
                        String.valueOf(e.getCause().getMessage()));
            }
        } catch (CsvParseException e) {
            faults.add(Place.row(file(), row.line()), "row.broken", Limits.COLUMNS, Limits.CELL);
        }
        return false;
    }

    private static void tellForeignBytes(Path path, TextEncoding encoding, Faults faults) {
        try {
            faults.add(
                    Place.row(name(path), encoding.lineOfForeignBytes(path)),
                    "file.encoding",
                    encoding.charset().name());
        } catch (IOException e) {
            faults.add(Place.file(name(path)), "file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public long row() {
        return row.line();
    }

    @Override
    public int size() {
        return row.size();
    }

    @Override
    public String text(int cell) {
        return row.text(cell);
    }

    @Override
    public double number(int cell) throws CellException {
        if (cell >= row.size()) {
            return Double.NaN;
        }
        int begin = row.begin(cell);
        int length = row.end(cell) - begin;
        char[] chars = row.chars();
        if (length <= 0 || (length == 2 && chars[begin] == 'N' && chars[begin + 1] == 'A')) {
            return Double.NaN;
        }
        return marks.number(row, cell, this);
    }

    @Override
    public void finish() {
        marks.tell(faults);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            System.getLogger(CsvSource.class.getName())
                    .log(System.Logger.Level.WARNING, "could not close " + file(), e);
        }
    }
}
