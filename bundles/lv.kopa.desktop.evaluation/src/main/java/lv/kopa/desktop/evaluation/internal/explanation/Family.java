package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.indicator.IndicatorNode;

/**
 * An aggregate and its children, for one unit.
 *
 * @param node the aggregate
 * @param value its value
 * @param values the values of its children
 * @param weighting what they weigh, where the method says so
 * @param shares what they add, where they add up
 */
record Family(
        IndicatorNode node,
        double value,
        List<Double> values,
        Optional<Weighting> weighting,
        Optional<List<Double>> shares) {

    static Family of(RecordTables tables, IndicatorNode node, String unit) {
        Optional<Weighting> weighting = node.children().isEmpty() ? Optional.empty() : Weighting.of(tables, node);
        return new Family(
                node,
                Explanation.value(tables, node, unit),
                node.children().stream()
                        .map(child -> Explanation.value(tables, child, unit))
                        .toList(),
                weighting,
                node.children().isEmpty()
                        ? Optional.empty()
                        : Shares.of(tables, node, weighting, unit).map(Family::list));
    }

    private static List<Double> list(double[] numbers) {
        List<Double> list = new ArrayList<>();
        for (double number : numbers) {
            list.add(number);
        }
        return List.copyOf(list);
    }

    /** The children. */
    List<Explanation.Part> parts() {
        List<Explanation.Part> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            parts.add(new Explanation.Part(node.children().get(i), values.get(i), weight(i), share(i), value));
        }
        return parts;
    }

    /** What a child is in this family, with the aggregate in the place of the child. */
    Optional<Explanation.Part> placeOf(IndicatorNode child) {
        int index = node.children().indexOf(child);
        return index < 0
                ? Optional.empty()
                : Optional.of(new Explanation.Part(node, value, weight(index), share(index), value));
    }

    private double weight(int child) {
        return weighting.map(weights -> weights.weights().get(child)).orElse(Double.NaN);
    }

    private double share(int child) {
        return shares.map(added -> added.get(child)).orElse(Double.NaN);
    }
}
