package lv.kopa.desktop.registry.internal.browse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Row;
import lv.kopa.text.Language;
import lv.kopa.widget.Later;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** Has the tree grown with what is open in it, or with what is searched for. What is open outlives the view. */
final class TreePresenter {
    /** The keys of the branches that are open. */
    record Opened(Set<String> keys) {
        /** Where it outlives the view. */
        static final Topic<Opened> TOPIC = new Topic<>("registry.tree.open", Opened.class);

        /** What is open at first: the clusters. */
        static final Opened FIRST = new Opened(Set.of(Kind.of(Cluster.class).name()));

        /** Copies the set. */
        Opened {
            keys = Set.copyOf(keys);
        }
    }

    private final Workbench workbench;
    private final Screen screen;
    private final Later<Grown> growing;
    private final Set<String> foundClosed = new HashSet<>();
    private String words = "";

    /** What is seen. */
    interface Screen {
        /** No programme is open. */
        void none();

        /** Shows a tree. */
        void show(Sight sight, List<Branch> roots, Set<String> open);

        /** Selects the branch of a thing, if there is one. */
        void select(Optional<Row> row);
    }

    private record Grown(Sight sight, List<Branch> roots, Set<String> open) {}

    TreePresenter(Workbench workbench, Screen screen, Laters laters) {
        this.workbench = workbench;
        this.screen = screen;
        growing = laters.to(grown -> {
            screen.show(grown.sight(), grown.roots(), grown.open());
            screen.select(Spot.shared(workbench).get());
        });
        Sight.shared(workbench).follow(sight -> sight.ifPresentOrElse(now -> grow(), this::none));
        Spot.shared(workbench).follow(screen::select);
    }

    private void none() {
        growing.forget();
        words = "";
        screen.none();
    }

    private Shared<Opened> shared() {
        return workbench.shared(Opened.TOPIC);
    }

    private void grow() {
        Sight.shared(workbench).get().ifPresent(sight -> {
            Language language = workbench.language();
            Set<String> open = shared().get().orElse(Opened.FIRST).keys();
            String sought = words;
            Set<String> closed = Set.copyOf(foundClosed);
            growing.ask(() -> {
                Growing tree = new Growing(sight.snapshot(), language, open);
                return sought.isBlank()
                        ? new Grown(sight, tree.whole(), open)
                        : found(sight, tree.found(sought), open, closed);
            });
        });
    }

    private static Grown found(Sight sight, List<Branch> roots, Set<String> open, Set<String> closed) {
        Set<String> all = new HashSet<>(open);
        roots.forEach(root -> all.add(root.key()));
        all.removeAll(closed);
        return new Grown(sight, roots, all);
    }

    /** The person looks for words; empty for the whole tree. */
    void search(String sought) {
        if (!sought.equals(words)) {
            words = sought;
            foundClosed.clear();
            grow();
        }
    }

    /** The person opens or closes a branch. */
    void open(Branch branch, boolean open) {
        Set<String> keys = new HashSet<>(shared().get().orElse(Opened.FIRST).keys());
        boolean changed = open ? keys.add(branch.key()) : keys.remove(branch.key());
        if (branch.key().startsWith("found/")
                && !branch.key().substring("found/".length()).contains("/")) {
            changed = open ? foundClosed.remove(branch.key()) : foundClosed.add(branch.key());
            keys.remove(branch.key());
        }
        shared().set(new Opened(keys));
        if (changed && open && branch.children().isEmpty()) {
            grow();
        }
    }

    /** The person goes to a branch. */
    void go(Branch branch) {
        branch.listed().ifPresent(Listed.shared(workbench)::set);
        branch.row().ifPresent(Spot.shared(workbench)::set);
    }

    /** The way down to the branch of a thing. */
    static List<Branch> path(List<Branch> roots, Row row) {
        for (Branch root : roots) {
            if (root.row().filter(row::equals).isPresent()) {
                return List.of(root);
            }
            List<Branch> below = path(root.children(), row);
            if (!below.isEmpty()) {
                List<Branch> path = new ArrayList<>(List.of(root));
                path.addAll(below);
                return path;
            }
        }
        return List.of();
    }

    void close() {
        growing.forget();
    }
}
