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
        return timelines(kind, "t.id", ids);
    }

    @Override
    public <T extends Entry> Map<Id<T>, Timeline<T>> referring(
            Kind<T> kind, String field, Collection<? extends Id<?>> to) throws SQLException {
        return timelines(kind, Table.of(kind).columns(field).columns().get(0).qualified(), to);
    }

    private <T extends Entry> Map<Id<T>, Timeline<T>> timelines(
            Kind<T> kind, String column, Collection<? extends Id<?>> ids) throws SQLException {
        Table<T> table = Table.of(kind);
        Map<Id<T>, List<Timeline.Step<T>>> steps = new LinkedHashMap<>();
        List<String> asked = ids.stream().map(Id::value).distinct().toList();
        for (int from = 0; from < asked.size(); from += ASKED_AT_ONCE) {
            String[] some = asked.subList(from, Math.min(from + ASKED_AT_ONCE, asked.size()))
                    .toArray(String[]::new);
            new Query<>(table)
                    .known(change)
                    .in(column, some)
                    .then("ORDER BY t.id, t.valid_from")
                    .each(connection, row -> steps.computeIfAbsent(new Id<>(row.id()), id -> new ArrayList<>())
                            .add(new Timeline.Step<>(row.span(), table.join(row.values()))));
        }
        Map<Id<T>, Timeline<T>> timelines = new LinkedHashMap<>();
        steps.forEach((id, known) -> timelines.put(id, new Timeline<>(known)));
        return timelines;
    }
}
