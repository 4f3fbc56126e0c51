package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Kind;

/** Writes the rows and items of one change. */
final class Writing implements AutoCloseable {
    private static final int PREPARED_AT_ONCE = 1000;

    private final Connection connection;
    private final long number;
    private final Journal journal;
    private final Preparing preparing;
    private final Map<Kind<?>, RowWriter<?>> writers = new LinkedHashMap<>();

    Writing(Connection connection, Head head) throws SQLException {
        this.connection = connection;
        number = head.number() + 1;
        journal = new Journal(connection, number, head.lastItem() + 1);
        preparing = new Preparing(number, head.lastRow());
    }

    /** Writes what of things is known no longer and what is known from now on. While some are written the next are prepared. */
    void write(List<? extends Change<?>> changes, Function<Change<?>, Current.State> before) throws SQLException {
        if (changes.size() <= PREPARED_AT_ONCE) {
            write(prepared(changes, before));
            return;
        }
        try (Beside beside = new Beside()) {
            Supplier<List<Preparing.Prepared<?>>> next = List::of;
            for (int from = 0; from < changes.size(); from += PREPARED_AT_ONCE) {
                List<? extends Change<?>> some =
                        changes.subList(from, Math.min(from + PREPARED_AT_ONCE, changes.size()));
                Supplier<List<Preparing.Prepared<?>>> now = next;
                next = beside.begin(() -> prepared(some, before));
                write(now.get());
            }
            write(next.get());
        }
    }

    private List<Preparing.Prepared<?>> prepared(
            List<? extends Change<?>> changes, Function<Change<?>, Current.State> before) {
        return changes.stream()
                .<Preparing.Prepared<?>>map(change -> preparing.prepared(change, before.apply(change)))
                .toList();
    }

    private void write(List<Preparing.Prepared<?>> prepared) throws SQLException {
        for (Preparing.Prepared<?> each : prepared) {
            write(each);
        }
    }

    private <T extends Entry> void write(Preparing.Prepared<T> prepared) throws SQLException {
        Table<T> table = prepared.table();
        RowWriter<T> writer = writer(table);
        for (StoredRow row : prepared.gone()) {
            writer.close(row, number);
            journal.add(Item.Operation.CLOSED, table, row);
        }
        for (Preparing.Come come : prepared.come()) {
            writer.open(come);
            journal.add(Item.Operation.OPENED, table, come.row());
        }
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
        preparing.digest().add(Item.Operation.ERASED, row.number(), row.seal());
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
        journal.flush();
        String digest = preparing.digest().done();
        LogLine line =
                LogLine.sealed(number, at, who, reason, head.lastItem() + 1, journal.items(), digest, head.hash());
        ChangeLog.add(connection, line, preparing.lastRow());
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
