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
import lv.kopa.statistics.Correlation;
import lv.kopa.text.Text;

/**
 * Correlations between the nodes of an index, as the method computed them: a table whose rows and columns are nodes.
 *
 * @param nodes nodes that have a row and a column, in the order of the table
 * @param r correlations; symmetric, NaN where there is none
 * @param n number of units with both values: as the method says, else the number of all units
 */
record Correlations(List<Node> nodes, double[][] r, int[][] n) {
    private static final String TABLE = "correlations";
    private static final String COUNTS = "correlation-counts";

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
        double[][] r = matrix(table, nodes);
        double units = evaluation.input().dataset().units().size();
        double[][] n = evaluation
                .result()
                .asGiven()
                .table(COUNTS)
                .map(counts -> matrix(counts, nodes))
                .orElse(new double[0][]);
        int[][] count = new int[nodes.size()][nodes.size()];
        for (int i = 0; i < count.length; i++) {
            for (int j = 0; j < count.length; j++) {
                count[i][j] = (int) (n.length == 0 || Double.isNaN(n[i][j]) ? units : n[i][j]);
            }
        }
        return new Correlations(List.copyOf(nodes), r, count);
    }

    /** The cells of some nodes; NaN where the table does not have them. */
    private static double[][] matrix(ResultTable table, List<Node> nodes) {
        int[] rows = nodes.stream()
                .mapToInt(node -> table.rows().indexOf(node.code()))
                .toArray();
        double[][] cells = new double[rows.length][rows.length];
        for (int j = 0; j < rows.length; j++) {
            Optional<ResultColumn.Numbers> column = table.numbers(nodes.get(j).code());
            for (int i = 0; i < rows.length; i++) {
                cells[i][j] = column.isEmpty() || rows[i] < 0
                        ? Double.NaN
                        : column.get().value(rows[i]);
            }
        }
        return cells;
    }

    private static void collect(IndicatorNode node, Optional<String> parent, ResultTable table, List<Node> nodes) {
        if (table.rows().contains(node.code()) && table.numbers(node.code()).isPresent()) {
            nodes.add(new Node(node.code(), Names.of(node), parent, node instanceof IndicatorNode.Leaf));
        }
        node.children().forEach(child -> collect(child, Optional.of(node.code()), table, nodes));
    }

    /** Whether a pair is told apart from unrelated columns, two-sided at 5 %, looked at by itself. */
    boolean beyondChance(int first, int second) {
        return Math.abs(r[first][second]) > Correlation.critical(n[first][second]);
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
