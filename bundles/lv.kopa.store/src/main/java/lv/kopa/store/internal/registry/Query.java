package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.kopa.registry.Entry;

/**
 * A query for rows of one kind.
 *
 * @param <T> kind of thing
 */
final class Query<T extends Entry> {
    private static final String SYSTEM =
            "t.row_no, t.id, t.valid_from, t.valid_until, t.change_from, t.change_until, t.seal";
    private static final int SYSTEM_COLUMNS = 7;
    private static final int FETCHED = 1000;

    private final Table<T> table;
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();
    private String tail = "";

    Query(Table<T> table) {
        this.table = table;
    }

    /** Of what was known after a change. */
    Query<T> known(long change) {
        return where("t.change_from <= ? AND (t.change_until IS NULL OR t.change_until > ?)", change, change);
    }

    /** Of what was true on a day. */
    Query<T> on(LocalDate day) {
        return where("t.valid_from <= ? AND (t.valid_until IS NULL OR t.valid_until > ?)", day, day);
    }

    /** Where this holds too. */
    Query<T> where(String condition, Object... values) {
        conditions.append(conditions.isEmpty() ? " WHERE " : " AND ").append(condition);
        arguments.addAll(List.of(values));
        return this;
    }

    /** Where this is one of those. */
    Query<T> in(String expression, Object[] many) {
        conditions
                .append(conditions.isEmpty() ? " WHERE " : " AND ")
                .append(expression)
                .append(" = ANY(?)");
        arguments.add(many);
        return this;
    }

    /** In this order, and no more than that. */
    Query<T> then(String sql, Object... values) {
        tail = " " + sql;
        arguments.addAll(List.of(values));
        return this;
    }

    private String from() {
        return " FROM " + table.quoted() + " t"
                + (table.personal() ? " LEFT JOIN " + table.quotedApart() + " p ON p.row_no = t.row_no" : "")
                + conditions;
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    interface Taker {
        void take(StoredRow row) throws SQLException;
    }

    /** The rows. */
    List<StoredRow> rows(Connection connection) throws SQLException {
        List<StoredRow> rows = new ArrayList<>();
        each(connection, rows::add);
        return rows;
    }

    /** Takes the rows, without holding all of them. */
    void each(Connection connection, Taker taker) throws SQLException {
        if (table.personal()) {
            each(
                    connection,
                    SYSTEM + ", t.personal",
                    table.columns(),
                    found -> taker.take(row(found, found.getString(SYSTEM_COLUMNS + 1), SYSTEM_COLUMNS + 1)));
        } else {
            each(connection, SYSTEM, table.columns(), found -> taker.take(row(found, null, SYSTEM_COLUMNS)));
        }
    }

    /** Takes one row after the other, and by which words it is found. */
    @FunctionalInterface
    interface SearchTaker {
        void take(StoredRow row, String search) throws SQLException;
    }

    /** Takes the rows of a table that says nothing of persons, with the words by which they are found. */
    void eachWithSearch(Connection connection, SearchTaker taker) throws SQLException {
        each(
                connection,
                SYSTEM + ", t.search",
                table.columns(),
                found -> taker.take(
                        row(found, null, SYSTEM_COLUMNS + 1), String.valueOf(found.getString(SYSTEM_COLUMNS + 1))));
    }

    /** Takes what stands in a row of a result. */
    @FunctionalInterface
    interface Cells {
        void take(ResultSet found) throws SQLException;
    }

    /** Takes these columns of the rows, the first of them by expressions of SQL. */
    void each(Connection connection, String first, List<Column> columns, Cells cells) throws SQLException {
        String sql = "SELECT " + first
                + columns.stream().map(column -> ", " + column.qualified()).collect(Collectors.joining())
                + from() + tail;
        try (PreparedStatement statement = prepared(connection, sql)) {
            statement.setFetchSize(FETCHED);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    cells.take(found);
                }
            }
        }
    }

    /** Number of rows. */
    long count(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepared(connection, "SELECT COUNT(*)" + from());
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            statement.setObject(
                    i + 1,
                    argument instanceof Object[] many ? connection.createArrayOf(sqlType(many), many) : argument);
        }
        return statement;
    }

    private static String sqlType(Object[] many) {
        return many instanceof Long[] ? "BIGINT" : "VARCHAR";
    }

    private StoredRow row(ResultSet found, String personal, int before) throws SQLException {
        int at = before;
        List<Column> columns = table.columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).type().get(found, ++at);
        }
        int next = 0;
        long number = found.getLong(++next);
        String id = found.getString(++next);
        LocalDate from = found.getObject(++next, LocalDate.class);
        LocalDate until = found.getObject(++next, LocalDate.class);
        long openedBy = found.getLong(++next);
        long closed = found.getLong(++next);
        Long closedBy = found.wasNull() ? null : closed;
        return new StoredRow(number, id, from, until, openedBy, closedBy, personal, found.getString(++next), values);
    }
}
