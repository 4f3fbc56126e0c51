package lv.kopa.measure;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
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
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.SnapshotOf;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.registry.Workspaces;
import lv.kopa.text.Text;

/** One workspace in memory that takes everything and checks nothing: in it a sample is gathered before it is a package. */
final class Gathering implements Workspaces, Workspace, Registry {
    private final Map<Row, Edition<?>> editions = new LinkedHashMap<>();
    private WorkspaceInfo info =
            new WorkspaceInfo(Text.EMPTY, true, WorkspaceInfo.Database.EMBEDDED, 1, ZoneOffset.UTC);
    private long last;

    @Override
    public Workspace create(Path folder, Plan plan) {
        info = new WorkspaceInfo(plan.name(), plan.synthetic(), WorkspaceInfo.Database.EMBEDDED, 1, ZoneOffset.UTC);
        return this;
    }

    @Override
    public Workspace open(Path folder) {
        return this;
    }

    @Override
    public Fresh begin(Path folder, Plan plan) {
        Workspace made = create(folder, plan);
        return new Fresh() {
            @Override
            public Workspace workspace() {
                return made;
            }

            @Override
            public void place() {
                // it lies in memory
            }

            @Override
            public void close() {
                // nothing is left anywhere
            }
        };
    }

    @Override
    public Registry registry() {
        return this;
    }

    @Override
    public WorkspaceInfo info() {
        return info;
    }

    @Override
    public Receipt commit(List<? extends Change<?>> changes, String reason) {
        last++;
        changes.forEach(this::take);
        return new Receipt(last, Instant.EPOCH, who(), "");
    }

    @Override
    public Receipt takeOver(List<? extends Change<?>> changes, String reason) {
        return commit(changes, reason);
    }

    @Override
    public Optional<String> hash(long change) {
        return Optional.empty();
    }

    private <T extends Entry> void take(Change<T> change) {
        editions.put(
                new Row(change.kind(), change.id()), new Edition<>(change.kind(), change.id(), change.after(), last));
    }

    @Override
    public Snapshot at(Moment moment) {
        List<Fact<?>> facts = new ArrayList<>();
        editions.values().forEach(edition -> add(edition, facts));
        return new SnapshotOf(moment, info.synthetic(), facts);
    }

    private static <T extends Entry> void add(Edition<T> edition, List<Fact<?>> facts) {
        edition.timeline()
                .steps()
                .forEach(step -> facts.add(new Fact<>(edition.id(), step.span(), step.entry(), edition.change())));
    }

    @Override
    @SuppressWarnings("unchecked") // put in under its own kind
    public <T extends Entry> Optional<Edition<T>> edition(Kind<T> kind, Id<T> id) {
        return Optional.ofNullable((Edition<T>) editions.get(new Row(kind, id)));
    }

    @Override
    public Evidence evidence() {
        return new Evidence() {
            @Override
            public String keep(Path file) {
                return "0".repeat(64);
            }

            @Override
            public void keep(String sha256, java.io.InputStream content) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean has(String sha256) {
                return false;
            }

            @Override
            public java.io.InputStream open(String sha256) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public Path folder() {
        return Path.of("");
    }

    @Override
    public String who() {
        return "measure";
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.allOf(Role.class);
    }

    @Override
    public void close() {
        // stays in memory
    }

    @Override
    public Audit audit() {
        throw new UnsupportedOperationException();
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
    public List<Text> restore(Path backup, Path folder, Restoring how, Runnable checkpoint) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T extends Entry> List<Recorded<T>> history(Kind<T> kind, Id<T> id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Receipt undo(long change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AutoCloseable follow(Runnable listener) {
        throw new UnsupportedOperationException();
    }
}
