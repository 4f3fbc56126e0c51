package lv.kopa.exchange.internal.datapackage;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Kind;

/** Writes the rows of one kind. */
final class ResourceWriter {
    private final Function<Entry, Map<String, Object>> values;

    /**
     * @param values what is written of an entry, by name of the field
     */
    ResourceWriter(Function<Entry, Map<String, Object>> values) {
        this.values = values;
    }

    /** Writes the facts in their order and closes the stream. */
    <T extends Entry> WrittenResource write(Kind<T> kind, List<Fact<T>> facts, OutputStream file) throws IOException {
        MessageDigest digest = Hashes.sha256();
        Counted counted = new Counted(new DigestOutputStream(file, digest));
        // What has no form in UTF-8, half a character, is refused rather than written as a question mark.
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(
                        counted,
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            List<Column> columns = Column.of(kind);
            List<String> cells = new ArrayList<>(List.of(Column.ID, Column.VALID_FROM, Column.VALID_UNTIL));
            columns.forEach(column -> cells.add(column.key()));
            csv.writeRecord(cells);
            for (Fact<T> fact : facts) {
                cells.clear();
                cells.add(Formulas.guarded(fact.id().value()));
                cells.add(fact.span().from().toString());
                cells.add(fact.span().until().map(String::valueOf).orElse(""));
                Map<String, Object> held = values.apply(fact.entry());
                columns.forEach(column -> cells.add(column.cell(held)));
                csv.writeRecord(cells);
            }
        }
        return new WrittenResource(
                kind, facts.size(), counted.bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static final class Counted extends FilterOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int each) throws IOException {
            out.write(each);
            bytes++;
        }

        @Override
        public void write(byte[] chunk, int offset, int length) throws IOException {
            out.write(chunk, offset, length);
            bytes += length;
        }
    }
}
