package lv.kopa.store.internal.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import lv.kopa.registry.Field;

/** Writes the migration that makes the tables of the first format, out of the kinds. */
final class FirstSchema {
    private static final String LOG = """
            -- The tables of format 1. FirstSchema writes this file out of the kinds; a released format is never changed.
            CREATE TABLE workspace (
              format INTEGER NOT NULL,
              name_en VARCHAR,
              name_lv VARCHAR,
              synthetic BOOLEAN NOT NULL,
              zone VARCHAR(64) NOT NULL
            );

            CREATE TABLE change_log (
              number BIGINT NOT NULL PRIMARY KEY,
              at_time TIMESTAMP(6) WITH TIME ZONE NOT NULL,
              who VARCHAR NOT NULL,
              reason VARCHAR NOT NULL,
              first_item BIGINT NOT NULL,
              items BIGINT NOT NULL,
              digest CHAR(64) NOT NULL,
              previous CHAR(64) NOT NULL,
              hash CHAR(64) NOT NULL
            );
            CREATE INDEX change_log_at_time ON change_log (at_time);

            CREATE TABLE change_item (
              item_no BIGINT NOT NULL PRIMARY KEY,
              number BIGINT NOT NULL,
              operation CHAR(1) NOT NULL,
              kind VARCHAR(64) NOT NULL,
              id VARCHAR(64) NOT NULL,
              row_no BIGINT NOT NULL
            );

            CREATE TABLE change_head (
              number BIGINT NOT NULL,
              at_time TIMESTAMP(6) WITH TIME ZONE NOT NULL,
              hash CHAR(64) NOT NULL,
              last_row BIGINT NOT NULL,
              last_item BIGINT NOT NULL
            );
            INSERT INTO change_head (number, at_time, hash, last_row, last_item)
              VALUES (0, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00', '%s', 0, 0);
            """.formatted(Head.BEGINNING);

    private FirstSchema() {}

    /** Columns beside the references by which the rules of the registry find what may say the same. */
    private static final Set<String> FOUND_BY = Set.of("unit", "registration_number");

    static String sql() {
        return LOG + Table.all().stream().map(FirstSchema::table).collect(Collectors.joining());
    }

    private static String table(Table<?> table) {
        StringBuilder sql = new StringBuilder("\nCREATE TABLE " + table.quoted() + " (\n"
                + "  row_no BIGINT NOT NULL PRIMARY KEY,\n"
                + "  id ${name} NOT NULL,\n"
                + "  valid_from DATE NOT NULL,\n"
                + "  valid_until DATE,\n"
                + "  change_from BIGINT NOT NULL,\n"
                + "  change_until BIGINT,\n"
                + "  seal CHAR(64) NOT NULL,\n"
                + (table.personal() ? "  personal CHAR(64) NOT NULL" : "  search VARCHAR NOT NULL"));
        table.columns(false).forEach(column -> sql.append(column(column)));
        sql.append("\n);\n").append(index(table, "id", "id, valid_from"));
        for (Field field : table.references()) {
            Column column = table.columns(field.name()).columns().get(0);
            sql.append(index(table, column.name(), column.quoted()));
        }
        table.columns(false).stream()
                .filter(column -> FOUND_BY.contains(column.name()))
                .forEach(column -> sql.append(index(table, column.name(), column.quoted())));
        if (table.personal()) {
            sql.append("\nCREATE TABLE " + table.quotedApart() + " (\n  row_no BIGINT NOT NULL PRIMARY KEY,\n"
                    + "  salt VARCHAR(64),\n  search VARCHAR");
            table.columns(true).forEach(column -> sql.append(column(column)));
            sql.append("\n);\n");
        }
        return sql.toString();
    }

    private static String column(Column column) {
        return ",\n  " + column.quoted() + " " + column.type().sql() + (column.required() ? " NOT NULL" : "");
    }

    private static String index(Table<?> table, String name, String columns) {
        return "CREATE INDEX " + table.quoted().replace("\"", "") + "_by_" + name + " ON " + table.quoted() + " ("
                + columns + ");\n";
    }

    /**
     * Writes the file.
     *
     * @param arguments its path
     */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), sql());
    }
}
