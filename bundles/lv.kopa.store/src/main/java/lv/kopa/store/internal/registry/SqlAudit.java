package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Receipt;
import lv.kopa.registry.Row;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.database.Connections;

/** The log of a workspace in a database. */
public final class SqlAudit implements Audit {
    private static final int TOLD = 200;

    private final Connections connections;
    private final ZoneId zone;
    private final Witnesses witnesses;
    private final boolean persons;

    /**
     * @param persons whether the account sees what is personal
     * @param zone where days begin and end
     * @param witnesses what is known of the log and of evidence outside the database
     */
    public SqlAudit(Connections connections, ZoneId zone, Witnesses witnesses, boolean persons) {
        this.persons = persons;
        this.connections = connections;
        this.zone = zone;
        this.witnesses = witnesses;
    }

    @Override
    public List<Line> lines(Filter filter) throws WorkspaceException {
        return connections.reading(connection -> {
            StringBuilder tail = new StringBuilder("WHERE number > 0");
            List<Object> arguments = new ArrayList<>();
            filter.from().ifPresent(day -> add(tail, arguments, " AND at_time >= ?", begin(day)));
            filter.to().ifPresent(day -> add(tail, arguments, " AND at_time < ?", begin(day.plusDays(1))));
            filter.who().ifPresent(who -> add(tail, arguments, " AND who = ?", who));
            String items = items(filter, arguments);
            if (!items.isEmpty()) {
                tail.append(" AND number IN (SELECT number FROM change_item WHERE TRUE")
                        .append(items)
                        .append(')');
            }
            add(tail, arguments, " ORDER BY number DESC LIMIT ?", (long) filter.limit());
            List<Line> lines = new ArrayList<>();
            for (LogLine line : ChangeLog.lines(connection, tail.toString(), arguments.toArray())) {
                lines.add(line(connection, line, filter));
            }
            return lines;
        });
    }

    private static void add(StringBuilder tail, List<Object> arguments, String condition, Object argument) {
        tail.append(condition);
        arguments.add(argument);
    }

    private static String items(Filter filter, List<Object> arguments) {
        StringBuilder conditions = new StringBuilder();
        filter.kind().ifPresent(kind -> add(conditions, arguments, " AND kind = ?", kind.name()));
        filter.id().ifPresent(id -> add(conditions, arguments, " AND id = ?", id));
        return conditions.toString();
    }

    private OffsetDateTime begin(LocalDate day) {
        return ChangeLog.time(day.atStartOfDay(zone).toInstant());
    }

    private static Line line(Connection connection, LogLine line, Filter filter) throws SQLException {
        List<Object> arguments = new ArrayList<>(List.of(line.firstItem(), line.firstItem() + line.items() - 1));
        String conditions = "item_no BETWEEN ? AND ?" + items(filter, arguments);
        Set<Row> touched = new LinkedHashSet<>();
        for (Item item : Items.where(connection, conditions, arguments.toArray())) {
            touched.add(item.thing());
        }
        Map<Kind<?>, List<Id<?>>> byKind = new LinkedHashMap<>();
        touched.stream().limit(TOLD).forEach(row -> byKind.computeIfAbsent(row.kind(), kind -> new ArrayList<>())
                .add(row.id()));
        List<Touched> told = new ArrayList<>();
        for (Map.Entry<Kind<?>, List<Id<?>>> each : byKind.entrySet()) {
            told.addAll(touched(connection, line.number(), each.getKey(), each.getValue()));
        }
        return new Line(line.receipt(), line.reason(), told, touched.size() - told.size());
    }

    private static <T extends Entry> List<Touched> touched(
            Connection connection, long number, Kind<T> kind, List<Id<?>> ids) throws SQLException {
        List<Id<T>> typed = ids.stream().map(id -> new Id<T>(id.value())).toList();
        Map<Id<T>, Timeline<T>> before = new KnownRows(connection, number - 1).of(kind, typed);
        Map<Id<T>, Timeline<T>> after = new KnownRows(connection, number).of(kind, typed);
        return typed.stream()
                .map(id -> new Touched(
                        kind, id, before.getOrDefault(id, Timeline.never()), after.getOrDefault(id, Timeline.never())))
                .collect(Collectors.toList());
    }

    @Override
    public Optional<Receipt> last() throws WorkspaceException {
        return connections.reading(
                connection -> ChangeLog.lines(connection, "WHERE number > 0 ORDER BY number DESC LIMIT 1").stream()
                        .map(LogLine::receipt)
                        .findFirst());
    }

    @Override
    public List<Line> sample(int size, long seed) throws WorkspaceException {
        return connections.reading(connection -> {
            long last = ChangeLog.head(connection).number();
            Random random = new Random(seed);
            Set<Long> numbers = new TreeSet<>();
            while (numbers.size() < Math.min(size, last)) {
                numbers.add(1 + (long) (random.nextDouble() * last));
            }
            List<Line> lines = new ArrayList<>();
            for (long number : numbers) {
                lines.add(line(connection, ChangeLog.needed(connection, number), Filter.latest(1)));
            }
            return lines;
        });
    }

    @Override
    public Verification verify() throws WorkspaceException {
        return connections.frozen(connection -> verify(connection, witnesses, persons));
    }

    /** Compares everything with its hashes as it is in the transaction of a connection. */
    public static Verification verify(Connection connection, Witnesses witnesses, boolean persons) throws SQLException {
        return new Verifier(connection, witnesses, persons).verify();
    }
}
