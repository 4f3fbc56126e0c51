package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.kopa.registry.Change;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Objection;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Row;
import lv.kopa.store.internal.Wording;
import lv.kopa.store.internal.database.Dialect;
import lv.kopa.store.internal.database.Server;

/** One change, within one transaction: it is checked against what is known, written, judged, and logged. */
final class Commit {
    private static final System.Logger LOG = System.getLogger(Commit.class.getName());

    private final Connection connection;
    private final SqlRegistry.Setting setting;
    private final Integrity integrity;
    private final Clock clock;
    private final Dialect dialect;

    Commit(Connection connection, Dialect dialect, SqlRegistry.Setting setting, Integrity integrity, Clock clock) {
        this.connection = connection;
        this.setting = setting;
        this.integrity = integrity;
        this.clock = clock;
        this.dialect = dialect;
    }

    /** What else belongs to a change, written before it is logged. */
    @FunctionalInterface
    interface Rest {
        void write(Writing writing) throws SQLException;
    }

    LogLine make(List<? extends Change<?>> changes, Proposal.Way way, String reason, Head head, Rest rest)
            throws SQLException, RefusedException {
        refuse(unstorable(changes, reason));
        Map<Kind<?>, List<Change<?>>> byKind = new LinkedHashMap<>();
        for (Change<?> change : changes) {
            byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change);
        }
        Map<Kind<?>, Current> current = new LinkedHashMap<>();
        for (Map.Entry<Kind<?>, List<Change<?>>> each : byKind.entrySet()) {
            current.put(each.getKey(), Current.read(connection, Table.of(each.getKey()), each.getValue()));
        }
        refuse(outdated(changes, current));
        Instant now = time(head);
        refuse(integrity.objections(new Proposal(
                changes,
                way,
                reason,
                setting.who(),
                setting.roles(),
                LocalDate.ofInstant(now, setting.zone()),
                new KnownRows(connection, head.number()))));
        try (Writing writing = new Writing(connection, head)) {
            writing.write(
                    changes, change -> current.get(change.kind()).of(change.id().value()));
            rest.write(writing);
            if (writing.nothing()) {
                refuse(List.of(Objecting.to(changes.get(0), "commit.same")));
            }
            return writing.done(head, now, setting.who(), reason);
        } catch (SQLException e) {
            throw forbidden(e, changes.get(0));
        }
    }

    /** The database refuses what an account may not do, whatever was thought before. */
    RefusedException forbidden(SQLException failure, Change<?> change) throws SQLException {
        if (!Server.forbids(failure)) {
            throw failure;
        }
        LOG.log(System.Logger.Level.DEBUG, "the database refused", failure);
        return new RefusedException(List.of(Objecting.to(change, "commit.forbidden", (Object) setting.who())));
    }

    private Instant time(Head head) throws SQLException {
        Instant now = dialect.now(connection, clock).truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(head.at()) ? head.at() : now;
    }

    private static void refuse(List<Objection> objections) throws RefusedException {
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
    }

    private static List<Objection> unstorable(List<? extends Change<?>> changes, String reason) {
        List<Objection> objections = new ArrayList<>();
        if (reason.indexOf(0) >= 0) {
            objections.add(Objecting.to(changes.get(0), "store.character"));
        }
        Set<Row> seen = new HashSet<>();
        for (Change<?> change : changes) {
            if (!seen.add(new Row(change.kind(), change.id()))) {
                objections.add(Objecting.to(change, "commit.twice"));
            }
            objections.addAll(Storable.objections(change));
        }
        return objections;
    }

    private List<Objection> outdated(List<? extends Change<?>> changes, Map<Kind<?>, Current> current)
            throws SQLException {
        List<Objection> objections = new ArrayList<>();
        for (Change<?> change : changes) {
            long touched = current.get(change.kind()).of(change.id().value()).touchedBy();
            if (touched != change.expected()) {
                objections.add(outdated(change, touched));
            }
        }
        return objections;
    }

    private Objection outdated(Change<?> change, long touched) throws SQLException {
        if (touched == Change.NEW) {
            return Objecting.to(change, "commit.unknown");
        }
        if (change.expected() == Change.NEW) {
            return Objecting.to(change, "commit.exists");
        }
        String by = ChangeLog.line(connection, touched).map(LogLine::who).orElse("?");
        return new Objection(
                change.kind(),
                change.id(),
                java.util.Optional.empty(),
                Wording.text("commit.outdated", by, touched),
                Wording.text("commit.outdated.cure"));
    }
}
