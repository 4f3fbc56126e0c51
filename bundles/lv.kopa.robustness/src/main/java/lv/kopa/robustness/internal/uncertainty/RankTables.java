package lv.kopa.robustness.internal.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.text.Text;

/**
 * Tables of the ranks in many runs. Quantiles are ranks that occurred: the smallest rank that the unit has, or betters, in at
 * least that share of the runs. Acceptabilities are those of SMAA-2.
 */
final class RankTables {
    /** With more units, tables of units by ranks and by units are left out: nobody reads them. */
    static final int MOST_UNITS = 150;

    private static final double LOWER = 0.05;
    private static final double UPPER = 0.95;

    private final List<Unit> units;
    private final List<String> ids;
    private final RankSample sample;

    RankTables(List<Unit> units, RankSample sample) {
        this.units = units;
        this.sample = sample;
        ids = units.stream().map(Unit::id).toList();
    }

    /** Whether each rank and each pair has a column. */
    boolean whole() {
        return units.size() <= MOST_UNITS;
    }

    /** Median, range and acceptability of each rank. */
    ResultTable ranks(double... chosen) {
        int n = units.size();
        double[] median = new double[n];
        double[] lower = new double[n];
        double[] upper = new double[n];
        double[][] acceptability = new double[whole() ? n : 0][n];
        int given = sample.given();
        for (int unit = 0; unit < n; unit++) {
            int[] ranks = sample.of(unit);
            lower[unit] = quantile(ranks, LOWER);
            median[unit] = quantile(ranks, 0.5);
            upper[unit] = quantile(ranks, UPPER);
            for (int rank : ranks) {
                if (rank <= acceptability.length) {
                    acceptability[rank - 1][unit]++;
                }
            }
        }
        List<ResultColumn> columns = new ArrayList<>(List.of(
                Wording.COLUMNS.numbers("rank", ResultRole.RANK, chosen),
                Wording.COLUMNS.numbers("median-rank", ResultRole.STATISTIC, median),
                Wording.COLUMNS.numbers("rank-5", ResultRole.LOWER, lower),
                Wording.COLUMNS.numbers("rank-95", ResultRole.UPPER, upper)));
        for (int rank = 1; rank <= acceptability.length; rank++) {
            double[] share = Arrays.stream(acceptability[rank - 1])
                    .map(count -> count / given)
                    .toArray();
            columns.add(share("acceptability-" + rank, Wording.text("column.acceptability", rank), share));
        }
        return new ResultTable(
                "uncertainty.ranks", Wording.text("table.ranks"), Purpose.DIAGNOSTIC, RowKind.UNIT, ids, columns);
    }

    static double quantile(int[] ascending, double share) {
        return ascending.length == 0
                ? Double.NaN
                : ascending[(int) Math.max(0, Math.ceil(share * ascending.length) - 1)];
    }

    /** In which share of the runs the unit of the row precedes that of the column. */
    ResultTable precedence() {
        int[][] before = sample.precedences(units.size());
        double given = sample.given();
        List<ResultColumn> columns = new ArrayList<>();
        for (int second = 0; second < units.size(); second++) {
            double[] shares = new double[units.size()];
            for (int first = 0; first < shares.length; first++) {
                shares[first] = first == second ? Double.NaN : before[first][second] / given;
            }
            columns.add(share(ids.get(second), Listed.name(units.get(second)), shares));
        }
        return new ResultTable(
                "uncertainty.precedence",
                Wording.text("table.precedence"),
                Purpose.DIAGNOSTIC,
                RowKind.UNIT,
                ids,
                columns);
    }

    private static ResultColumn share(String id, Text label, double... values) {
        return ResultColumn.Numbers.owning(id, label, ResultRole.SHARE, Text.EMPTY, values, Map.of());
    }
}
