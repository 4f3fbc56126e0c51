package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/**
 * The answer of a record, by unit of its dataset. The first column of scores is what the units are ranked by: the root of
 * the tree, or the only score of a method without a tree.
 */
final class Scores {
    private final EvaluationRecord evaluation;
    private final ResultTable table;
    private final int[] rows;

    private Scores(EvaluationRecord evaluation, ResultTable table) {
        this.evaluation = evaluation;
        this.table = table;
        rows = rowsOf(table, units());
    }

    /** The scores of a record, if it has any or at least ranks. */
    static Optional<Scores> of(EvaluationRecord evaluation) {
        return evaluation.result().tables().stream()
                .filter(table -> table.purpose() == Purpose.SCORES && table.rowKind() == RowKind.UNIT)
                .filter(table -> table.first(ResultRole.SCORE).isPresent()
                        || table.first(ResultRole.RANK).isPresent())
                .findFirst()
                .map(table -> new Scores(evaluation, table));
    }

    /** The row of each unit in a table, −1 where it has none. */
    static int[] rowsOf(ResultTable table, List<Unit> units) {
        Map<String, Integer> index = new HashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            index.putIfAbsent(table.rows().get(row), row);
        }
        return units.stream()
                .mapToInt(unit -> index.getOrDefault(unit.id(), -1))
                .toArray();
    }

    EvaluationRecord evaluation() {
        return evaluation;
    }

    ResultTable table() {
        return table;
    }

    List<Unit> units() {
        return evaluation.input().dataset().units();
    }

    /** What people call a unit: its name, its id where it has none. */
    Text name(int unit) {
        return Names.of(units().get(unit));
    }

    /** What the units are ranked by. */
    Optional<ResultColumn.Numbers> score() {
        return table.first(ResultRole.SCORE);
    }

    /** The values of a column, by unit; NaN where there is none. */
    double[] values(ResultColumn.Numbers column) {
        return byUnit(column, rows);
    }

    /** The values of a column in the rows of units, NaN where a unit has none. */
    static double[] byUnit(ResultColumn.Numbers column, int... rows) {
        double[] values = new double[rows.length];
        for (int unit = 0; unit < rows.length; unit++) {
            values[unit] = rows[unit] < 0 ? Double.NaN : column.value(rows[unit]);
        }
        return values;
    }

    /** The values of the column with this id, where it is one of numbers. */
    Optional<double[]> values(String column) {
        return table.numbers(column).map(this::values);
    }

    /** The root of the tree, if the units are ranked by its score. */
    Optional<IndicatorNode.Aggregate> root() {
        return evaluation.input().dataset().tree().filter(tree -> score().filter(
                        column -> column.id().equals(tree.code()))
                .isPresent());
    }

    /** The nodes below the root that have a column here, parents before children. */
    List<IndicatorNode> nodes() {
        List<IndicatorNode> nodes = new ArrayList<>();
        root().ifPresent(tree -> tree.visit(node -> {
            if (table.numbers(node.code()).isPresent()) {
                nodes.add(node);
            }
        }));
        return nodes;
    }
}
