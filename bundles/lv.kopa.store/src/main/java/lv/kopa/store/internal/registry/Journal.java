package lv.kopa.store.internal.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import lv.kopa.store.internal.Hash;

/** Writes the items of one change. */
final class Journal implements AutoCloseable {
    private static final int AT_ONCE = 1000;

    private final PreparedStatement insert;
    private final long change;
    private final long first;
    private long next;

    Journal(Connection connection, long change, long first) throws SQLException {
        insert = connection.prepareStatement(
                "INSERT INTO change_item (item_no, number, operation, kind, id, row_no) VALUES (?, ?, ?, ?, ?, ?)");
        this.change = change;
        this.first = first;
        next = first;
    }

    /** The digest over items. */
    static final class Digest {
        private final MessageDigest sha = Hash.sha256();

        void add(Item.Operation operation, long row, String seal) {
            sha.update((operation.code() + row + ":" + seal + "\n").getBytes(StandardCharsets.UTF_8));
        }

        String done() {
            return HexFormat.of().formatHex(sha.digest());
        }
    }

    void add(Item.Operation operation, Table<?> table, StoredRow row) throws SQLException {
        int at = 0;
        insert.setLong(++at, next++);
        insert.setLong(++at, change);
        insert.setString(++at, operation.code());
        insert.setString(++at, table.kind().name());
        insert.setString(++at, row.id());
        insert.setLong(++at, row.number());
        insert.addBatch();
        if ((next - first) % AT_ONCE == 0) {
            insert.executeBatch();
        }
    }

    long items() {
        return next - first;
    }

    /** Writes what is left. */
    void flush() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
