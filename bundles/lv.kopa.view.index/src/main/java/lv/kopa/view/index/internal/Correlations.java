package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/**
 * Correlations between the nodes of an index, as the method computed them: a table whose rows and columns are nodes.
 *
 * @param nodes nodes that have a row and a column, in the order of the table
 * @param r correlations; symmetric, NaN where there is none
 * @param n number of units with both values, as far as the scores show; else the number of units
 */
record Correlations(List<Node> nodes, double[][] r, int[][] n) {
    private static final String TABLE = "correlations";

    /**
     * A node of the tree.
     *
     * @param code its code
     * @param name what people call it
     * @param parent code of the aggregate to which it belongs, none for the root
     * @param indicator whether it is an indicator
     */
    record Node(String code, Text name, Optional<String> parent, boolean indicator) {}

    /** Two nodes, by their indices. */
    record Pair(int first, int second) {}

    /** The correlations of a record, if it has a table of them for at least two nodes of its tree. */
    static Optional<Correlations> of(EvaluationRecord evaluation) {
        return evaluation
                .result()
                .asGiven()
                .table(TABLE)
                .filter(table -> table.rowKind() == RowKind.NODE)
                .map(table -> of(evaluation, table))
                .filter(correlations -> correlations.nodes.size() > 1);
    }

    private static Correlations of(EvaluationRecord evaluation, ResultTable table) {
        List<Node> nodes = new ArrayList<>();
        evaluation.input().dataset().tree().ifPresent(root -> collect(root, Optional.empty(), table, nodes));
        nodes.sort(Comparator.comparingInt(node -> table.rows().indexOf(node.code())));
        int size = nodes.size();
        double[][] r = new double[size][size];
        int[][] n = new int[size][size];
        List<double[]> values = values(evaluation, nodes);
        int units = evaluation.input().dataset().units().size();
        for (int i = 0; i < size; i++) {
            ResultColumn.Numbers column = table.numbers(nodes.get(i).code()).orElseThrow();
            for (int j = 0; j < size; j++) {
                r[j][i] = column.value(table.rows().indexOf(nodes.get(j).code()));
                n[j][i] = values.isEmpty() ? units : common(values.get(i), values.get(j));
            }
        }
        return new Correlations(List.copyOf(nodes), r, n);
    }

    private static void collect(IndicatorNode node, Optional<String> parent, ResultTable table, List<Node> nodes) {
        if (table.rows().contains(node.code()) && table.numbers(node.code()).isPresent()) {
            nodes.add(new Node(node.code(), node.name(), parent, node instanceof IndicatorNode.Leaf));
        }
        node.children().forEach(child -> collect(child, Optional.of(node.code()), table, nodes));
    }

    /** The values of the nodes, or nothing where the scores do not have all of them. */
    private static List<double[]> values(EvaluationRecord evaluation, List<Node> nodes) {
        Optional<Scores> scores = Scores.of(evaluation);
        List<double[]> values = nodes.stream()
                .flatMap(node -> scores.flatMap(all -> all.values(node.code())).stream())
                .toList();
        return values.size() == nodes.size() ? values : List.of();
    }

    private static int common(double[] one, double[] other) {
        int common = 0;
        for (int unit = 0; unit < one.length; unit++) {
            if (Double.isFinite(one[unit]) && Double.isFinite(other[unit])) {
                common++;
            }
        }
        return common;
    }

    /** Whether a pair is told apart from unrelated columns, two-sided at 5 %, looked at by itself. */
    boolean beyondChance(int first, int second) {
        return Math.abs(r[first][second]) > Statistics.criticalCorrelation(n[first][second]);
    }

    /** All pairs of some nodes that have a correlation. */
    List<Pair> pairs(List<Integer> some) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Double.isFinite(r[some.get(i)][some.get(j)])) {
                    pairs.add(new Pair(some.get(i), some.get(j)));
                }
            }
        }
        return pairs;
    }

    /** The index of the node with this code. */
    Optional<Integer> index(String code) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).code().equals(code)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The indices of the indicators, or of the aggregates. */
    List<Integer> indices(boolean indicators) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).indicator() == indicators) {
                indices.add(i);
            }
        }
        return indices;
    }
}
