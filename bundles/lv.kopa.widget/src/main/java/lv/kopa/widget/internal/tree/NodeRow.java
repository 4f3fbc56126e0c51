package lv.kopa.widget.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.indicator.IndicatorNode;

/**
 * A node where it stands in its tree.
 *
 * @param node the node
 * @param parent the node above it; none for the root
 * @param depth how many are above it
 * @param share what it weighs in the root, 1 for the root
 */
record NodeRow(IndicatorNode node, Optional<NodeRow> parent, int depth, double share) {

    /** All nodes of a tree, parents before children. */
    static List<NodeRow> of(IndicatorNode root) {
        List<NodeRow> rows = new ArrayList<>();
        add(new NodeRow(root, Optional.empty(), 0, 1), rows);
        return List.copyOf(rows);
    }

    private static void add(NodeRow row, List<NodeRow> rows) {
        rows.add(row);
        double all = row.node().children().stream()
                .mapToDouble(IndicatorNode::weight)
                .sum();
        for (IndicatorNode child : row.node().children()) {
            double share = all == 0 ? 0 : row.share() * child.weight() / all;
            add(new NodeRow(child, Optional.of(row), row.depth() + 1, share), rows);
        }
    }

    String code() {
        return node.code();
    }

    /** Whether there is anything below it. */
    boolean opens() {
        return !node.children().isEmpty();
    }
}
