package lv.kopa.store.internal.workspace;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.Wording;
import lv.kopa.store.internal.database.Migrations;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** What a database says of the workspace that lies in it: on a server it is the same for all who share it. */
final class Description {
    private Description() {}

    /** Writes it into a new database. */
    static void write(Connection connection, WorkspaceFile file) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO workspace (format, name_en, name_lv, synthetic, zone) VALUES (?, ?, ?, ?, ?)")) {
            statement.setInt(1, file.format());
            statement.setString(2, file.name().byLanguage().get(Language.EN));
            statement.setString(3, file.name().byLanguage().get(Language.LV));
            statement.setBoolean(4, file.synthetic());
            statement.setString(5, file.zone().getId());
            statement.executeUpdate();
        }
    }

    /** Whether there is a workspace in a database: its tables may be there without it, where making it was cut short. */
    static boolean isThere(Connection connection) throws SQLException {
        return some(
                        connection,
                        "SELECT COUNT(*) FROM information_schema.tables"
                                + " WHERE table_schema = CURRENT_SCHEMA AND table_name = 'workspace'")
                && some(connection, "SELECT COUNT(*) FROM workspace");
    }

    /** Whether a database on a server holds tables, but none of a workspace; also those that the account may not see. */
    static boolean isForeign(Connection connection) throws SQLException {
        String tables = "SELECT COUNT(*) FROM pg_tables WHERE schemaname = CURRENT_SCHEMA";
        return some(connection, tables) && !some(connection, tables + " AND tablename = '" + Migrations.HISTORY + "'");
    }

    private static boolean some(Connection connection, String count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(count);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1) > 0;
        }
    }

    /** Reads it. */
    static WorkspaceFile read(Connection connection, Optional<String> server) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT format, name_en, name_lv, synthetic, zone FROM workspace");
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw damaged("format", null);
            }
            Map<Language, String> name = new EnumMap<>(Language.class);
            put(name, Language.EN, row.getString(2));
            put(name, Language.LV, row.getString(3));
            if (name.isEmpty()) {
                throw damaged("name", null);
            }
            return new WorkspaceFile(row.getInt(1), new Text(name), row.getBoolean(4), server, zone(row.getString(5)));
        }
    }

    private static ZoneId zone(String written) {
        try {
            return ZoneId.of(String.valueOf(written));
        } catch (DateTimeException e) {
            throw damaged("zone", e);
        }
    }

    private static UncheckedIOException damaged(String column, Exception cause) {
        return new UncheckedIOException(
                Trouble.of("row-damaged", cause, "workspace", Wording.text("detail.field", column)));
    }

    private static void put(Map<Language, String> name, Language language, String wording) {
        if (wording != null) {
            name.put(language, wording);
        }
    }
}
