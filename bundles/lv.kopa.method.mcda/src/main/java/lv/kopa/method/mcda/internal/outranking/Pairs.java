package lv.kopa.method.mcda.internal.outranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.words.Wording;

/** Numbers for each pair of units. */
final class Pairs {
    /** Of more units no table of pairs is shown. */
    private static final int MOST_SHOWN = 60;

    private Pairs() {}

    /** A row of numbers for each unit. */
    static double[][] each(int size, EvaluationContext context, IntFunction<double[]> row) {
        double[][] rows = new double[size][];
        context.forEachIndex(size, i -> rows[i] = row.apply(i));
        return rows;
    }

    /** How far each criterion of the second unit is better than that of the first, in the criterion's own unit. */
    static double[] differences(DecisionMatrix matrix, int first, int second) {
        double[] differences = new double[matrix.width()];
        for (int j = 0; j < differences.length; j++) {
            double difference = matrix.column(j)[second] - matrix.column(j)[first];
            differences[j] = matrix.benefit(j) ? difference : 0.0 - difference;
        }
        return differences;
    }

    /** Says how much of a degree one unit outranks another. */
    @FunctionalInterface
    interface Degree {
        double of(int first, int second);
    }

    /** The table of who outranks whom: 1 fully, less weakly, 0 not; where there are few enough units. */
    static List<ResultTable> outranking(DecisionMatrix matrix, Degree degree) {
        int n = matrix.size() > MOST_SHOWN ? 0 : matrix.size();
        double[][] rows = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                rows[a][b] = a == b ? 0 : degree.of(a, b);
            }
        }
        return table("outranking", matrix, rows);
    }

    /** A table with a row and a column for each unit, where there are few enough. */
    static List<ResultTable> table(String id, DecisionMatrix matrix, double[]... rows) {
        if (matrix.size() > MOST_SHOWN) {
            return List.of();
        }
        List<ResultColumn> columns = new ArrayList<>();
        for (int k = 0; k < rows.length; k++) {
            double[] column = new double[rows.length];
            Arrays.fill(column, Double.NaN);
            for (int i = 0; i < rows.length; i++) {
                column[i] = i == k ? Double.NaN : rows[i][k];
            }
            Unit unit = matrix.units().get(k);
            columns.add(ResultColumn.Numbers.of(unit.id(), Listed.name(unit), ResultRole.VALUE, column));
        }
        return List.of(new ResultTable(
                id,
                Wording.text("table." + id),
                Purpose.DIAGNOSTIC,
                RowKind.UNIT,
                matrix.units().stream().map(Unit::id).toList(),
                columns));
    }
}
