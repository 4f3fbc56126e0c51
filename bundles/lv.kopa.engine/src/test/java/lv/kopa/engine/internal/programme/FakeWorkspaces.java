package lv.kopa.engine.internal.programme;

import java.nio.file.Path;
import java.time.LocalDate;
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
import lv.kopa.registry.Person;
import lv.kopa.registry.Receipt;
import lv.kopa.registry.Recorded;
import lv.kopa.registry.Registry;
import lv.kopa.registry.Role;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.SnapshotOf;
import lv.kopa.registry.Span;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.registry.Workspaces;
import lv.kopa.text.Text;

/** One SYNTHETIC workspace in memory, whose facts become known on days that a test names. */
public final class FakeWorkspaces implements Workspaces {
    public static final Path FOLDER = Path.of("programme");

    private record Known(LocalDate day, Fact<?> fact) {}

    private final List<Known> known = new ArrayList<>();

    /** From a day on this is known of a thing. */
    public FakeWorkspaces know(String day, String id, Span span, Entry entry) {
        known.add(new Known(LocalDate.parse(day), new Fact<>(new Id<>(id), span, entry, known.size() + 1)));
        return this;
    }

    /** Makes another one know the first things that this one knows. */
    void restoredInto(FakeWorkspaces other, int changes) {
        known.subList(0, changes)
                .forEach(each ->
                        other.know(each.day.toString(), each.fact.id().value(), each.fact.span(), each.fact.entry()));
    }

    @Override
    public Workspace open(Path folder) throws WorkspaceException {
        if (!folder.equals(FOLDER)) {
            throw new WorkspaceException(Text.of("no workspace", "nav darbvietas"), Text.of("look", "meklējiet"), null);
        }
        return new Open();
    }

    @Override
    public Workspace create(Path folder, Plan plan) {
        throw new AssertionError("nothing is made");
    }

    @Override
    public Fresh begin(Path folder, Plan plan) {
        throw new AssertionError("nothing is made");
    }

    @Override
    public List<Text> restore(Path backup, Path folder, Restoring how, Runnable checkpoint) {
        throw new AssertionError("nothing is restored");
    }

    private Snapshot at(Moment moment) {
        Map<List<Object>, Fact<?>> latest = new LinkedHashMap<>();
        long change = 0;
        for (Known each : known) {
            if (moment.asKnownOn().isEmpty()
                    || !each.day.isAfter(moment.asKnownOn().get())) {
                latest.put(List.of(Kind.of(each.fact.entry()), each.fact.id()), each.fact);
                change = each.fact.change();
            }
        }
        return new SnapshotOf(moment, true, List.copyOf(latest.values()), change);
    }

    private final class Open implements Workspace, Registry {
        @Override
        public Path folder() {
            return FOLDER;
        }

        @Override
        public WorkspaceInfo info() {
            return new WorkspaceInfo(
                    Text.of("SYNTHETIC programme", "SINTĒTISKA programma"),
                    true,
                    WorkspaceInfo.Database.EMBEDDED,
                    1,
                    java.time.ZoneId.of("Europe/Riga"));
        }

        @Override
        public Registry registry() {
            return this;
        }

        @Override
        public Snapshot at(Moment moment) {
            return FakeWorkspaces.this.at(moment);
        }

        @Override
        public Audit audit() {
            throw new AssertionError("an evaluator need not see the log");
        }

        @Override
        public Evidence evidence() {
            throw new AssertionError("no evidence is read");
        }

        @Override
        public String who() {
            return "somebody";
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.EVALUATOR);
        }

        @Override
        public void backup(Path file, Runnable checkpoint) {
            throw new AssertionError("nothing is written");
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
            throw new AssertionError("nothing is written");
        }

        @Override
        public <T extends Entry> Optional<Edition<T>> edition(Kind<T> kind, Id<T> id) {
            return Optional.empty();
        }

        @Override
        public <T extends Entry> List<Recorded<T>> history(Kind<T> kind, Id<T> id) {
            return List.of();
        }

        @Override
        public Receipt commit(List<? extends Change<?>> changes, String reason) {
            throw new AssertionError("nothing is written");
        }

        @Override
        public Receipt takeOver(List<? extends Change<?>> changes, String reason) {
            throw new AssertionError("nothing is written");
        }

        @Override
        public Optional<String> hash(long change) {
            return change < 1 || change > known.size()
                    ? Optional.empty()
                    : Optional.of(String.valueOf(known.subList(0, (int) change).hashCode()));
        }

        @Override
        public Receipt undo(long change) {
            throw new AssertionError("nothing is written");
        }

        @Override
        public AutoCloseable follow(Runnable listener) {
            return () -> {};
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
