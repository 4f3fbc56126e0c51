package lv.kopa.store.internal.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.NumberOutput;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.CellNote;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitLink;
import lv.kopa.evaluation.UnitParent;
import lv.kopa.store.internal.json.Json;
import lv.kopa.store.internal.json.Values;
import lv.kopa.text.Text;

/** Writes a dataset into a folder, line by line. */
public final class DatasetWriter {
    private final Dataset dataset;
    private final Path folder;
    private final List<DataColumn> columns;
    private final List<String> heads;

    private DatasetWriter(Dataset dataset, Path folder) {
        this.dataset = dataset;
        this.folder = folder;
        columns = dataset.columns();
        heads = DatasetFiles.heads(columns);
    }

    /** Writes a dataset into an empty folder. */
    public static void write(Dataset dataset, Path folder) throws IOException {
        DatasetWriter writer = new DatasetWriter(dataset, folder);
        Json.write(folder.resolve(DatasetFiles.DATASET), writer::description);
        writer.csv(DatasetFiles.UNITS, DatasetFiles.UNIT_HEAD, writer::units);
        writer.values();
        if (writer.columns.stream().anyMatch(column -> !column.notes().isEmpty())) {
            writer.csv(DatasetFiles.NOTES, DatasetFiles.NOTE_HEAD, writer::notes);
        }
        if (!dataset.parents().isEmpty()) {
            writer.csv(DatasetFiles.PARENTS, DatasetFiles.PARENT_HEAD, writer::parents);
        }
        if (!dataset.links().isEmpty()) {
            writer.csv(DatasetFiles.LINKS, DatasetFiles.LINK_HEAD, writer::links);
        }
    }

    private void description(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("format", Json.FORMAT);
        out.writeStringField("sha256", dataset.digest());
        Values.text(out, "title", dataset.title());
        out.writeBooleanField("synthetic", dataset.synthetic());
        Values.maybe(out, "asOf", dataset.asOf());
        Values.maybe(out, "asKnownOn", dataset.asKnownOn());
        out.writeNumberField("units", dataset.units().size());
        out.writeArrayFieldStart("columns");
        for (int i = 0; i < columns.size(); i++) {
            DataColumn column = columns.get(i);
            out.writeStartObject();
            out.writeStringField("head", heads.get(i));
            out.writeStringField("kind", column instanceof DataColumn.Numbers ? "numbers" : "categories");
            out.writeStringField("role", column.key().role().name());
            out.writeStringField("code", column.key().code());
            out.writeStringField("period", column.key().period().name());
            Values.maybe(out, "rater", column.key().rater());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeNumberField(
                "notes",
                columns.stream().mapToInt(column -> column.notes().size()).sum());
        out.writeNumberField("parents", dataset.parents().size());
        out.writeNumberField("links", dataset.links().size());
        if (!dataset.names().isEmpty()) {
            out.writeObjectFieldStart("names");
            for (Map.Entry<String, Text> name : dataset.names().entrySet()) {
                Values.text(out, name.getKey(), name.getValue());
            }
            out.writeEndObject();
        }
        out.writeFieldName("tree");
        if (dataset.tree().isPresent()) {
            TreeJson.write(out, dataset.tree().get());
        } else {
            out.writeNull();
        }
        out.writeEndObject();
    }

    private void units(CsvWriter out) {
        for (Unit unit : dataset.units()) {
            List<String> line = new ArrayList<>(List.of(unit.id(), unit.kind().name()));
            DatasetFiles.addWordings(unit.name(), line);
            out.writeRecord(line);
        }
    }

    private void values() throws IOException {
        List<String> head = new ArrayList<>(List.of("unit"));
        head.addAll(heads);
        csv(DatasetFiles.VALUES, head, out -> {
            String[] line = new String[columns.size() + 1];
            for (int unit = 0; unit < dataset.units().size(); unit++) {
                line[0] = dataset.units().get(unit).id();
                for (int i = 0; i < columns.size(); i++) {
                    line[i + 1] = cell(columns.get(i), unit);
                }
                out.writeRecord(line);
            }
        });
    }

    private static String cell(DataColumn column, int unit) {
        if (column instanceof DataColumn.Numbers numbers) {
            double value = numbers.value(unit);
            return Double.isNaN(value) ? "" : number(value);
        }
        return ((DataColumn.Categories) column).value(unit);
    }

    private static String number(double value) {
        return NumberOutput.toString(value, true);
    }

    private void notes(CsvWriter out) {
        for (int i = 0; i < columns.size(); i++) {
            for (Map.Entry<Integer, CellNote> each : columns.get(i).notes().entrySet()) {
                CellNote note = each.getValue();
                List<String> line = new ArrayList<>(List.of(
                        heads.get(i),
                        dataset.units().get(each.getKey()).id(),
                        note.status().name(),
                        note.evidence().map(Enum::name).orElse("")));
                DatasetFiles.addWordings(note.reason().orElse(Text.EMPTY), line);
                out.writeRecord(line);
            }
        }
    }

    private void parents(CsvWriter out) {
        for (UnitParent parent : dataset.parents()) {
            out.writeRecord(
                    parent.unit(),
                    parent.parent(),
                    parent.kind().name(),
                    day(parent.from()),
                    day(parent.to()),
                    number(parent.weight()));
        }
    }

    private void links(CsvWriter out) {
        for (UnitLink link : dataset.links()) {
            out.writeRecord(link.from(), link.to(), link.type(), day(link.date()), number(link.weight()));
        }
    }

    private static String day(Optional<?> day) {
        return day.map(Object::toString).orElse("");
    }

    private void csv(String name, List<String> head, Lines lines) throws IOException {
        // Unlike Files.newBufferedWriter this replaces half characters instead of refusing them, as the digest does.
        try (CsvWriter out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new BufferedWriter(
                        new OutputStreamWriter(Files.newOutputStream(folder.resolve(name)), StandardCharsets.UTF_8),
                        1 << 16))) {
            out.writeRecord(head);
            lines.writeTo(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @FunctionalInterface
    private interface Lines {
        void writeTo(CsvWriter out);
    }
}
