package lv.kopa.method.composite.internal.stage;

import java.util.List;
import java.util.Map;
import lv.kopa.indicator.IndicatorNode;

/**
 * Last step: children put together, node by node from below, in one period.
 *
 * @param values the values of every node and indicator by code, one per unit
 * @param ranks the places of the units by the value of the root, 1 is best; NaN for units without
 */
public record Aggregated(Map<String, double[]> values, double[] ranks) {

    /** The values of the children of a node. */
    public List<double[]> children(IndicatorNode.Aggregate node) {
        return node.children().stream().map(this::of).toList();
    }

    /** The values of a node or indicator. */
    public double[] of(IndicatorNode node) {
        return values.get(node.code());
    }
}
