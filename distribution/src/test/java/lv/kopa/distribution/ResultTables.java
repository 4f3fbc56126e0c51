package lv.kopa.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tables of a result with what people call its rows and columns, as they stand in the files of the command line.
 *
 * @param tables all of them
 * @param data values of each indicator by its name, one list for each period
 */
record ResultTables(List<Table> tables, Map<String, List<double[]>> data) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A table. */
    record Table(String id, String title, boolean scores, List<Set<String>> names, List<Column> columns) {
        /** The columns with numbers of which at least one is there. */
        List<Column> filled() {
            return columns.stream()
                    .filter(column ->
                            column.numbers() && column.values().stream().anyMatch(value -> value != null))
                    .toList();
        }

        Column column(String id) {
            return columns.stream()
                    .filter(column -> column.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A column; of numbers that are not there the value is null, and of words all are. */
    record Column(String id, String label, boolean rank, boolean numbers, List<Double> values) {}

    /** What the command line left in a folder. */
    static ResultTables in(Path out, String language) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (NamedCsvRecord unit : rows(out.resolve("dataset/units.csv"))) {
            String own = unit.getField("name." + language);
            names.put(unit.getField("unit"), own.isEmpty() ? unit.getField("name.en") : own);
        }
        JsonNode dataset = JSON.readTree(out.resolve("dataset/dataset.json").toFile());
        name(dataset.path("tree"), names, language);
        List<Table> tables = new ArrayList<>();
        for (JsonNode table : JSON.readTree(out.resolve("record.json").toFile()).at("/result/tables")) {
            if (table.get("id").asText().endsWith(".factors")) {
                names.putAll(choices(table, language));
            }
            tables.add(table(table, names, language));
        }
        return new ResultTables(tables, data(dataset, rows(out.resolve("dataset/values.csv")), names));
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static void name(JsonNode node, Map<String, String> names, String language) {
        JsonNode own = node.has("indicator") ? node.get("indicator") : node;
        names.put(own.path("code").asText(), said(own.path("name"), language));
        node.path("children").forEach(child -> name(child, names, language));
    }

    /** What people call the choices of a study. */
    private static Map<String, String> choices(JsonNode table, String language) {
        Map<String, String> choices = new HashMap<>();
        JsonNode said = table.get("columns").get(0).get("values");
        for (int row = 0; row < said.size(); row++) {
            choices.put(table.get("rows").get(row).asText(), said(said.get(row), language));
        }
        return choices;
    }

    private static String said(JsonNode text, String language) {
        return text.path(language).asText(text.path("en").asText());
    }

    private static Map<String, List<double[]>> data(
            JsonNode dataset, List<NamedCsvRecord> rows, Map<String, String> names) {
        Map<String, List<double[]>> data = new HashMap<>();
        for (JsonNode column : dataset.get("columns")) {
            if (column.get("role").asText().equals("INDICATOR")
                    && column.get("kind").asText().equals("numbers")) {
                double[] sorted = rows.stream()
                        .map(row -> row.getField(column.get("head").asText()))
                        .filter(cell -> !cell.isEmpty())
                        .mapToDouble(Double::parseDouble)
                        .sorted()
                        .toArray();
                String code = column.get("code").asText();
                data.computeIfAbsent(names.getOrDefault(code, code), any -> new ArrayList<>())
                        .add(sorted);
            }
        }
        return data;
    }

    private static Table table(JsonNode table, Map<String, String> names, String language) {
        List<Column> columns = new ArrayList<>();
        List<Set<String>> rows = new ArrayList<>();
        for (JsonNode row : table.get("rows")) {
            rows.add(new TreeSet<>(List.of(row.asText(), names.getOrDefault(row.asText(), row.asText()))));
        }
        for (JsonNode column : table.get("columns")) {
            boolean numbers = column.get("kind").asText().equals("numbers");
            List<Double> values = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                JsonNode value = column.get("values").get(row);
                values.add(numbers && !value.isNull() ? value.asDouble() : null);
                if (!numbers) {
                    rows.get(row).add(said(value, language));
                }
            }
            columns.add(new Column(
                    column.get("id").asText(),
                    said(column.get("label"), language),
                    column.get("role").asText().equals("RANK"),
                    numbers,
                    values));
        }
        rows.forEach(row -> row.remove(""));
        return new Table(
                table.get("id").asText(),
                said(table.get("title"), language),
                table.get("purpose").asText().equals("SCORES"),
                rows,
                columns);
    }
}
