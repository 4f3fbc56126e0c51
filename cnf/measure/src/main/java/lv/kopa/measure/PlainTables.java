package lv.kopa.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Kind;
import lv.kopa.text.Language;

/** The tables of the package as a database would hold them that knows nothing of Kopa: typed, with a primary key. */
final class PlainTables {
    /** A column. */
    private record Column(String name, String type) {}

    private PlainTables() {}

    /** The file of a kind. */
    static Path file(Ground ground, Kind<?> kind) {
        return ground.tables().resolve("data").resolve(kind.name() + ".csv");
    }

    /** The name of the table of a kind. */
    static String name(Kind<?> kind) {
        return '"' + kind.name() + '"';
    }

    /** The statement that makes the table. */
    static String create(Kind<?> kind) {
        return "CREATE TABLE " + name(kind)
                + columns(kind).stream()
                        .map(column -> '"' + column.name() + "\" " + column.type())
                        .collect(Collectors.joining(", ", " (", ", PRIMARY KEY (\"id\", \"valid_from\"))"));
    }

    /** The statement by which H2 loads it. */
    static String csvread(Ground ground, Kind<?> kind) {
        String file = file(ground, kind).toString().replace("'", "''");
        return "INSERT INTO " + name(kind) + " SELECT * FROM CSVREAD('" + file + "', NULL, 'charset=UTF-8 null=')";
    }

    /** The statement by which PostgreSQL loads it. */
    static String copy(Kind<?> kind) {
        return "COPY " + name(kind) + " FROM STDIN WITH (FORMAT csv, HEADER, ENCODING 'UTF8')";
    }

    private static List<Column> columns(Kind<?> kind) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("id", "VARCHAR(80)"), new Column("valid_from", "DATE"), new Column("valid_until", "DATE")));
        for (Field field : kind.fields()) {
            if (field.type() == FieldType.TEXT) {
                for (Language language : Language.values()) {
                    columns.add(new Column(field.key() + "_" + language.code(), "VARCHAR"));
                }
            } else {
                columns.add(new Column(field.key(), type(field.type())));
            }
        }
        return columns;
    }

    private static String type(FieldType type) {
        if (type == FieldType.WHOLE) {
            return "INTEGER";
        }
        if (type == FieldType.DECIMAL) {
            return "NUMERIC(38, 6)";
        }
        if (type == FieldType.MONEY) {
            return "NUMERIC(38, 2)";
        }
        if (type == FieldType.VALUE) {
            return "DOUBLE PRECISION";
        }
        if (type == FieldType.DAY) {
            return "DATE";
        }
        return type == FieldType.FLAG ? "BOOLEAN" : "VARCHAR";
    }
}
