package lv.kopa.store.internal.registry;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import lv.kopa.registry.Change;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Person;
import lv.kopa.registry.Receipt;
import lv.kopa.registry.Recorded;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Registry;
import lv.kopa.registry.Role;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.Wording;
import lv.kopa.store.internal.database.Connections;
import lv.kopa.text.Language;

/** The facts of a workspace in a database. */
public final class SqlRegistry implements Registry {

    /**
     * What a registry must know of its workspace.
     *
     * @param format the format in which it was opened
     * @param synthetic whether its data are invented
     * @param zone where its days begin and end
     * @param who the account that works
     * @param roles what it may do
     */
    public record Setting(int format, boolean synthetic, ZoneId zone, String who, Set<Role> roles) {
        private static final Set<Role> WRITERS = EnumSet.of(Role.ENTRY, Role.ACCEPTOR, Role.APPROVER);

        /** Whether this account may write anything at all. */
        boolean writes() {
            return !Collections.disjoint(roles, WRITERS);
        }
    }

    private final Connections connections;
    private final Setting setting;
    private final Integrity integrity;
    private final Clock clock;
    private final Consumer<LogLine> logged;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final SearchIndexes searching = new SearchIndexes();
    private final Pages before = new Pages();
    private final ReentrantLock turn = new ReentrantLock(true);

    /**
     * @param logged told of each line of the log once it is on disk
     */
    public SqlRegistry(
            Connections connections, Setting setting, Integrity integrity, Clock clock, Consumer<LogLine> logged) {
        this.connections = connections;
        this.setting = setting;
        this.integrity = integrity;
        this.clock = clock;
        this.logged = logged;
    }

    @Override
    public Snapshot at(Moment moment) {
        return new SqlSnapshot(
                connections,
                moment,
                setting.synthetic(),
                quietly(connection -> lastKnown(connection, moment)),
                searching,
                before);
    }

    private long lastKnown(Connection connection, Moment moment) throws SQLException {
        if (moment.asKnownOn().isEmpty()) {
            return ChangeLog.head(connection).number();
        }
        return ChangeLog.lastBefore(
                connection,
                moment.asKnownOn()
                        .get()
                        .plusDays(1)
                        .atStartOfDay(setting.zone())
                        .toInstant());
    }

    private <R> R quietly(Connections.Reading<R> reading) {
        try {
            return connections.reading(reading);
        } catch (WorkspaceException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T extends Entry> Optional<Edition<T>> edition(Kind<T> kind, Id<T> id) {
        Table<T> table = Table.of(kind);
        List<StoredRow> rows = quietly(connection -> rows(connection, table, id));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long touched = rows.stream().mapToLong(StoredRow::touchedBy).max().getAsLong();
        return Optional.of(new Edition<>(kind, id, timeline(table, rows, touched), touched));
    }

    private static <T extends Entry> List<StoredRow> rows(Connection connection, Table<T> table, Id<T> id)
            throws SQLException {
        return new Query<>(table).where("t.id = ?", id.value()).rows(connection);
    }

    private static <T extends Entry> Timeline<T> timeline(Table<T> table, List<StoredRow> rows, long change) {
        return new Timeline<>(rows.stream()
                .filter(row -> row.knownAfter(change))
                .map(row -> new Timeline.Step<>(row.span(), table.join(row.values())))
                .toList());
    }

    @Override
    public <T extends Entry> List<Recorded<T>> history(Kind<T> kind, Id<T> id) {
        Table<T> table = Table.of(kind);
        return quietly(connection -> {
            List<StoredRow> rows = rows(connection, table, id);
            List<Recorded<T>> history = new ArrayList<>();
            for (long change : changes(rows)) {
                LogLine line = ChangeLog.needed(connection, change);
                history.add(new Recorded<>(line.receipt(), line.reason(), timeline(table, rows, change)));
            }
            return history;
        });
    }

    /** The changes that touched these rows, the latest first. */
    private static long[] changes(List<StoredRow> rows) {
        return rows.stream()
                .flatMap(row -> row.closedBy() == null
                        ? java.util.stream.Stream.of(row.openedBy())
                        : java.util.stream.Stream.of(row.openedBy(), row.closedBy()))
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .mapToLong(Long::longValue)
                .toArray();
    }

    @Override
    public Receipt commit(List<? extends Change<?>> changes, String reason)
            throws RefusedException, WorkspaceException {
        return commit(changes, Proposal.Way.ENTERED, reason);
    }

    @Override
    public Receipt takeOver(List<? extends Change<?>> changes, String reason)
            throws RefusedException, WorkspaceException {
        return commit(changes, Proposal.Way.TAKEN_OVER, reason);
    }

    private Receipt commit(List<? extends Change<?>> changes, Proposal.Way way, String reason)
            throws RefusedException, WorkspaceException {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a change changes something");
        }
        return change(connection -> {
            Commit commit = commit(connection);
            Head head;
            try {
                head = head(connection);
            } catch (SQLException e) {
                throw commit.forbidden(e, changes.get(0));
            }
            return commit.make(changes, way, reason, head, writing -> {});
        });
    }

    /** The end of the log, which nobody else moves now; who may not write is refused later, in better words. */
    private Head head(Connection connection) throws SQLException, WorkspaceException {
        Head head = setting.writes() ? ChangeLog.lockedHead(connection) : ChangeLog.head(connection);
        requireFormat(connection);
        return head;
    }

    /** On a server somebody may upgrade the workspace while others have it open. */
    private void requireFormat(Connection connection) throws SQLException, WorkspaceException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT COUNT(*) FROM workspace WHERE format = ?")) {
            statement.setInt(1, setting.format());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getInt(1) == 0) {
                    throw Trouble.of("upgraded", null);
                }
            }
        }
    }

    Commit commit(Connection connection) {
        return new Commit(connection, connections.dialect(), setting, integrity, clock);
    }

    /** Writes one change; one after the other. */
    Receipt change(Connections.Change<LogLine> change) throws RefusedException, WorkspaceException {
        LogLine line;
        turn.lock();
        try {
            line = connections.writing(change);
            logged.accept(line);
        } finally {
            turn.unlock();
        }
        listeners.forEach(SqlRegistry::tell);
        return line.receipt();
    }

    /** What is on disk is on disk, whatever a listener makes of it. */
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException | LinkageError e) {
            System.getLogger(SqlRegistry.class.getName())
                    .log(System.Logger.Level.ERROR, "somebody who follows the registry failed", e);
        }
    }

    @Override
    public Optional<String> hash(long change) {
        return quietly(connection -> ChangeLog.line(connection, change).map(LogLine::hash));
    }

    @Override
    public Receipt undo(long change) throws RefusedException, WorkspaceException {
        return change(connection -> {
            Head head = head(connection);
            List<Change<?>> back = new Taking(connection, setting.who()).back(change);
            return commit(connection)
                    .make(
                            back,
                            Proposal.Way.RESTORED,
                            Wording.text("undo.reason", change).in(Language.EN),
                            head,
                            writing -> {});
        });
    }

    /**
     * Erases a person.
     *
     * @throws RefusedException if a duty to keep what is known of them has not ended
     */
    public Receipt erase(Id<Person> person, String reason) throws RefusedException, WorkspaceException {
        Receipt receipt = change(connection -> {
            Head head = head(connection);
            Erasure erasure = new Erasure(connection, LocalDate.ofInstant(clock.instant(), setting.zone()));
            List<StoredRow> rows = erasure.rows(person);
            return commit(connection)
                    .make(
                            List.of(erasure.change(person, rows)),
                            Proposal.Way.ENTERED,
                            reason,
                            head,
                            writing -> erasure.overwrite(rows, writing));
        });
        connections.forget();
        return receipt;
    }

    /** From which change on, and up to which, something is known of a person. */
    public PersonKnown known(Id<Person> person) throws WorkspaceException {
        return connections.reading(connection -> PersonKnown.read(connection, person));
    }

    @Override
    public AutoCloseable follow(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
