package lv.kopa.evaluation;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.indicator.IndicatorNode;

/** A weight for every node of a tree, relative to its siblings, in the order of {@link IndicatorNode#visit}. Immutable. */
public final class NodeWeights {
    private final double[] values;

    private NodeWeights(double[] values) {
        this.values = values;
    }

    /** These weights; the array is taken over and must not be touched again. */
    public static NodeWeights owning(double... values) {
        return new NodeWeights(values);
    }

    /** The weights of a tree. */
    public static NodeWeights of(IndicatorNode.Aggregate root) {
        List<Double> weights = new ArrayList<>();
        root.visit(node -> weights.add(node.weight()));
        return new NodeWeights(weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Number of nodes. */
    public int size() {
        return values.length;
    }

    /** The weight of a node. */
    public double of(int node) {
        return values[node];
    }

    /**
     * The tree with these weights.
     *
     * @throws IllegalArgumentException if it has another number of nodes
     */
    public IndicatorNode.Aggregate in(IndicatorNode.Aggregate root) {
        int[] next = {0};
        IndicatorNode weighted = in(root, next);
        if (next[0] != values.length) {
            throw new IllegalArgumentException(values.length + " weights for " + next[0] + " nodes");
        }
        return (IndicatorNode.Aggregate) weighted;
    }

    private IndicatorNode in(IndicatorNode node, int... next) {
        if (next[0] >= values.length) {
            throw new IllegalArgumentException("fewer weights than nodes: " + values.length);
        }
        double weight = values[next[0]++];
        if (node instanceof IndicatorNode.Leaf leaf) {
            return new IndicatorNode.Leaf(leaf.indicator(), weight);
        }
        List<IndicatorNode> children = new ArrayList<>();
        for (IndicatorNode child : node.children()) {
            children.add(in(child, next));
        }
        return new IndicatorNode.Aggregate(node.code(), node.name(), weight, children);
    }
}
