package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.stage.Aggregated;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.statistics.Correlation;

/**
 * Pearson's correlations inside the index, between aggregates (from the top) and normalised indicators, over the units
 * that have both values; and the numbers of those units. In both tables a row and a column per node, so that both grow with
 * the square of the number of nodes; beyond {@value #MOST_NODES} nodes there are none.
 */
final class CorrelationTables {
    /** So many nodes have tables of some megabytes, and nobody reads a larger one. */
    static final int MOST_NODES = 300;

    private CorrelationTables() {}

    static List<ResultTable> of(IndicatorNode.Aggregate root, Aggregated aggregated, Workers workers) {
        List<IndicatorNode> nodes = new ArrayList<>(root.aggregates());
        nodes.addAll(root.leaves());
        int size = nodes.size();
        if (size > MOST_NODES) {
            return List.of();
        }
        double[][] coefficients = new double[size][size];
        double[][] counts = new double[size][size];
        workers.forEachIndex(size, i -> {
            for (int j = 0; j <= i; j++) {
                Correlation correlation = Correlation.of(aggregated.of(nodes.get(i)), aggregated.of(nodes.get(j)));
                coefficients[i][j] = correlation.coefficient();
                counts[i][j] = correlation.count();
            }
        });
        mirror(coefficients);
        mirror(counts);
        return List.of(table("correlations", nodes, coefficients), table("correlation-counts", nodes, counts));
    }

    private static void mirror(double[][] lower) {
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j < i; j++) {
                lower[j][i] = lower[i][j];
            }
        }
    }

    private static ResultTable table(String id, List<IndicatorNode> nodes, double[][] values) {
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            columns.add(Columns.node(nodes.get(i), ResultRole.STATISTIC, values[i]));
        }
        return new ResultTable(
                id,
                Wording.text("table." + id),
                ResultTable.Purpose.DIAGNOSTIC,
                ResultTable.RowKind.NODE,
                nodes.stream().map(IndicatorNode::code).toList(),
                columns);
    }
}
