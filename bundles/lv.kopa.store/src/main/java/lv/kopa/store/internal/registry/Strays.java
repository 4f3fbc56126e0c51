package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import lv.kopa.store.internal.Wording;
import lv.kopa.text.Text;

/** Looks in one table for rows that no change wrote or closed, and for what is about persons and does not fit. */
final class Strays {
    private static final String NOTHING = new Seal().done();

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
                if (!noted(opened, number)) {
                    found("stray", row.getString(2), number);
                } else {
                    row.getLong(3);
                    if (!row.wasNull() && !noted(closed, number)) {
                        found("stray-closed", row.getString(2), number);
                    }
                }
            }
        }
    }

    private static boolean noted(BitSet numbers, long number) {
        return number >= 0 && number <= Integer.MAX_VALUE && numbers.get((int) number);
    }

    private void found(String key, String id, long number) {
        damage.add(Wording.text("verify." + key, table.kind().name(), id, number));
    }

    /** Looks for what is about persons and does not fit its seal, and for what belongs to no row. */
    void personal(BitSet erased) throws SQLException {
        Seal seal = new Seal();
        List<Column> columns = table.columns();
        new Query<>(table).each(connection, "t.row_no, t.id, t.personal, p.salt, p.search", columns, row -> {
            long number = row.getLong(1);
            String id = row.getString(2);
            String salt = row.getString(4);
            String search = row.getString(5);
            Object[] values = new Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = columns.get(i).type().get(row, i + 6);
            }
            String computed = seal.ofPersonal(table, salt, values);
            boolean gone = salt == null && noted(erased, number);
            if (gone ? !computed.equals(NOTHING) : !computed.equals(row.getString(3)) || salt == null) {
                found("personal", id, number);
            } else if (!Objects.equals(search, gone ? null : table.searched(id, values))) {
                found("search", id, number);
            }
        });
        withoutRow();
    }

    private void withoutRow() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT row_no FROM " + table.quotedApart()
                        + " p WHERE NOT EXISTS (SELECT 1 FROM " + table.quoted()
                        + " t WHERE t.row_no = p.row_no) ORDER BY row_no");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                damage.add(Wording.text("verify.stray-personal", table.kind().name(), row.getLong(1)));
            }
        }
    }
}
