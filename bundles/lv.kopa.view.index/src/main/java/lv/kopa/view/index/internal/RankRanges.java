package lv.kopa.view.index.internal;

import java.util.List;
import java.util.Optional;
import lv.kopa.chart.NumberWords;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.text.Language;

/**
 * Between which ranks units are in the draws of a study, by unit of the dataset; NaN where it does not say. Scores have no such ranges:
 * those of different choices have no common scale.
 *
 * @param median median rank
 * @param lower rank that a unit reaches or betters in 5 % of the draws
 * @param upper rank that it reaches or betters in 95 % of the draws
 */
record RankRanges(double[] median, double[] lower, double[] upper) {

    /** What the study of uncertainty says, where one was made. */
    static Optional<RankRanges> of(Scores scores) {
        return scores.evaluation()
                .result()
                .asGiven()
                .table("uncertainty.ranks")
                .flatMap(table -> of(table, Scores.rowsOf(table, scores.units())));
    }

    private static Optional<RankRanges> of(ResultTable table, int... rows) {
        List<double[]> columns = List.of("median-rank", "rank-5", "rank-95").stream()
                .flatMap(id -> table.numbers(id).stream())
                .map(column -> Scores.byUnit(column, rows))
                .toList();
        return columns.size() < 3
                ? Optional.empty()
                : Optional.of(new RankRanges(columns.get(0), columns.get(1), columns.get(2)));
    }

    boolean known(int unit) {
        return Double.isFinite(lower[unit]) && Double.isFinite(upper[unit]);
    }

    /** The range of a unit as it stands beside its bar: {@code 2–5}; nothing where it is not known. */
    String words(int unit, Language language) {
        if (!known(unit)) {
            return "";
        }
        return rank(lower[unit], language) + (lower[unit] == upper[unit] ? "" : "–" + rank(upper[unit], language));
    }

    private static String rank(double rank, Language language) {
        return NumberWords.fixed(rank, rank == Math.rint(rank) ? 0 : 1, language);
    }
}
