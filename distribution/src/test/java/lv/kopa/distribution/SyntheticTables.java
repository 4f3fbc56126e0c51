package lv.kopa.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/**
 * SYNTHETIC tables that a method of the product can evaluate, and settings where it needs them.
 *
 * @param values table of values, beside that of indicators
 * @param indicators table of indicators
 * @param settings saved settings, where nothing is computed without
 * @param unit id of a unit that stands in no other tables
 */
record SyntheticTables(Path values, Path indicators, Optional<Path> settings, String unit) {
    private static final int UNITS = 18;
    /** Before the values stand code, name and period. */
    private static final int KEYS = 3;

    private static final String EVIDENCE = "register";
    private static final List<String> FACTORS =
            List.of("leakage", "displacement", "substitution", "multiplier", "deadweight");

    private record Column(String code, String type, String target) {
        String row() {
            boolean leaf = type.equals("Indicator");
            return String.join(
                    ",",
                    code,
                    "SYNTHETIC " + code,
                    leaf ? "1" : "",
                    leaf ? "ALL" : "",
                    "1",
                    leaf ? "1" : "",
                    type,
                    target);
        }
    }

    /** Tables for a method, below a folder. */
    static SyntheticTables of(String method, RunningKopa kopa, Path folder) throws IOException {
        if (method.startsWith("scorecard.")) {
            return scorecard(method.substring("scorecard.".length()), kopa, folder);
        } else if (method.startsWith("ris3.")) {
            return ratings(folder);
        } else if (method.equals("growth")) {
            return write(folder, "growth", measures(), List.of("2019", "2021"), SyntheticTables::measured)
                    .with("{\"membership.by\": \"values\", \"add\": [\"JOBS\"]}");
        }
        SyntheticTables tables = write(folder, "index", measures(), List.of("2021"), SyntheticTables::measured);
        return switch (method) {
            case "additionality" -> tables.with(assumptions());
            case "target" -> tables.with("{\"baseline.value\": {\"JOBS\": 10, \"EXPORTS\": 12}}");
            default -> tables;
        };
    }

    private SyntheticTables with(String json) throws IOException {
        Path saved = Files.writeString(values.resolveSibling("settings-" + json.hashCode() + ".json"), json);
        return new SyntheticTables(values, indicators, Optional.of(saved), unit);
    }

    /** The same tables with other values, in turn from cell to cell, in a folder. */
    SyntheticTables withValues(Path other, String... turn) throws IOException {
        Path own = Files.createDirectories(other);
        List<String> rows = Files.readAllLines(values);
        for (int row = 1; row < rows.size(); row++) {
            String[] cells = rows.get(row).split(",");
            for (int i = KEYS; i < cells.length; i++) {
                if (!cells[i].equals(EVIDENCE)) {
                    cells[i] = turn[(row * cells.length + i) % turn.length];
                }
            }
            rows.set(row, String.join(",", cells));
        }
        return new SyntheticTables(
                Files.write(own.resolve("values.csv"), rows),
                Files.copy(indicators, own.resolve("indicators.csv"), StandardCopyOption.REPLACE_EXISTING),
                settings,
                unit);
    }

    private static List<Column> measures() {
        return List.of("JOBS", "EXPORTS", "PATENTS", "MEMBERS").stream()
                .map(code -> new Column(code, "Indicator", "40"))
                .toList();
    }

    /** Between 11 and 50, no two units alike; more in later periods. */
    private static double measured(int unit, int place) {
        return 11 + (unit * (place * 5 + 7) + place * 3) % 37 + unit / 100.0 + place / 4;
    }

    private static String assumptions() {
        StringBuilder json = new StringBuilder("{\n  \"indicators\": [\"JOBS\"],\n  \"source\": \"SYNTHETIC\"");
        for (String factor : FACTORS) {
            String one = factor.equals("multiplier") ? "1" : "0";
            json.append(
                    ",\n  \"%1$s\": {\"low\": %2$s.1, \"central\": %2$s.2, \"high\": %2$s.3}".formatted(factor, one));
        }
        return json + "\n}\n";
    }

    private static SyntheticTables scorecard(String id, RunningKopa kopa, Path folder) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (JsonNode item : kopa.run("scorecards", "show", id, "--json").json().get("items")) {
            columns.add(new Column(item.get("column").asText(), "Indicator", ""));
            columns.add(new Column(item.get("column").asText() + ":evidence", "Other", ""));
        }
        if (columns.isEmpty()) {
            columns.add(new Column("UNKNOWN", "Indicator", ""));
        }
        return write(folder, id, columns, List.of("2021"), (unit, place) -> unit % 2);
    }

    private static SyntheticTables ratings(Path folder) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (String goal : List.of("VA", "PROD", "RES")) {
            columns.add(new Column("R3-" + goal + "-1", "Indicator", ""));
            columns.add(new Column("R3-" + goal + "-2", "Indicator", ""));
            columns.add(new Column(goal + ":evidence", "Other", ""));
        }
        return write(folder, "ris3", columns, List.of("2021"), (unit, place) -> unit % 3);
    }

    private static SyntheticTables write(
            Path folder,
            String name,
            List<Column> columns,
            List<String> periods,
            ToDoubleBiFunction<Integer, Integer> value)
            throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        List<String> meta = new ArrayList<>(List.of("iCode,iName,Level,Parent,Direction,Weight,Type,Target"));
        columns.forEach(column -> meta.add(column.row()));
        meta.add("ALL,SYNTHETIC index,2,,1,1,Aggregate,");
        List<String> rows = new ArrayList<>();
        rows.add("uCode,uName,Time,"
                + String.join(",", columns.stream().map(Column::code).toList()));
        for (int period = 0; period < periods.size(); period++) {
            for (int unit = 0; unit < UNITS; unit++) {
                StringBuilder row = new StringBuilder(
                        "%s-%d,SYNTHETIC %s %d,%s".formatted(name, unit, name, unit, periods.get(period)));
                for (int i = 0; i < columns.size(); i++) {
                    row.append(',')
                            .append(
                                    columns.get(i).type().equals("Other")
                                            ? EVIDENCE
                                            : Double.toString(value.applyAsDouble(unit, i + 4 * period)));
                }
                rows.add(row.toString());
            }
        }
        return new SyntheticTables(
                Files.write(own.resolve("values.csv"), rows),
                Files.write(own.resolve("indicators.csv"), meta),
                Optional.empty(),
                name + "-3");
    }
}
