package lv.kopa.exchange.internal.datapackage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Change;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;

/**
 * What a package changes in a workspace. The rows of one thing are all that was ever true of it; what is there already and
 * says the same stays untouched, and so does what the package does not mention.
 */
final class ImportPlan {
    private final Workspace workspace;
    private final boolean fresh;
    private final boolean onlyNew;
    private final boolean persons;
    private final Snapshot known;
    private final Corrections corrections;
    private final List<Change<?>> changes = new ArrayList<>();
    private final Map<Kind<?>, Tally> tallies = new LinkedHashMap<>();

    /** How many things of a kind come, change, are the same, or are left as they are although the package differs. */
    record Tally(int added, int changed, int same, int left) {}

    /**
     * @param fresh whether nothing was ever in the workspace
     * @param onlyNew whether what is there already is left as it is
     * @param persons whether the package has persons; where it has not, what is withheld stays as it is
     */
    ImportPlan(Workspace workspace, boolean fresh, boolean onlyNew, boolean persons) {
        this.workspace = workspace;
        this.fresh = fresh;
        this.onlyNew = onlyNew;
        this.persons = persons;
        known = workspace.registry().at(Moment.of(LocalDate.EPOCH));
        corrections = new Corrections(
                workspace.registry().at(Moment.of(LocalDate.now(workspace.info().zone()))));
    }

    /** Takes in the things of one kind. */
    <T extends Entry> void add(Incoming<T> incoming) throws WorkspaceException {
        Kind<T> kind = incoming.kind();
        Map<Id<T>, List<Timeline.Step<T>>> there = new LinkedHashMap<>();
        for (Fact<T> fact : known.ever(kind)) {
            there.computeIfAbsent(fact.id(), unknown -> new ArrayList<>(1))
                    .add(new Timeline.Step<>(fact.span(), fact.entry()));
        }
        boolean touched = !fresh && (!there.isEmpty() || wasTouched(kind));
        int[] counts = new int[4];
        for (Incoming.Thing<T> thing : incoming.things()) {
            List<Timeline.Step<T>> before = there.get(thing.id());
            if (before == null) {
                Optional<Edition<T>> removed = touched ? edition(kind, thing.id()) : Optional.empty();
                long expected = removed.map(Edition::change).orElse(Change.NEW);
                changes.add(new Change<>(kind, thing.id(), expected, thing.timeline()));
                counts[0]++;
                continue;
            }
            Timeline<T> was = new Timeline<>(before);
            Timeline<T> after = keeping(kind, incoming.absent(), was, thing.timeline());
            if (same(kind, was, after)) {
                counts[2]++;
            } else if (onlyNew) {
                counts[3]++;
            } else {
                Change<T> change = edition(kind, thing.id()).orElseThrow().to(after);
                changes.add(change);
                corrections.look(change, was);
                counts[1]++;
            }
        }
        if (!incoming.things().isEmpty()) {
            tallies.put(kind, new Tally(counts[0], counts[1], counts[2], counts[3]));
        }
    }

    /** What is to be written. */
    List<Change<?>> changes() {
        return changes;
    }

    /** What of it needs a reason. */
    Corrections corrections() {
        return corrections;
    }

    /** What was counted, of each kind that the package has things of. */
    Map<Kind<?>, Tally> tallies() {
        return tallies;
    }

    private <T extends Entry> Optional<Edition<T>> edition(Kind<T> kind, Id<T> id) {
        return workspace.registry().edition(kind, id);
    }

    private boolean wasTouched(Kind<?> kind) throws WorkspaceException {
        return !workspace
                .audit()
                .lines(new Audit.Filter(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(kind), Optional.empty(), 1))
                .isEmpty();
    }

    /** The timeline with what the package is silent about as it was on the first day of each step. */
    private <T extends Entry> Timeline<T> keeping(
            Kind<T> kind, Set<String> absent, Timeline<T> was, Timeline<T> comes) {
        return new Timeline<>(comes.steps().stream()
                .map(step -> {
                    Set<String> silent = new LinkedHashSet<>(absent);
                    if (!persons) {
                        silent.addAll(Withheld.fields(step.entry()));
                    }
                    Optional<T> old = was.on(step.span().from());
                    return silent.isEmpty() || old.isEmpty()
                            ? step
                            : new Timeline.Step<>(step.span(), kept(kind, silent, old.get(), step.entry()));
                })
                .toList());
    }

    private static <T extends Entry> T kept(Kind<T> kind, Set<String> silent, T old, T comes) {
        Map<String, Object> values = new LinkedHashMap<>(kind.values(comes));
        Map<String, Object> before = kind.values(old);
        values.keySet().removeAll(silent);
        before.forEach((name, value) -> {
            if (silent.contains(name)) {
                values.put(name, value);
            }
        });
        return kind.make(values);
    }

    /** Whether both are the same once written: a database may keep 0.85 as 0.850000. */
    private static <T extends Entry> boolean same(Kind<T> kind, Timeline<T> was, Timeline<T> after) {
        if (was.steps().size() != after.steps().size()) {
            return false;
        }
        List<Column> columns = Column.of(kind);
        for (int i = 0; i < was.steps().size(); i++) {
            Timeline.Step<T> one = was.steps().get(i);
            Timeline.Step<T> other = after.steps().get(i);
            if (!one.span().equals(other.span())
                    || !one.entry().equals(other.entry())
                            && !cells(kind, columns, one.entry()).equals(cells(kind, columns, other.entry()))) {
                return false;
            }
        }
        return true;
    }

    private static <T extends Entry> List<String> cells(Kind<T> kind, List<Column> columns, T entry) {
        Map<String, Object> values = kind.values(entry);
        return columns.stream().map(column -> column.cell(values)).toList();
    }
}
