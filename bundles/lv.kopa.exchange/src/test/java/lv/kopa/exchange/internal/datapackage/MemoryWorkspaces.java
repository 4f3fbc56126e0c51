package lv.kopa.exchange.internal.datapackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import lv.kopa.registry.Workspaces;
import lv.kopa.text.Text;

/** Workspaces in memory, which take everything and remember only the latest. */
final class MemoryWorkspaces implements Workspaces {
    private final Map<Path, Memory> all = new HashMap<>();

    /** What the account may do. */
    Set<Role> roles = Set.of(Role.values());

    /** Why something was written last. */
    String reason = "";

    /** What the next commit is refused with. */
    List<Objection> objections = List.of();

    @Override
    public Workspace create(Path folder, Plan plan) throws WorkspaceException {
        written(folder);
        Memory memory = new Memory(
                folder,
                new WorkspaceInfo(
                        plan.name(),
                        plan.synthetic(),
                        WorkspaceInfo.Database.EMBEDDED,
                        1,
                        java.time.ZoneId.of("Europe/Riga")));
        all.put(folder, memory);
        return memory;
    }

    @Override
    public Fresh begin(Path folder, Plan plan) {
        Memory memory = new Memory(
                folder,
                new WorkspaceInfo(
                        plan.name(),
                        plan.synthetic(),
                        WorkspaceInfo.Database.EMBEDDED,
                        1,
                        java.time.ZoneId.of("Europe/Riga")));
        return new Fresh() {
            @Override
            public Workspace workspace() {
                return memory;
            }

            @Override
            public void place() throws WorkspaceException {
                written(folder);
                all.put(folder, memory);
            }

            @Override
            public void close() {
                // nothing lies anywhere
            }
        };
    }

    @Override
    public Workspace open(Path folder) throws WorkspaceException {
        if (!all.containsKey(folder)) {
            throw new WorkspaceException(
                    Text.of("no workspace", "nav darbvietas"), Text.of("make one", "veidojiet"), null);
        }
        return all.get(folder);
    }

    private static void written(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("workspace"), "in memory");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Text> restore(Path backup, Path folder, Restoring how, Runnable checkpoint) {
        throw new UnsupportedOperationException();
    }

    /** A workspace, its registry and its log. */
    final class Memory implements Workspace, Registry, Audit {
        private final Path folder;
        private final WorkspaceInfo info;
        private final Map<Row, Edition<?>> editions = new LinkedHashMap<>();
        private long last;

        Memory(Path folder, WorkspaceInfo info) {
            this.folder = folder;
            this.info = info;
        }

        Map<Row, Edition<?>> editions() {
            return editions;
        }

        @Override
        public Snapshot at(Moment moment) {
            List<Fact<?>> facts = new ArrayList<>();
            editions.values().forEach(edition -> facts(edition, facts));
            return new SnapshotOf(moment, info.synthetic(), facts);
        }

        private static <T extends Entry> void facts(Edition<T> edition, List<Fact<?>> into) {
            edition.timeline()
                    .steps()
                    .forEach(step -> into.add(new Fact<>(edition.id(), step.span(), step.entry(), edition.change())));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends Entry> Optional<Edition<T>> edition(Kind<T> kind, Id<T> id) {
            return Optional.ofNullable((Edition<T>) editions.get(new Row(kind, id)));
        }

        @Override
        public Receipt commit(List<? extends Change<?>> changes, String reason) throws RefusedException {
            MemoryWorkspaces.this.reason = reason;
            if (!objections.isEmpty()) {
                throw new RefusedException(objections);
            }
            last++;
            changes.forEach(this::apply);
            return new Receipt(last, Instant.EPOCH, who(), "0".repeat(64));
        }

        @Override
        public Receipt takeOver(List<? extends Change<?>> changes, String reason) throws RefusedException {
            return commit(changes, reason);
        }

        private <T extends Entry> void apply(Change<T> change) {
            Row row = new Row(change.kind(), change.id());
            long expected = editions.containsKey(row) ? editions.get(row).change() : Change.NEW;
            if (change.expected() != expected) {
                throw new IllegalStateException("expected " + change.expected() + " of " + row + ", not " + expected);
            }
            editions.put(row, new Edition<>(change.kind(), change.id(), change.after(), last));
        }

        @Override
        public List<Line> lines(Filter filter) {
            boolean touched = editions.keySet().stream()
                    .anyMatch(row -> filter.kind().isEmpty() || filter.kind().get() == row.kind());
            return touched
                    ? List.of(new Line(new Receipt(last, Instant.EPOCH, who(), "0".repeat(64)), "", List.of(), 0))
                    : List.of();
        }

        @Override
        public Path folder() {
            return folder;
        }

        @Override
        public WorkspaceInfo info() {
            return info;
        }

        @Override
        public Registry registry() {
            return this;
        }

        @Override
        public Audit audit() {
            return this;
        }

        @Override
        public String who() {
            return "tester";
        }

        @Override
        public Set<Role> roles() {
            return roles;
        }

        @Override
        public void close() {
            // stays in memory
        }

        @Override
        public Evidence evidence() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void backup(Path file, Runnable checkpoint) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Backup> backups() {
            return List.of();
        }

        @Override
        public List<Backup> backupsWith(Id<Person> person) {
            return List.of();
        }

        @Override
        public Receipt erase(Id<Person> person, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T extends Entry> List<Recorded<T>> history(Kind<T> kind, Id<T> id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> hash(long change) {
            return Optional.empty();
        }

        @Override
        public Receipt undo(long change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AutoCloseable follow(Runnable listener) {
            return () -> {};
        }

        @Override
        public List<Line> sample(int size, long seed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Verification verify() {
            throw new UnsupportedOperationException();
        }

        /** The timeline of a thing. */
        <T extends Entry> Timeline<T> timeline(Kind<T> kind, String id) {
            return edition(kind, new Id<T>(id)).orElseThrow().timeline();
        }
    }
}
