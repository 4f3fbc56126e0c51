package lv.kopa.robustness.internal.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import lv.kopa.evaluation.NodeWeights;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.text.Text;

/** All weights as one factor: those in the tree among siblings, and those that a parameter holds. */
final class WeightFactor implements Factor {
    /** The word by which arguments and files name it. */
    static final String KEY = "weights";

    private final Optional<Tree> tree;
    private final Map<String, Map<String, Double>> given;
    private final Weighting weighting;
    private final double concentration;

    /**
     * The nodes in the order of {@link IndicatorNode#visit}.
     *
     * @param root weight of the root, which stands alone
     * @param families the nodes of each family of siblings
     * @param weights their weights in the tree
     */
    private record Tree(int size, double root, List<int[]> families, List<double[]> weights) {
        static Tree of(IndicatorNode.Aggregate root) {
            Map<String, Integer> places = new LinkedHashMap<>();
            root.visit(node -> places.put(node.code(), places.size()));
            List<int[]> families = new ArrayList<>();
            List<double[]> weights = new ArrayList<>();
            root.visit(node -> {
                if (!node.children().isEmpty()) {
                    families.add(node.children().stream()
                            .mapToInt(child -> places.get(child.code()))
                            .toArray());
                    weights.add(node.children().stream()
                            .mapToDouble(IndicatorNode::weight)
                            .toArray());
                }
            });
            return new Tree(places.size(), root.weight(), families, weights);
        }
    }

    /**
     * A factor.
     *
     * @param root the tree, where there is one
     * @param given weights by code, by the key of the parameter that holds them
     */
    WeightFactor(
            Optional<IndicatorNode.Aggregate> root,
            Map<String, Map<String, Double>> given,
            Weighting weighting,
            double concentration) {
        tree = root.map(Tree::of);
        this.given = given;
        this.weighting = weighting;
        this.concentration = concentration;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Text label() {
        return Wording.text("factor.weights");
    }

    @Override
    public Text drawnFrom() {
        return Wording.text("weighting." + (unordered() ? Weighting.UNIFORM : weighting).word(), concentration);
    }

    /** Whether the order of importance is asked for of weights that have none, as all that are there are equal. */
    boolean unordered() {
        return weighting == Weighting.ORDINAL
                && tree.stream().flatMap(nodes -> nodes.weights().stream()).allMatch(WeightFactor::equal)
                && given.values().stream()
                        .allMatch(weights -> equal(weights.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray()));
    }

    private static boolean equal(double... weights) {
        return Arrays.stream(weights).filter(weight -> weight > 0).distinct().count() <= 1;
    }

    @Override
    public void draw(Draft draft, RandomGenerator random) {
        tree.ifPresent(nodes -> {
            double[] drawn = new double[nodes.size()];
            drawn[0] = nodes.root();
            for (int i = 0; i < nodes.families().size(); i++) {
                int[] family = nodes.families().get(i);
                double[] weights = weighting.draw(nodes.weights().get(i), concentration, random);
                for (int j = 0; j < family.length; j++) {
                    drawn[family[j]] = weights[j];
                }
            }
            draft.weights(NodeWeights.owning(drawn));
        });
        given.forEach((key, weights) -> {
            double[] drawn = weighting.draw(
                    weights.values().stream().mapToDouble(Double::doubleValue).toArray(), concentration, random);
            Map<String, Object> plain = new LinkedHashMap<>();
            for (String code : weights.keySet()) {
                plain.put(code, drawn[plain.size()]);
            }
            draft.argument(key, plain);
        });
    }
}
