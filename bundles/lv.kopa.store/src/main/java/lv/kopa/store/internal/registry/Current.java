package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.registry.Change;

/** What is known of the things that a change is about: the rows that hold now, and the change that touched each last. */
final class Current {
    private static final int ASKED_AT_ONCE = 1000;

    private final Map<String, State> states = new HashMap<>();

    /** The state of one thing. */
    static final class State {
        private static final State NONE = new State();

        private final List<StoredRow> rows = new ArrayList<>();
        private long touchedBy;

        private void add(StoredRow row) {
            touchedBy = Math.max(touchedBy, row.touchedBy());
            if (row.closedBy() == null) {
                rows.add(row);
            }
        }

        /** The rows that hold now. */
        List<StoredRow> rows() {
            return rows;
        }

        /** The number of the change that touched it last; 0 if none did. */
        long touchedBy() {
            return touchedBy;
        }
    }

    /** Reads the state of the things that these changes, all of one kind, are about. */
    static Current read(Connection connection, Table<?> table, List<? extends Change<?>> changes) throws SQLException {
        Current current = new Current();
        if (new Query<>(table)
                .where("t.row_no >= ?", 0L)
                .then("LIMIT 1")
                .rows(connection)
                .isEmpty()) {
            return current;
        }
        for (int from = 0; from < changes.size(); from += ASKED_AT_ONCE) {
            String[] ids = changes.subList(from, Math.min(from + ASKED_AT_ONCE, changes.size())).stream()
                    .map(change -> change.id().value())
                    .toArray(String[]::new);
            new Query<>(table).in("t.id", ids).each(connection, row -> current.states
                    .computeIfAbsent(row.id(), id -> new State())
                    .add(row));
        }
        return current;
    }

    /** The state of one thing. */
    State of(String id) {
        return states.getOrDefault(id, State.NONE);
    }
}
