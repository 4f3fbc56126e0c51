package lv.kopa.method.composite.internal.weight;

import java.util.HashMap;
import java.util.Map;
import lv.kopa.evaluation.ActorWeights;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.setting.WeightSource;

/** Weights that somebody says, whatever the values. */
public final class StatedWeights {
    private StatedWeights() {}

    /** The weights of a tree under these settings; those of the tree where weights follow from the values. */
    public static NodeWeights of(IndicatorNode.Aggregate root, Settings.Weights settings) {
        return new NodeWeights(byCode(root, settings));
    }

    /** The same as a map of one's own. */
    public static Map<String, Double> byCode(IndicatorNode.Aggregate root, Settings.Weights settings) {
        if (settings.source() == WeightSource.BUDGET) {
            return new ActorWeights(root, settings.points()).weights();
        }
        Map<String, Double> weights = new HashMap<>();
        root.visit(node -> weights.put(
                node.code(),
                switch (settings.source()) {
                    case EQUAL -> 1.0;
                    case GIVEN -> settings.given().getOrDefault(node.code(), node.weight());
                    default -> node.weight();
                }));
        return weights;
    }

    /** The weight of each indicator in the whole index, as the tree has it. */
    public static double[] inIndex(IndicatorNode.Aggregate root) {
        Map<String, Double> shares = new HashMap<>();
        spread(root, 1, shares);
        return root.leaves().stream()
                .mapToDouble(leaf -> shares.get(leaf.code()))
                .toArray();
    }

    private static void spread(IndicatorNode node, double share, Map<String, Double> shares) {
        shares.put(node.code(), share);
        double[] among = NodeWeights.shares(
                node.children().stream().mapToDouble(IndicatorNode::weight).toArray());
        for (int i = 0; i < among.length; i++) {
            spread(node.children().get(i), share * among[i], shares);
        }
    }
}
