package lv.kopa.store.internal.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as files: one JSON array a line, the names of the columns in the first, their types in the second, then the rows.
 * A table is written as it is, whatever its columns, so that a workspace of an older format can be backed up too.
 */
final class TableFiles {
    private static final JsonFactory JSON = new JsonFactory()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    private static final int AT_ONCE = 1000;

    /** Notes of the library that runs migrations; it makes them anew. */
    private static final String NOT_OURS = "kopa_migration";

    private TableFiles() {}

    /** The names of the tables of a workspace. */
    static List<String> tables(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT table_name FROM information_schema.tables"
                                + " WHERE table_schema = CURRENT_SCHEMA AND table_type = 'BASE TABLE' ORDER BY table_name");
                ResultSet row = statement.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                if (!row.getString(1).equals(NOT_OURS)) {
                    names.add(row.getString(1));
                }
            }
            return names;
        }
    }

    /** Writes a table. */
    static void write(Connection connection, String table, OutputStream out) throws SQLException, IOException {
        try (JsonGenerator json = JSON.createGenerator(out);
                PreparedStatement statement =
                        connection.prepareStatement("SELECT * FROM " + quoted(table) + " ORDER BY 1")) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                ResultSetMetaData columns = row.getMetaData();
                List<String> names = new ArrayList<>();
                List<CellType> types = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    names.add(columns.getColumnName(i));
                    types.add(CellType.of(columns.getColumnType(i)));
                }
                line(json, names);
                line(json, types.stream().map(CellType::name).toList());
                List<String> cells = new ArrayList<>();
                while (row.next()) {
                    cells.clear();
                    for (int i = 0; i < types.size(); i++) {
                        cells.add(types.get(i).read(row, i + 1));
                    }
                    line(json, cells);
                }
            }
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void line(JsonGenerator json, List<String> cells) throws IOException {
        json.writeStartArray();
        for (String cell : cells) {
            json.writeString(cell);
        }
        json.writeEndArray();
    }

    /** Reads a table in place of what it holds. */
    static void read(Connection connection, String table, InputStream in) throws SQLException, IOException {
        try (JsonParser json = JSON.createParser(in);
                PreparedStatement delete = connection.prepareStatement("DELETE FROM " + quoted(table))) {
            delete.executeUpdate();
            List<String> names = line(json);
            List<String> typeNames = line(json);
            if (names == null || typeNames == null || names.size() != typeNames.size()) {
                throw new IOException("the columns of " + table + " are not named");
            }
            List<CellType> types = typeNames.stream().map(CellType::valueOf).toList();
            String sql = "INSERT INTO " + quoted(table) + " ("
                    + names.stream().map(TableFiles::quoted).collect(Collectors.joining(", ")) + ") VALUES ("
                    + String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                rows(json, types, insert);
            }
        }
    }

    private static void rows(JsonParser json, List<CellType> types, PreparedStatement insert)
            throws SQLException, IOException {
        int waiting = 0;
        for (List<String> cells = line(json); cells != null; cells = line(json)) {
            if (cells.size() != types.size()) {
                throw new IOException("a row has " + cells.size() + " cells");
            }
            for (int i = 0; i < types.size(); i++) {
                types.get(i).set(insert, i + 1, cells.get(i));
            }
            insert.addBatch();
            waiting++;
            if (waiting == AT_ONCE) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        insert.executeBatch();
    }

    private static List<String> line(JsonParser json) throws IOException {
        if (json.nextToken() == null) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == null) {
                throw new IOException("a row ends in its middle");
            }
            cells.add(json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText());
        }
        return cells;
    }
}
