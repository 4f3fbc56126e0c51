package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Objection;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Row;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.Wording;

/** Finds the changes that take a change back, if the account may and can. */
final class Taking {
    private final Connection connection;
    private final String who;

    Taking(Connection connection, String who) {
        this.connection = connection;
        this.who = who;
    }

    /** The changes that restore what was known before a change. */
    List<Change<?>> back(long number) throws SQLException, RefusedException, WorkspaceException {
        LogLine line = ChangeLog.line(connection, number).orElseThrow(() -> Trouble.of("no-change", null, number));
        List<Item> items = Items.of(connection, line);
        if (items.isEmpty()) {
            throw Trouble.of("nothing-changed", null, number);
        }
        Row first = items.get(0).thing();
        if (!line.who().equals(who)) {
            refuse(first, "undo.other", line.who(), number);
        }
        if (items.stream().anyMatch(item -> item.operation() == Item.Operation.ERASED)) {
            refuse(first, "undo.erased");
        }
        Set<Row> touched = new LinkedHashSet<>();
        items.forEach(item -> touched.add(item.thing()));
        List<Change<?>> changes = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        for (Row row : touched) {
            change(row.kind(), row.id(), number, changes, objections);
        }
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
        return changes;
    }

    private static void refuse(Row row, String key, Object... arguments) throws RefusedException {
        throw new RefusedException(List.of(objection(row, key, arguments)));
    }

    private static Objection objection(Row row, String key, Object... arguments) {
        return new Objection(
                row.kind(),
                row.id(),
                Optional.empty(),
                Wording.text(key, arguments),
                Wording.text(key + ".cure", arguments));
    }

    private <T extends Entry> void change(
            Kind<T> kind, Id<?> id, long number, List<Change<?>> changes, List<Objection> objections)
            throws SQLException {
        Table<T> table = Table.of(kind);
        List<StoredRow> rows = new Query<>(table).where("t.id = ?", id.value()).rows(connection);
        long last = rows.stream().mapToLong(StoredRow::touchedBy).max().orElse(0);
        if (last != number
                && !(timeline(table, rows, number).equals(timeline(table, rows, last)) && own(rows, number))) {
            String by = ChangeLog.line(connection, last).map(LogLine::who).orElse("?");
            objections.add(objection(new Row(kind, id), "undo.since", by, last));
            return;
        }
        changes.add(new Change<>(kind, new Id<>(id.value()), last, timeline(table, rows, number - 1)));
    }

    private static <T extends Entry> Timeline<T> timeline(Table<T> table, List<StoredRow> rows, long change) {
        return new Timeline<>(rows.stream()
                .filter(row -> row.knownAfter(change))
                .map(row -> new Timeline.Step<>(row.span(), table.join(row.values())))
                .toList());
    }

    /** Whether nobody else has changed it since: what one did and took back again is no hindrance. */
    private boolean own(List<StoredRow> rows, long number) throws SQLException {
        Set<Long> since = new LinkedHashSet<>();
        for (StoredRow row : rows) {
            since.add(row.openedBy());
            Optional.ofNullable(row.closedBy()).ifPresent(since::add);
        }
        for (long change : since) {
            if (change > number
                    && ChangeLog.line(connection, change)
                            .filter(line -> line.who().equals(who))
                            .isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
