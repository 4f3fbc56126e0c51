package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.indicator.IndicatorNode;

/**
 * What the children of an aggregate weigh.
 *
 * @param weights one per child, in the order of the tree
 */
record Weighting(List<Double> weights) {
    private static final double NEAR = 1e-9;

    Weighting {
        weights = List.copyOf(weights);
    }

    /** The weights that the method gives; among several those that add up to one among the children. */
    static Optional<Weighting> of(RecordTables tables, IndicatorNode aggregate) {
        List<String> children =
                aggregate.children().stream().map(IndicatorNode::code).toList();
        List<Weighting> found = new ArrayList<>();
        tables.nodeTables(children)
                .filter(table -> table.purpose() == Purpose.WEIGHTS)
                .forEach(table -> table.columns().stream()
                        .filter(column -> column.role() == ResultRole.WEIGHT)
                        .filter(ResultColumn.Numbers.class::isInstance)
                        .map(ResultColumn.Numbers.class::cast)
                        .forEach(column -> found.add(of(table, column, children))));
        return found.stream().min(Comparator.comparing((Weighting each) -> Math.abs(each.total() - 1) > NEAR));
    }

    private static Weighting of(ResultTable table, ResultColumn.Numbers column, List<String> children) {
        return new Weighting(children.stream()
                .map(child -> column.value(table.rows().indexOf(child)))
                .toList());
    }

    private double total() {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What each child adds to the weighted arithmetic mean; NaN for those without a value. */
    double[] shares(double[] values) {
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            total += Double.isNaN(values[i]) ? 0 : weights.get(i);
        }
        double[] shares = new double[values.length];
        Arrays.fill(shares, Double.NaN);
        for (int i = 0; i < values.length; i++) {
            shares[i] = weights.get(i) * values[i] / total;
        }
        return shares;
    }
}
