package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.registry.Entry;

/**
 * Opens and closes rows of one kind, many at a time.
 *
 * @param <T> kind of thing
 */
final class RowWriter<T extends Entry> implements AutoCloseable {
    private static final int AT_ONCE = 1000;

    private final Table<T> table;
    private final PreparedStatement insert;
    private final Optional<PreparedStatement> insertApart;
    private final PreparedStatement close;
    private int waiting;

    RowWriter(Connection connection, Table<T> table) throws SQLException {
        this.table = table;
        List<String> columns = new ArrayList<>(
                List.of("row_no", "id", "valid_from", "valid_until", "change_from", "change_until", "seal"));
        columns.add(table.personal() ? "personal" : "search");
        table.columns(false).forEach(column -> columns.add(column.quoted()));
        insert = connection.prepareStatement(insertion(table.quoted(), columns));
        if (table.personal()) {
            List<String> apart = new ArrayList<>(List.of("row_no", "salt", "search"));
            table.columns(true).forEach(column -> apart.add(column.quoted()));
            insertApart = Optional.of(connection.prepareStatement(insertion(table.quotedApart(), apart)));
        } else {
            insertApart = Optional.empty();
        }
        close = connection.prepareStatement("UPDATE " + table.quoted() + " SET change_until = ? WHERE row_no = ?");
    }

    private static String insertion(String table, List<String> columns) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", ")) + ")";
    }

    /** Writes a row. */
    void open(Preparing.Come come) throws SQLException {
        StoredRow row = come.row();
        int at = 0;
        insert.setLong(++at, row.number());
        insert.setString(++at, row.id());
        day(insert, ++at, row.from());
        day(insert, ++at, row.until());
        insert.setLong(++at, row.openedBy());
        insert.setObject(++at, row.closedBy());
        insert.setString(++at, row.seal());
        insert.setString(++at, table.personal() ? row.personal() : come.search());
        values(insert, at, row.values(), false);
        insert.addBatch();
        if (insertApart.isPresent()) {
            PreparedStatement apart = insertApart.get();
            apart.setLong(1, row.number());
            apart.setString(2, come.salt());
            apart.setString(3, come.search());
            values(apart, 3, row.values(), true);
            apart.addBatch();
        }
        sometimesFlush();
    }

    private static void day(PreparedStatement statement, int at, LocalDate day) throws SQLException {
        if (day == null) {
            statement.setNull(at, java.sql.Types.DATE);
        } else {
            statement.setObject(at, day);
        }
    }

    private void values(PreparedStatement statement, int before, Object[] values, boolean apart) throws SQLException {
        int at = before;
        for (int i = 0; i < values.length; i++) {
            Column column = table.columns().get(i);
            if (column.personal() == apart) {
                column.type().set(statement, ++at, values[i]);
            }
        }
    }

    /** Says that a row is known no longer. */
    void close(StoredRow row, long change) throws SQLException {
        close.setLong(1, change);
        close.setLong(2, row.number());
        close.addBatch();
        sometimesFlush();
    }

    private void sometimesFlush() throws SQLException {
        waiting++;
        if (waiting == AT_ONCE) {
            flush();
        }
    }

    /** Writes what waits. */
    void flush() throws SQLException {
        if (waiting > 0) {
            close.executeBatch();
            insert.executeBatch();
            if (insertApart.isPresent()) {
                insertApart.get().executeBatch();
            }
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        close.close();
        if (insertApart.isPresent()) {
            insertApart.get().close();
        }
    }
}
