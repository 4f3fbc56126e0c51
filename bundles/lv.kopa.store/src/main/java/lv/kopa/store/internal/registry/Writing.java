package lv.kopa.store.internal.registry;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;

/** Writes the rows and items of one change. */
final class Writing implements AutoCloseable {
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Connection connection;
    private final long number;
    private final Journal journal;
    private final Seal seal = new Seal();
    private final Map<Kind<?>, RowWriter<?>> writers = new LinkedHashMap<>();
    private long lastRow;

    Writing(Connection connection, Head head) throws SQLException {
        this.connection = connection;
        number = head.number() + 1;
        journal = new Journal(connection, number, head.lastItem() + 1);
        lastRow = head.lastRow();
    }

    /** Writes what of a thing is known no longer and what is known from now on; leaves alone what stays. */
    <T extends Entry> void write(Change<T> change, Current.State before) throws SQLException {
        Table<T> table = Table.of(change.kind());
        RowWriter<T> writer = writer(table);
        List<StoredRow> gone = new ArrayList<>(before.rows());
        List<StoredRow> come = new ArrayList<>();
        for (Timeline.Step<T> step : change.after().steps()) {
            StoredRow row = row(change.id().value(), step, table);
            if (!gone.removeIf(known -> same(known, row))) {
                come.add(row);
            }
        }
        for (StoredRow row : gone) {
            writer.close(row, number);
            journal.add(Item.Operation.CLOSED, table, row);
        }
        for (StoredRow row : come) {
            open(row, table, writer);
        }
    }

    private <T extends Entry> StoredRow row(String id, Timeline.Step<T> step, Table<T> table) {
        return new StoredRow(
                0,
                id,
                step.span().from(),
                step.span().until().orElse(null),
                number,
                null,
                null,
                null,
                table.split(step.entry()));
    }

    private static boolean same(StoredRow one, StoredRow other) {
        return one.span().equals(other.span()) && Arrays.equals(one.values(), other.values());
    }

    private <T extends Entry> void open(StoredRow row, Table<T> table, RowWriter<T> writer) throws SQLException {
        String salt = table.personal() ? salt() : null;
        String personal = table.personal() ? seal.ofPersonal(table, salt, row.values()) : null;
        StoredRow sealed = row.sealed(++lastRow, personal, seal, table);
        writer.open(sealed, salt);
        journal.add(Item.Operation.OPENED, table, sealed);
    }

    private static String salt() {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    @SuppressWarnings("unchecked")
    private <T extends Entry> RowWriter<T> writer(Table<T> table) throws SQLException {
        RowWriter<T> writer = (RowWriter<T>) writers.get(table.kind());
        if (writer == null) {
            writer = new RowWriter<>(connection, table);
            writers.put(table.kind(), writer);
        }
        return writer;
    }

    /** Notes that what a row says about a person was overwritten. */
    void erased(Table<?> table, StoredRow row) throws SQLException {
        journal.add(Item.Operation.ERASED, table, row);
    }

    /** Whether everything is as it was. */
    boolean nothing() {
        return journal.items() == 0;
    }

    /** Sends the rows that wait, so that they can be read in this transaction. */
    void flush() throws SQLException {
        for (RowWriter<?> writer : writers.values()) {
            writer.flush();
        }
    }

    /** Writes the line of the log. */
    LogLine done(Head head, java.time.Instant at, String who, String reason) throws SQLException {
        flush();
        String digest = journal.done();
        LogLine line =
                LogLine.sealed(number, at, who, reason, head.lastItem() + 1, journal.items(), digest, head.hash());
        ChangeLog.add(connection, line, lastRow);
        return line;
    }

    @Override
    public void close() throws SQLException {
        journal.close();
        for (RowWriter<?> writer : writers.values()) {
            writer.close();
        }
    }
}
