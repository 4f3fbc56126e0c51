package lv.kopa.evaluation;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * The canonical form of a dataset, fed to SHA-256: strings as length-prefixed UTF-8 in Unicode form NFC, numbers as
 * big-endian IEEE 754 doubles with one NaN and −0 as 0, everything in given order. Each part begins with its count, so
 * that no two datasets share a form.
 */
final class DatasetDigest {
    private static final String FORM = "kopa-dataset-1";
    private static final char FIRST_THAT_COMPOSES = '\u0300';

    private final DataOutputStream out;

    private DatasetDigest(DataOutputStream out) {
        this.out = out;
    }

    static String of(Dataset dataset) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            var bytes = new java.io.BufferedOutputStream(
                    new DigestOutputStream(OutputStream.nullOutputStream(), sha), 1 << 16);
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                new DatasetDigest(out).dataset(dataset);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void dataset(Dataset dataset) throws IOException {
        string(FORM);
        text(dataset.title());
        out.writeBoolean(dataset.synthetic());
        out.writeInt(dataset.units().size());
        for (Unit unit : dataset.units()) {
            string(unit.id());
            text(unit.name());
            string(unit.kind().name());
        }
        out.writeInt(dataset.columns().size());
        for (DataColumn column : dataset.columns()) {
            column(column);
        }
        out.writeBoolean(dataset.tree().isPresent());
        if (dataset.tree().isPresent()) {
            node(dataset.tree().get());
        }
        out.writeInt(dataset.parents().size());
        for (UnitParent parent : dataset.parents()) {
            string(parent.unit());
            string(parent.parent());
            string(parent.kind().name());
            date(parent.from());
            date(parent.to());
            number(parent.weight());
        }
        if (!dataset.names().isEmpty()) { // the form of datasets without names is older than these
            string("names");
            out.writeInt(dataset.names().size());
            for (Map.Entry<String, Text> name : dataset.names().entrySet()) {
                string(name.getKey());
                text(name.getValue());
            }
        }
        out.writeInt(dataset.links().size());
        for (UnitLink link : dataset.links()) {
            string(link.from());
            string(link.to());
            string(link.type());
            date(link.date());
            number(link.weight());
        }
        date(dataset.asOf());
        date(dataset.asKnownOn());
    }

    private void column(DataColumn column) throws IOException {
        ColumnKey key = column.key();
        string(key.role().name());
        string(key.code());
        string(key.period().name());
        out.writeBoolean(key.rater().isPresent());
        string(key.rater().orElse(""));
        if (column instanceof DataColumn.Numbers numbers) {
            out.writeByte('n');
            for (int unit = 0; unit < numbers.size(); unit++) {
                number(numbers.value(unit));
            }
        } else if (column instanceof DataColumn.Categories categories) {
            out.writeByte('c');
            for (int unit = 0; unit < categories.size(); unit++) {
                string(categories.value(unit));
            }
        }
        out.writeInt(column.notes().size());
        for (Map.Entry<Integer, CellNote> entry : column.notes().entrySet()) {
            CellNote note = entry.getValue();
            out.writeInt(entry.getKey());
            string(note.status().name());
            string(note.evidence().map(Enum::name).orElse(""));
            text(note.reason().orElse(Text.EMPTY));
        }
    }

    private void node(IndicatorNode node) throws IOException {
        number(node.weight());
        if (node instanceof IndicatorNode.Leaf leaf) {
            out.writeByte('l');
            indicator(leaf.indicator());
        } else {
            out.writeByte('a');
            string(node.code());
            text(node.name());
            out.writeInt(node.children().size());
            for (IndicatorNode child : node.children()) {
                node(child);
            }
        }
    }

    private void indicator(Indicator indicator) throws IOException {
        string(indicator.code());
        string(indicator.version());
        text(indicator.name());
        text(indicator.definition());
        text(indicator.unit());
        Direction direction = indicator.direction();
        if (direction instanceof Direction.Monotone monotone) {
            out.writeByte('m');
            out.writeInt(monotone.sign());
        } else if (direction instanceof Direction.Band band) {
            out.writeByte('b');
            number(band.lower());
            number(band.upper());
        } else {
            out.writeByte('n');
        }
        string(indicator.scale().name());
        string(indicator.measure().name());
        string(indicator.aggregation().name());
        string(indicator.denominator().orElse(""));
    }

    private void text(Text text) throws IOException {
        for (Language language : Language.values()) {
            string(text.byLanguage().getOrDefault(language, ""));
        }
    }

    private void string(String value) throws IOException {
        byte[] bytes = composed(value).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String composed(String value) {
        // Below the combining marks every string is in form NFC already; the normaliser is slow to load.
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= FIRST_THAT_COMPOSES) {
                return Normalizer.normalize(value, Normalizer.Form.NFC);
            }
        }
        return value;
    }

    private void number(double value) throws IOException {
        out.writeDouble(value == 0 ? 0.0 : value);
    }

    private void date(Optional<LocalDate> date) throws IOException {
        string(date.map(LocalDate::toString).orElse(""));
    }
}
