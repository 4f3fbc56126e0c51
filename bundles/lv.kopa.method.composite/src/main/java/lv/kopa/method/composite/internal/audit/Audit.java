package lv.kopa.method.composite.internal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.setting.AggregationMethod;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.setting.WeightSource;
import lv.kopa.method.composite.internal.stage.Aggregated;
import lv.kopa.method.composite.internal.weight.NodeWeights;
import lv.kopa.statistics.Correlation;
import lv.kopa.statistics.CorrelationMatrix;
import lv.kopa.statistics.Factors;
import lv.kopa.statistics.Moments;
import lv.kopa.statistics.PrincipalComponents;

/**
 * The structure of an index as step 4 of the OECD/JRC handbook asks for: consistency of each node, importance of each child, principal
 * components of all indicators, correlations that give cause to look again.
 *
 * @param groups nodes with at least two children
 * @param parts the children of those nodes
 * @param indicators all indicators, in the order of the tree
 * @param matrix their correlations, over the units that have all of them
 * @param components their principal components, where all vary and enough units have all of them
 * @param factors the components that are kept, rotated
 * @param flags correlations that give cause to look again
 */
public record Audit(
        List<Group> groups,
        List<Part> parts,
        List<IndicatorNode.Leaf> indicators,
        CorrelationMatrix matrix,
        Optional<PrincipalComponents> components,
        Optional<Factors> factors,
        List<Flag> flags) {
    /** Beyond this nobody reads a table of loadings, and pairs are too many. */
    public static final int MOST_INDICATORS = 150;

    private static final int FEWEST_UNITS = 3;

    /**
     * The children of one node.
     *
     * @param node the node
     * @param matrix correlations of its children, over the units that have all of them
     */
    public record Group(IndicatorNode.Aggregate node, CorrelationMatrix matrix) {
        /** The principal components of the children, where all vary. */
        public Optional<PrincipalComponents> components() {
            return matrix.defined() && matrix.count() >= FEWEST_UNITS
                    ? Optional.of(PrincipalComponents.of(matrix))
                    : Optional.empty();
        }
    }

    /** Looks at an index. */
    public static Audit of(
            IndicatorNode.Aggregate root, Aggregated aggregated, NodeWeights weights, Settings settings) {
        List<Group> groups = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (IndicatorNode.Aggregate node : root.aggregates()) {
            int children = node.children().size();
            if (children > 1 && children <= MOST_INDICATORS) {
                Group group = new Group(node, CorrelationMatrix.of(aggregated.children(node)));
                groups.add(group);
                boolean sum = settings.weights().source() != WeightSource.BENEFIT_OF_THE_DOUBT
                        && settings.aggregation().of(node) == AggregationMethod.ARITHMETIC;
                parts.addAll(parts(group, aggregated, NodeWeights.shares(weights.of(node.children())), sum));
            }
        }
        List<IndicatorNode.Leaf> leaves = root.leaves();
        boolean few = leaves.size() <= MOST_INDICATORS;
        List<double[]> columns = few ? leaves.stream().map(aggregated::of).toList() : List.of();
        CorrelationMatrix matrix = CorrelationMatrix.of(columns);
        Optional<PrincipalComponents> components =
                leaves.size() > 1 && few && matrix.count() >= FEWEST_UNITS && matrix.defined()
                        ? Optional.of(PrincipalComponents.of(matrix))
                        : Optional.empty();
        return new Audit(
                List.copyOf(groups),
                List.copyOf(parts),
                leaves,
                matrix,
                components,
                components.map(each -> each.rotated(each.factors())),
                new Flags(groups, parts, leaves, columns).found());
    }

    private static List<Part> parts(Group group, Aggregated aggregated, double[] weights, boolean sum) {
        IndicatorNode.Aggregate node = group.node();
        List<Correlation> correlations = new ArrayList<>();
        double total = 0;
        for (IndicatorNode child : node.children()) {
            Correlation correlation = Correlation.of(aggregated.of(child), aggregated.of(node));
            correlations.add(correlation);
            total += Double.isNaN(correlation.coefficient()) ? 0 : square(correlation.coefficient());
        }
        double spread = Moments.of(aggregated.of(node)).deviation();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            IndicatorNode child = node.children().get(i);
            double r = correlations.get(i).coefficient();
            double own = Moments.of(aggregated.of(child)).deviation();
            parts.add(new Part(
                    child,
                    node,
                    weights[i],
                    correlations.get(i),
                    square(r),
                    square(r) / total,
                    sum ? weights[i] * r * own / spread : Double.NaN,
                    group.matrix().withRest(i),
                    group.matrix().alphaWithout(i)));
        }
        return parts;
    }

    private static double square(double number) {
        return number * number;
    }
}
