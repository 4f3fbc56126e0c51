package lv.kopa.method.composite.internal.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.mean.Aggregator;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.statistics.Ranks;

/**
 * Last step: children put together, node by node from below.
 *
 * @param values the values of every node and indicator by code, one per unit
 * @param ranks the places of the units by the value of the root, 1 is best; NaN for units without
 */
public record Aggregated(Map<String, double[]> values, double[] ranks) {

    /** Aggregates. */
    public static Aggregated of(Normalised before, Input input, Settings settings, Workers workers) {
        Map<String, double[]> values = new LinkedHashMap<>();
        for (int i = 0; i < input.indicators().size(); i++) {
            values.put(input.indicators().get(i).code(), before.sheet().values(i));
        }
        List<IndicatorNode.Aggregate> fromBelow = new ArrayList<>(input.root().aggregates());
        Collections.reverse(fromBelow);
        for (IndicatorNode.Aggregate node : fromBelow) {
            Aggregator aggregator = Aggregator.of(settings.aggregation().of(node), settings.aggregation());
            double[] weights =
                    node.children().stream().mapToDouble(settings.weights()::of).toArray();
            values.put(
                    node.code(),
                    aggregator.aggregate(
                            children(node, values), weights, input.units().size(), workers));
        }
        return new Aggregated(
                Collections.unmodifiableMap(values),
                Ranks.competition(values.get(input.root().code())));
    }

    private static List<double[]> children(IndicatorNode.Aggregate node, Map<String, double[]> values) {
        return node.children().stream().map(child -> values.get(child.code())).toList();
    }

    /** The values of the children of a node. */
    public List<double[]> children(IndicatorNode.Aggregate node) {
        return children(node, values);
    }

    /** The values of a node or indicator. */
    public double[] of(IndicatorNode node) {
        return values.get(node.code());
    }
}
