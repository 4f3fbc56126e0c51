package lv.kopa.method.composite.internal.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.mean.Aggregator;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.setting.WeightSource;
import lv.kopa.method.composite.internal.weight.BenefitOfTheDoubt;
import lv.kopa.method.composite.internal.weight.DerivedWeights;
import lv.kopa.method.composite.internal.weight.NodeWeights;
import lv.kopa.method.composite.internal.weight.StatedWeights;
import lv.kopa.method.composite.internal.weight.WeightObstacle;
import lv.kopa.statistics.Ranks;

/**
 * The index in every period: nodes put together from below with weights that are the same in all periods.
 *
 * @param periods the values and ranks of each period
 * @param weights what each node weighs among its siblings; under the benefit of the doubt what it adds to its parent on average
 * @param obstacles nodes whose children could not be weighed as asked for, with the reason
 * @param own for each unit, what each child adds to the score of a node, by the code of the node; only under the benefit of the doubt
 */
public record Index(
        List<Aggregated> periods,
        NodeWeights weights,
        Map<String, WeightObstacle> obstacles,
        Map<String, UnitWeights> own) {

    /**
     * What parts add to the scores of units.
     *
     * @param parts the parts
     * @param shares a column per part: one value per unit of the period that is shown
     */
    public record UnitWeights(List<IndicatorNode> parts, List<double[]> shares) {}

    /** Puts the nodes of a panel together. */
    public static Index of(Panel panel, Settings settings, Workers workers) {
        return of(panel, settings, StatedWeights.byCode(panel.shown().input().root(), settings.weights()), workers);
    }

    /** The same with these weights, by code, in place of those that the settings state; the map is taken over. */
    public static Index of(Panel panel, Settings settings, Map<String, Double> stated, Workers workers) {
        return new Builder(panel, settings, stated, workers).build();
    }

    private static final class Builder {
        private final Panel panel;
        private final Settings settings;
        private final Workers workers;
        private final IndicatorNode.Aggregate root;
        private final DerivedWeights derived;
        private final Map<String, double[]> values = new LinkedHashMap<>();
        private final Map<String, Double> weights;
        private final Map<String, WeightObstacle> obstacles = new LinkedHashMap<>();
        private final Map<String, UnitWeights> own = new LinkedHashMap<>();

        Builder(Panel panel, Settings settings, Map<String, Double> stated, Workers workers) {
            this.panel = panel;
            this.settings = settings;
            this.workers = workers;
            root = panel.shown().input().root();
            derived = new DerivedWeights(settings.weights(), panel.stack().units());
            weights = stated;
        }

        Index build() {
            List<IndicatorNode.Leaf> leaves = root.leaves();
            List<double[]> indicators = new ArrayList<>();
            for (int i = 0; i < leaves.size(); i++) {
                indicators.add(panel.normalised().sheet().values(i));
                values.put(leaves.get(i).code(), indicators.get(i));
            }
            if (byCorrelation() && settings.weights().together()) {
                DerivedWeights.Weighed weighed = derived.of(indicators, StatedWeights.inIndex(root));
                weighed.obstacle().ifPresent(obstacle -> obstacles.put(root.code(), obstacle));
                weights.putAll(NodeWeights.ofIndicators(root, weighed.weights()));
            }
            List<IndicatorNode.Aggregate> fromBelow = new ArrayList<>(root.aggregates());
            Collections.reverse(fromBelow);
            fromBelow.forEach(this::put);
            return new Index(periods(), new NodeWeights(weights), obstacles, own);
        }

        private boolean byCorrelation() {
            return settings.weights().source().derived() && !doubted();
        }

        private boolean doubted() {
            return settings.weights().source() == WeightSource.BENEFIT_OF_THE_DOUBT;
        }

        private void put(IndicatorNode.Aggregate node) {
            boolean together = settings.weights().together();
            if (doubted() && (!together || node == root)) {
                doubt(node, together ? List.copyOf(root.leaves()) : node.children());
                return;
            }
            List<double[]> children = columns(node.children());
            if (byCorrelation() && !together) {
                double[] targets = node.children().stream()
                        .mapToDouble(IndicatorNode::weight)
                        .toArray();
                DerivedWeights.Weighed weighed = derived.of(children, targets);
                weighed.obstacle().ifPresent(obstacle -> obstacles.put(node.code(), obstacle));
                put(node.children(), weighed.weights());
            }
            Aggregator aggregator = Aggregator.of(settings.aggregation().of(node), settings.aggregation());
            double[] among = new double[children.size()];
            for (int i = 0; i < among.length; i++) {
                among[i] = weights.getOrDefault(node.children().get(i).code(), 0.0);
            }
            if (byCorrelation()) {
                among = NodeWeights.shares(
                        among); // where no child counts in the index, the node still has a value to show
            }
            values.put(node.code(), aggregated(aggregator, children, among));
        }

        private void doubt(IndicatorNode.Aggregate node, List<? extends IndicatorNode> parts) {
            BenefitOfTheDoubt doubt =
                    BenefitOfTheDoubt.of(columns(parts), settings.weights().limits(), workers);
            doubt.obstacle().ifPresent(obstacle -> obstacles.put(node.code(), obstacle));
            values.put(node.code(), available(doubt.scores(), columns(node.children())));
            double[] average = doubt.average();
            if (parts.equals(node.children())) {
                put(node.children(), average);
            } else {
                weights.putAll(NodeWeights.ofIndicators(root, average));
            }
            List<double[]> shares = new ArrayList<>();
            for (double[] share : doubt.shares()) {
                shares.add(panel.stack().layer(share, panel.periods().shown()));
            }
            own.put(node.code(), new UnitWeights(List.copyOf(parts), shares));
        }

        /** The scores of those units in which enough children have a value. */
        private double[] available(double[] scores, List<double[]> children) {
            double least = settings.aggregation().minimumAvailability();
            double[] kept = scores.clone();
            for (int unit = 0; unit < kept.length; unit++) {
                if ((double) Aggregator.present(children, unit) / children.size() < least) {
                    kept[unit] = Double.NaN;
                }
            }
            return kept;
        }

        private void put(List<IndicatorNode> nodes, double... some) {
            for (int i = 0; i < some.length; i++) {
                weights.put(nodes.get(i).code(), some[i]);
            }
        }

        private List<double[]> columns(List<? extends IndicatorNode> nodes) {
            List<double[]> columns = new ArrayList<>(nodes.size());
            for (IndicatorNode node : nodes) {
                columns.add(values.get(node.code()));
            }
            return columns;
        }

        /** Period by period, because some rules compare units, and only those of one period are to be compared. */
        private double[] aggregated(Aggregator aggregator, List<double[]> children, double... among) {
            Stack stack = panel.stack();
            if (stack.layers() == 1) {
                return aggregator.aggregate(children, among, stack.units(), workers);
            }
            double[] all = new double[stack.units() * stack.layers()];
            for (int layer = 0; layer < stack.layers(); layer++) {
                int which = layer;
                List<double[]> part = children.stream()
                        .map(child -> stack.layer(child, which))
                        .toList();
                double[] some = aggregator.aggregate(part, among, stack.units(), workers);
                System.arraycopy(some, 0, all, layer * stack.units(), some.length);
            }
            return all;
        }

        private List<Aggregated> periods() {
            if (panel.stack().layers() == 1) {
                return List.of(new Aggregated(
                        Collections.unmodifiableMap(values), Ranks.competition(values.get(root.code()))));
            }
            List<Aggregated> periods = new ArrayList<>();
            for (int layer = 0; layer < panel.stack().layers(); layer++) {
                Map<String, double[]> part = new LinkedHashMap<>();
                for (Map.Entry<String, double[]> entry : values.entrySet()) {
                    part.put(entry.getKey(), panel.stack().layer(entry.getValue(), layer));
                }
                periods.add(
                        new Aggregated(Collections.unmodifiableMap(part), Ranks.competition(part.get(root.code()))));
            }
            return List.copyOf(periods);
        }
    }
}
