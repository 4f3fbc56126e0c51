package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;

/** What is known up to one change, by way of one connection. */
final class KnownRows implements Known {
    private static final int ASKED_AT_ONCE = 1000;

    private final Connection connection;
    private final long change;

    KnownRows(Connection connection, long change) {
        this.connection = connection;
        this.change = change;
    }

    @Override
    public <T extends Entry> Map<Id<T>, Timeline<T>> of(Kind<T> kind, Collection<Id<T>> ids) throws SQLException {
        return timelines(kind, "t.id", ids.stream().map(Id::value).toList());
    }

    @Override
    public <T extends Entry> Map<Id<T>, Timeline<T>> having(Kind<T> kind, String field, Collection<?> values)
            throws SQLException {
        String column = Table.of(kind).columns(field).columns().get(0).qualified();
        List<String> asked = values.stream().map(KnownRows::stored).toList();
        // Whoever has the value has other steps too, which may not.
        List<String> ids = new ArrayList<>();
        for (List<String> some : portions(asked)) {
            new Query<>(Table.of(kind))
                    .known(change)
                    .in(column, some.toArray(String[]::new))
                    .each(connection, row -> ids.add(row.id()));
        }
        return timelines(kind, "t.id", ids);
    }

    private static String stored(Object value) {
        return value instanceof Id<?> id ? id.value() : (String) value;
    }

    @Override
    public <T extends Entry> Map<Id<T>, Timeline<T>> all(Kind<T> kind) throws SQLException {
        Steps<T> steps = new Steps<>(Table.of(kind));
        steps.read(new Query<>(Table.of(kind)).known(change));
        return steps.timelines();
    }

    private <T extends Entry> Map<Id<T>, Timeline<T>> timelines(Kind<T> kind, String column, List<String> asked)
            throws SQLException {
        Steps<T> steps = new Steps<>(Table.of(kind));
        for (List<String> some : portions(asked.stream().distinct().toList())) {
            steps.read(new Query<>(Table.of(kind)).known(change).in(column, some.toArray(String[]::new)));
        }
        return steps.timelines();
    }

    /** What is asked at once; nothing where nothing was known yet. */
    private List<List<String>> portions(List<String> asked) {
        List<List<String>> portions = new ArrayList<>();
        for (int from = 0; from < asked.size() && change > 0; from += ASKED_AT_ONCE) {
            portions.add(asked.subList(from, Math.min(from + ASKED_AT_ONCE, asked.size())));
        }
        return portions;
    }

    private final class Steps<T extends Entry> {
        private final Table<T> table;
        private final Map<Id<T>, List<Timeline.Step<T>>> steps = new LinkedHashMap<>();

        Steps(Table<T> table) {
            this.table = table;
        }

        void read(Query<T> query) throws SQLException {
            query.then("ORDER BY t.id, t.valid_from")
                    .each(connection, row -> steps.computeIfAbsent(new Id<>(row.id()), id -> new ArrayList<>(1))
                            .add(new Timeline.Step<>(row.span(), table.join(row.values()))));
        }

        Map<Id<T>, Timeline<T>> timelines() {
            Map<Id<T>, Timeline<T>> timelines = new LinkedHashMap<>();
            steps.forEach((id, known) -> timelines.put(id, new Timeline<>(known)));
            return timelines;
        }
    }
}
