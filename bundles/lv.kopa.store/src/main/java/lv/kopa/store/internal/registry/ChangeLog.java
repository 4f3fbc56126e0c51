package lv.kopa.store.internal.registry;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.store.internal.Trouble;

/** The log in the database: one line for each change, and one row that says where it ends. */
public final class ChangeLog {
    private static final String HEAD = "SELECT number, at_time, hash, last_row, last_item FROM change_head";

    private ChangeLog() {}

    /** The end of the log. */
    public static Head head(Connection connection) throws SQLException {
        return head(connection, HEAD);
    }

    /** The end of the log; nobody else moves it before the transaction ends. */
    static Head lockedHead(Connection connection) throws SQLException {
        return head(connection, HEAD + " FOR UPDATE");
    }

    private static Head head(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the row that says where the log ends is missing");
            }
            return new Head(
                    row.getLong(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getString(3),
                    row.getLong(4),
                    row.getLong(5));
        }
    }

    /** Adds a line and moves the end of the log. */
    static void add(Connection connection, LogLine line, long lastRow) throws SQLException {
        insert(connection, line);
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE change_head SET number = ?, at_time = ?, hash = ?, last_row = ?, last_item = ?")) {
            statement.setLong(1, line.number());
            statement.setObject(2, time(line.at()));
            statement.setString(3, line.hash());
            statement.setLong(4, lastRow);
            statement.setLong(5, line.firstItem() + line.items() - 1);
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, LogLine line) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO change_log (" + LogLine.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int at = 0;
            statement.setLong(++at, line.number());
            statement.setObject(++at, time(line.at()));
            statement.setString(++at, line.who());
            statement.setString(++at, line.reason());
            statement.setLong(++at, line.firstItem());
            statement.setLong(++at, line.items());
            statement.setString(++at, line.digest());
            statement.setString(++at, line.previous());
            statement.setString(++at, line.hash());
            statement.executeUpdate();
        }
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The line of a change, if there is one. */
    public static Optional<LogLine> line(Connection connection, long number) throws SQLException {
        return lines(connection, "WHERE number = ?", number).stream().findFirst();
    }

    /**
     * The line of a change that was made.
     *
     * @throws UncheckedIOException if it is missing: somebody deleted it
     */
    static LogLine needed(Connection connection, long number) throws SQLException {
        return line(connection, number)
                .orElseThrow(() -> new UncheckedIOException(Trouble.of("line-missing", null, number)));
    }

    /** The lines that fit. */
    public static List<LogLine> lines(Connection connection, String tail, Object... arguments) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT " + LogLine.COLUMNS + " FROM change_log " + tail)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                List<LogLine> lines = new ArrayList<>();
                while (row.next()) {
                    lines.add(LogLine.read(row));
                }
                return lines;
            }
        }
    }

    /** Number of the last change made before a time; 0 if there was none. */
    static long lastBefore(Connection connection, Instant time) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT MAX(number) FROM change_log WHERE at_time < ?")) {
            statement.setObject(1, time(time));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
