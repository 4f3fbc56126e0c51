package lv.kopa.store.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Brings a database to the format of this version. */
public final class Migrations {
    /** The format of this version. */
    public static final int FORMAT = 1;

    private Migrations() {}

    /** Makes the tables. */
    public static void run(Connection connection, Dialect dialect) throws SQLException, IOException {
        String sql;
        try (InputStream in = Migrations.class.getResourceAsStream("V1__registry.sql")) {
            sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Map.Entry<String, String> each : dialect.placeholders().entrySet()) {
            sql = sql.replace("${" + each.getKey() + "}", each.getValue());
        }
        try (Statement statement = connection.createStatement()) {
            for (String each : sql.split(";\n")) {
                statement.execute(each);
            }
        }
    }
}
