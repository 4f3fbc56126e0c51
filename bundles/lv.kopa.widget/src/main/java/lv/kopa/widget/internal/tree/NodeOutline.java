package lv.kopa.widget.internal.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Folded;
import lv.kopa.text.Language;

/** Which nodes of a tree are in sight: those whose parents are open or, while one searches, those found and all above. */
final class NodeOutline {
    private final List<NodeRow> all;
    private final Language language;
    private final Set<String> closed = new HashSet<>();
    private String wanted = "";
    private List<NodeRow> visible;

    NodeOutline(IndicatorNode root, Language language) {
        all = NodeRow.of(root);
        this.language = language;
        visible = all;
    }

    List<NodeRow> visible() {
        return visible;
    }

    int size() {
        return all.size();
    }

    boolean isOpen(NodeRow row) {
        return row.opens() && (!wanted.isEmpty() || !closed.contains(row.code()));
    }

    void open(String code, boolean open) {
        if (open) {
            closed.remove(code);
        } else {
            closed.add(code);
        }
        update();
    }

    /** Opens or closes everything; the root stays open. */
    void openAll(boolean open) {
        closed.clear();
        if (!open) {
            all.stream()
                    .filter(row -> row.opens() && row.depth() > 0)
                    .map(NodeRow::code)
                    .forEach(closed::add);
        }
        update();
    }

    /** Brings a node into sight. */
    void reveal(String code) {
        find(code).ifPresent(row -> {
            for (Optional<NodeRow> above = row.parent();
                    above.isPresent();
                    above = above.get().parent()) {
                closed.remove(above.get().code());
            }
            update();
        });
    }

    /** Shows only nodes whose name or code has these words, and what is above them. */
    void search(String words) {
        wanted = Folded.of(words.strip());
        update();
    }

    /** The node with this code. */
    Optional<NodeRow> find(String code) {
        return all.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** The place where a node is in sight, -1 if it is not. */
    int place(String code) {
        for (int place = 0; place < visible.size(); place++) {
            if (visible.get(place).code().equals(code)) {
                return place;
            }
        }
        return -1;
    }

    /** Whether a node is what is searched for. */
    boolean found(NodeRow row) {
        return Folded.of(row.code()).contains(wanted)
                || Folded.of(row.node().name().in(language)).contains(wanted);
    }

    private void update() {
        if (wanted.isEmpty()) {
            visible = all.stream().filter(this::parentsOpen).toList();
            return;
        }
        Set<String> shown = new HashSet<>();
        for (NodeRow row : all) {
            if (found(row)) {
                for (Optional<NodeRow> each = Optional.of(row);
                        each.isPresent();
                        each = each.get().parent()) {
                    shown.add(each.get().code());
                }
            }
        }
        visible = all.stream().filter(row -> shown.contains(row.code())).toList();
    }

    private boolean parentsOpen(NodeRow row) {
        for (Optional<NodeRow> above = row.parent();
                above.isPresent();
                above = above.get().parent()) {
            if (closed.contains(above.get().code())) {
                return false;
            }
        }
        return true;
    }
}
