package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the items of changes. */
final class Items {
    private static final String SELECT = "SELECT item_no, number, operation, kind, id, row_no FROM change_item ";

    private Items() {}

    /** The items that fit, by number. */
    static List<Item> where(Connection connection, String condition, Object... arguments) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SELECT + "WHERE " + condition + " ORDER BY item_no")) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                List<Item> items = new ArrayList<>();
                while (row.next()) {
                    items.add(new Item(
                            row.getLong(1),
                            row.getLong(2),
                            Item.Operation.of(row.getString(3)),
                            row.getString(4),
                            row.getString(5),
                            row.getLong(6)));
                }
                return items;
            }
        }
    }

    /** The items of a change. */
    static List<Item> of(Connection connection, LogLine line) throws SQLException {
        return between(connection, line.firstItem(), line.firstItem() + line.items() - 1);
    }

    /** The items with numbers from one to another, both among them. */
    static List<Item> between(Connection connection, long first, long last) throws SQLException {
        return where(connection, "item_no BETWEEN ? AND ?", first, last);
    }
}
