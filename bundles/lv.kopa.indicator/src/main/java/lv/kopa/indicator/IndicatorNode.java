package lv.kopa.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lv.kopa.text.Text;

/** A node of the weighted tree in which indicators stand: an indicator, or an aggregate of further nodes. */
public sealed interface IndicatorNode {

    /** The code by which tables name this node; unique in the tree. */
    String code();

    /** What people call it. */
    Text name();

    /** Weight relative to its siblings, not negative; siblings need not add up to one. */
    double weight();

    /** The distance to the deepest leaf below: 1 for an indicator, as in tables with {@code Level}. */
    int level();

    /** The children in given order; none for an indicator. */
    List<IndicatorNode> children();

    /**
     * An indicator in the tree.
     *
     * @param indicator its definition
     * @param weight weight relative to its siblings, finite, not negative
     */
    record Leaf(Indicator indicator, double weight) implements IndicatorNode {
        /**
         * @throws IllegalArgumentException if the weight is negative or not finite
         */
        public Leaf {
            requireWeight(indicator.code(), weight);
        }

        @Override
        public String code() {
            return indicator.code();
        }

        @Override
        public Text name() {
            return indicator.name();
        }

        @Override
        public int level() {
            return 1;
        }

        @Override
        public List<IndicatorNode> children() {
            return List.of();
        }
    }

    /**
     * A pillar, sub-index or index: what its children are aggregated to.
     *
     * @param code unique in the tree
     * @param name what people call it
     * @param weight weight relative to its siblings, finite, not negative
     * @param children at least one
     */
    record Aggregate(String code, Text name, double weight, List<IndicatorNode> children) implements IndicatorNode {
        /**
         * @throws IllegalArgumentException if the weight is negative or not finite, there is no child, or a code stands
         *     twice in the tree
         */
        public Aggregate {
            requireWeight(code, weight);
            children = List.copyOf(children);
            if (children.isEmpty()) {
                throw new IllegalArgumentException("aggregate '" + code + "' has nothing to aggregate");
            }
            Set<String> seen = new HashSet<>();
            seen.add(code);
            for (IndicatorNode child : children) {
                child.visit(node -> {
                    if (!seen.add(node.code())) {
                        throw new IllegalArgumentException("code '" + node.code() + "' stands twice in the tree");
                    }
                });
            }
        }

        @Override
        public int level() {
            return 1 + children.stream().mapToInt(IndicatorNode::level).max().orElse(0);
        }
    }

    /** Visits this node and all below it, parents before children, siblings in given order. */
    default void visit(Consumer<IndicatorNode> visitor) {
        visitor.accept(this);
        children().forEach(child -> child.visit(visitor));
    }

    /** The indicators at or below this node, in given order. */
    default List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        visit(node -> {
            if (node instanceof Leaf leaf) {
                leaves.add(leaf);
            }
        });
        return List.copyOf(leaves);
    }

    /** The aggregates at or below this node, level by level from the top, siblings in given order. */
    default List<Aggregate> aggregates() {
        List<Aggregate> aggregates = new ArrayList<>();
        List<IndicatorNode> row = List.of(this);
        while (!row.isEmpty()) {
            List<IndicatorNode> next = new ArrayList<>();
            for (IndicatorNode node : row) {
                if (node instanceof Aggregate aggregate) {
                    aggregates.add(aggregate);
                }
                next.addAll(node.children());
            }
            row = next;
        }
        return List.copyOf(aggregates);
    }

    /** The node with this code at or below this node. */
    default Optional<IndicatorNode> find(String code) {
        if (code().equals(code)) {
            return Optional.of(this);
        }
        return children().stream().flatMap(child -> child.find(code).stream()).findFirst();
    }

    private static void requireWeight(String code, double weight) {
        if (!(weight >= 0 && Double.isFinite(weight))) {
            throw new IllegalArgumentException("the weight of '" + code + "' is not a number of at least 0: " + weight);
        }
    }
}
