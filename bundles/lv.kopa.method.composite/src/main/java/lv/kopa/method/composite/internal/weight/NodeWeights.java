package lv.kopa.method.composite.internal.weight;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.indicator.IndicatorNode;

/**
 * The weight of every node relative to its siblings.
 *
 * @param byCode weights by code of the node, not negative
 */
public record NodeWeights(Map<String, Double> byCode) {
    /** Takes the map over: it is not to be changed again, and made anew for every draw of a study. */
    public NodeWeights {
        byCode = Collections.unmodifiableMap(byCode);
    }

    /** The weight of a node relative to its siblings. */
    public double of(IndicatorNode node) {
        return byCode.getOrDefault(node.code(), 0.0);
    }

    /** The weights of the children of a node. */
    public double[] of(List<? extends IndicatorNode> nodes) {
        return nodes.stream().mapToDouble(this::of).toArray();
    }

    /** Numbers that are not negative, divided by their sum; all the same where all are zero. */
    public static double[] shares(double... values) {
        double total = 0;
        for (double value : values) {
            total += value;
        }
        double[] shares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shares[i] = total > 0 ? values[i] / total : 1.0 / values.length;
        }
        return shares;
    }

    /** Weights of all nodes from those of the indicators in the whole index: an aggregate weighs what its indicators weigh together. */
    public static Map<String, Double> ofIndicators(IndicatorNode.Aggregate root, double... weights) {
        Map<String, Double> all = new HashMap<>();
        List<IndicatorNode.Leaf> leaves = root.leaves();
        for (int i = 0; i < weights.length; i++) {
            all.put(leaves.get(i).code(), weights[i]);
        }
        sum(root, all);
        return all;
    }

    private static double sum(IndicatorNode node, Map<String, Double> weights) {
        if (node instanceof IndicatorNode.Aggregate aggregate) {
            double total = 0;
            for (IndicatorNode child : aggregate.children()) {
                total += sum(child, weights);
            }
            weights.put(node.code(), total);
        }
        return weights.getOrDefault(node.code(), 0.0);
    }
}
