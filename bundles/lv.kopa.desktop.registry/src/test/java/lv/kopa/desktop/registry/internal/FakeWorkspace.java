package lv.kopa.desktop.registry.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Change;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Evidence;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Objection;
import lv.kopa.registry.Person;
import lv.kopa.registry.Receipt;
import lv.kopa.registry.Recorded;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Registry;
import lv.kopa.registry.Role;
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.SnapshotOf;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.text.Text;

/** A workspace in memory: knows what was known when, and refuses what somebody else has overtaken. */
public final class FakeWorkspace implements Workspace, Registry {
    /** What is refused for other reasons. */
    public final List<Objection> objections = new ArrayList<>();

    /** What is known now by the clock of the test. */
    public Instant now = LocalDate.of(2020, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    /** Who makes the next change. */
    public String who = "anna";

    /** Where its days begin and end. */
    public ZoneId zone = ZoneId.of("Europe/Riga");

    /** Whether it was closed. */
    public boolean closed;

    /** Files of evidence by their hash. */
    public final Map<String, byte[]> kept = new LinkedHashMap<>();

    private final boolean synthetic;
    private final Set<Role> roles;
    private final List<Written> written = new ArrayList<>();
    private final List<Runnable> followers = new ArrayList<>();

    private record Written(Receipt receipt, String reason, Map<Row, Timeline<?>> after) {}

    /** An empty one. */
    public FakeWorkspace(boolean synthetic, Set<Role> roles) {
        this.synthetic = synthetic;
        this.roles = roles;
    }

    /** An empty one in which everything may be done. */
    public FakeWorkspace() {
        this(true, Set.of(Role.values()));
    }

    /** Adds something that has been true since a day. */
    public <T extends Entry> Id<T> add(String id, LocalDate since, T entry) {
        Id<T> made = new Id<>(id);
        write(List.of(new Change<>(Kind.of(entry), made, Change.NEW, Timeline.since(since, entry))), "given");
        return made;
    }

    private Receipt write(List<? extends Change<?>> changes, String reason) {
        Map<Row, Timeline<?>> after = new LinkedHashMap<>();
        changes.forEach(change -> after.put(new Row(change.kind(), change.id()), change.after()));
        Receipt receipt = new Receipt(written.size() + 1, now, who, "0".repeat(64));
        written.add(new Written(receipt, reason, after));
        List.copyOf(followers).forEach(Runnable::run);
        return receipt;
    }

    @Override
    public Snapshot at(Moment moment) {
        Map<Row, Map.Entry<Timeline<?>, Long>> known = new LinkedHashMap<>();
        for (Written each : written) {
            LocalDate day = LocalDate.ofInstant(each.receipt().at(), ZoneOffset.UTC);
            if (moment.asKnownOn().filter(day::isAfter).isEmpty()) {
                each.after()
                        .forEach((row, timeline) -> known.put(
                                row, Map.entry(timeline, each.receipt().change())));
            }
        }
        List<Fact<?>> facts = new ArrayList<>();
        known.forEach((row, timeline) ->
                timeline.getKey().steps().forEach(step -> facts.add(fact(row, step, timeline.getValue()))));
        return new SnapshotOf(moment, synthetic, facts);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Entry> Fact<T> fact(Row row, Timeline.Step<T> step, long change) {
        return new Fact<>((Id<T>) row.id(), step.span(), step.entry(), change);
    }

    @Override
    public <T extends Entry> Optional<Edition<T>> edition(Kind<T> kind, Id<T> id) {
        return history(kind, id).stream()
                .findFirst()
                .map(recorded -> new Edition<>(
                        kind, id, recorded.timeline(), recorded.by().change()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Entry> List<Recorded<T>> history(Kind<T> kind, Id<T> id) {
        List<Recorded<T>> history = new ArrayList<>();
        for (Written each : written) {
            Timeline<?> timeline = each.after().get(new Row(kind, id));
            if (timeline != null) {
                history.add(0, new Recorded<>(each.receipt(), each.reason(), (Timeline<T>) timeline));
            }
        }
        return history;
    }

    @Override
    public Receipt commit(List<? extends Change<?>> changes, String reason) throws RefusedException {
        for (Change<?> change : changes) {
            if (overtaken(change)) {
                throw new RefusedException(List.of(new Objection(
                        change.kind(), change.id(), Optional.empty(), Text.same("overtaken"), Text.EMPTY)));
            }
        }
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
        return write(changes, reason);
    }

    @Override
    public Receipt takeOver(List<? extends Change<?>> changes, String reason) {
        throw new AssertionError("nothing is imported");
    }

    private <T extends Entry> boolean overtaken(Change<T> change) {
        return edition(change.kind(), change.id()).map(Edition::change).orElse(Change.NEW) != change.expected();
    }

    @Override
    public Optional<String> hash(long change) {
        return Optional.empty();
    }

    @Override
    public Receipt undo(long change) {
        Map<Row, Timeline<?>> before = new LinkedHashMap<>();
        Written undone = written.get((int) change - 1);
        undone.after().keySet().forEach(row -> before.put(row, Timeline.never()));
        written.subList(0, (int) change - 1).forEach(each -> each.after().forEach(before::replace));
        Receipt receipt = new Receipt(written.size() + 1, now, who, "0".repeat(64));
        written.add(new Written(receipt, "undo", before));
        List.copyOf(followers).forEach(Runnable::run);
        return receipt;
    }

    @Override
    public AutoCloseable follow(Runnable listener) {
        followers.add(listener);
        return () -> followers.remove(listener);
    }

    @Override
    public Path folder() {
        return Path.of("programme");
    }

    @Override
    public WorkspaceInfo info() {
        return new WorkspaceInfo(Text.same("A programme"), synthetic, WorkspaceInfo.Database.EMBEDDED, 1, zone);
    }

    @Override
    public Registry registry() {
        return this;
    }

    @Override
    public Audit audit() {
        return new Audit() {
            @Override
            public List<Line> lines(Filter filter) {
                List<Line> lines = new ArrayList<>();
                for (Written each : written) {
                    if (filter.who().filter(each.receipt().who()::equals).isPresent()) {
                        List<Touched> touched = each.after().keySet().stream()
                                .map(row -> new Touched(row.kind(), row.id(), Timeline.never(), Timeline.never()))
                                .toList();
                        lines.add(0, new Line(each.receipt(), each.reason(), touched, 0));
                    }
                }
                return lines.subList(0, Math.min(filter.limit(), lines.size()));
            }

            @Override
            public List<Line> sample(int size, long seed) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Verification verify() {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public Evidence evidence() {
        return new Evidence() {
            @Override
            public String keep(Path file) throws WorkspaceException {
                String hash = String.format("%064x", kept.size() + 1);
                try {
                    kept.put(hash, Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new WorkspaceException(Text.same("Not there."), Text.same("Choose another."), e);
                }
                return hash;
            }

            @Override
            public void keep(String sha256, InputStream content) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean has(String sha256) {
                return kept.containsKey(sha256);
            }

            @Override
            public InputStream open(String sha256) {
                return new ByteArrayInputStream(kept.get(sha256));
            }
        };
    }

    @Override
    public String who() {
        return who;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public void backup(Path file, Runnable checkpoint) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Backup> backups() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Backup> backupsWith(Id<Person> person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Receipt erase(Id<Person> person, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        closed = true;
    }
}
