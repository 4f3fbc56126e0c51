package lv.kopa.method.mcda.internal.outranking;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.method.mcda.internal.matrix.Criterion;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.words.Wording;
import lv.kopa.statistics.SymmetricEigen;

/**
 * The GAIA plane: the two principal components of the net flows of single criteria.
 *
 * @param u the first coordinate of each unit, then of each criterion's axis, then of the decision axis
 * @param v the second
 * @param quality share of the variation that the plane keeps, 0 to 1
 */
record Gaia(double[] u, double[] v, double quality) {
    private static final double GOOD = 0.7;

    /** The plane of net flows, a column per criterion. */
    static Gaia of(DecisionMatrix matrix, double[]... single) {
        int m = single.length;
        int n = matrix.size();
        double[][] products = new double[m][m];
        for (int j = 0; j < m; j++) {
            for (int k = j; k < m; k++) {
                for (int i = 0; i < n; i++) {
                    products[j][k] += single[j][i] * single[k][i] / n;
                }
                products[k][j] = products[j][k];
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(products);
        double total = 0;
        for (double value : eigen.values()) {
            total += Math.max(0, value);
        }
        double kept = Math.max(0, eigen.values()[0]) + (m > 1 ? Math.max(0, eigen.values()[1]) : 0);
        return new Gaia(
                coordinates(matrix, single, eigen, 0),
                coordinates(matrix, single, eigen, 1),
                total == 0 ? 1 : kept / total);
    }

    private static double[] coordinates(DecisionMatrix matrix, double[][] single, SymmetricEigen eigen, int which) {
        int n = matrix.size();
        int m = single.length;
        double[] coordinates = new double[n + m + 1];
        for (int j = 0; which < m && j < m; j++) {
            double component = eigen.vectors()[which][j];
            for (int i = 0; i < n; i++) {
                coordinates[i] += component * single[j][i];
            }
            coordinates[n + j] = component;
            coordinates[n + m] += component * matrix.weight(j);
        }
        return coordinates;
    }

    ResultTable units(DecisionMatrix matrix) {
        return table(
                "gaia-units",
                RowKind.UNIT,
                matrix.units().stream().map(Unit::id).toList(),
                0);
    }

    /** The axes of the criteria; the weighted sum of them, the decision axis, comes last. */
    ResultTable criteria(DecisionMatrix matrix) {
        List<String> rows =
                new ArrayList<>(matrix.criteria().stream().map(Criterion::code).toList());
        rows.add("π");
        return table("gaia-criteria", RowKind.OTHER, rows, matrix.size());
    }

    private ResultTable table(String id, RowKind kind, List<String> rows, int from) {
        double[] first = new double[rows.size()];
        double[] second = new double[rows.size()];
        System.arraycopy(u, from, first, 0, first.length);
        System.arraycopy(v, from, second, 0, second.length);
        return new ResultTable(
                id,
                Wording.text("table." + id),
                Purpose.DIAGNOSTIC,
                kind,
                rows,
                List.of(
                        ResultColumn.Numbers.of("u", Wording.text("column.gaia-u"), ResultRole.VALUE, first),
                        ResultColumn.Numbers.of("v", Wording.text("column.gaia-v"), ResultRole.VALUE, second)));
    }

    Finding said() {
        long percent = Math.round(quality * 100);
        return (quality >= GOOD ? Wording.REMARKS.ok("gaia-quality") : Wording.REMARKS.caution("gaia-poor"))
                .figure("quality", quality)
                .figure("limit", GOOD)
                .say(percent);
    }
}
