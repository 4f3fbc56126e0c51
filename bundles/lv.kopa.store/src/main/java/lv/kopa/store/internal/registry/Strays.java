package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import lv.kopa.store.internal.Wording;
import lv.kopa.text.Text;

/** Looks in one table for rows that no change wrote or closed, and for what is about persons and does not fit. */
final class Strays {
    private final Connection connection;
    private final Table<?> table;
    private final List<Text> damage;

    Strays(Connection connection, Table<?> table, List<Text> damage) {
        this.connection = connection;
        this.table = table;
        this.damage = damage;
    }

    void look(BitSet opened, BitSet closed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT row_no, id, change_until FROM " + table.quoted() + " ORDER BY row_no");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                long number = row.getLong(1);
                if (number < 0 || number > Integer.MAX_VALUE || !opened.get((int) number)) {
                    found("stray", row.getString(2), number);
                } else {
                    row.getLong(3);
                    if (!row.wasNull() && !closed.get((int) number)) {
                        found("stray-closed", row.getString(2), number);
                    }
                }
            }
        }
    }

    private void found(String key, String id, long number) {
        damage.add(Wording.text("verify." + key, table.kind().name(), id, number));
    }

    /** Looks for what is personal and does not fit its seal. */
    void personal(BitSet erased) throws SQLException {
        Seal seal = new Seal();
        List<Column> columns = table.columns(true);
        String sql = "SELECT t.row_no, t.id, t.personal, p.salt"
                + columns.stream().map(column -> ", " + column.qualified()).collect(Collectors.joining())
                + " FROM " + table.quoted() + " t LEFT JOIN " + table.quotedApart() + " p ON p.row_no = t.row_no";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String salt = row.getString(4);
                seal.with("salt", salt);
                for (int i = 0; i < columns.size(); i++) {
                    Object value = columns.get(i).type().get(row, i + 5);
                    seal.with(
                            columns.get(i).name(),
                            value == null ? null : columns.get(i).type().written(value));
                }
                String computed = seal.done();
                boolean whole = salt == null ? erased.get((int) row.getLong(1)) : computed.equals(row.getString(3));
                if (!whole) {
                    found("personal", row.getString(2), row.getLong(1));
                }
            }
        }
    }
}
