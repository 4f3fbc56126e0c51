package lv.kopa.view.robustness.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.text.Text;

/**
 * How ranks run over weights and choices, unit by unit in the order of the ranks first given.
 *
 * @param units units with ranks
 * @param acceptability share of the draws in which a unit has a rank, by place in {@code units} and rank less one; empty
 *     where it is not known
 * @param all number of all units
 */
record RankRanges(List<Ranged> units, double[][] acceptability, int all) {

    /**
     * A unit.
     *
     * @param unit index in the dataset
     * @param id its id
     * @param name what people call it
     * @param rank rank as evaluated, NaN where there is none
     * @param median median rank of the draws
     * @param lower rank that it reaches or betters in 5 % of the draws
     * @param upper rank that it reaches or betters in 95 % of the draws
     */
    record Ranged(int unit, String id, Text name, double rank, double median, double lower, double upper) {
        double width() {
            return upper - lower;
        }
    }

    static Optional<RankRanges> of(EvaluationRecord evaluation) {
        return evaluation
                .result()
                .asGiven()
                .table("uncertainty.ranks")
                .map(table -> of(table, evaluation.input().dataset().units()));
    }

    private static RankRanges of(ResultTable table, List<Unit> all) {
        double[] rank = numbers(table, "rank");
        double[] median = numbers(table, "median-rank");
        double[] lower = numbers(table, "rank-5");
        double[] upper = numbers(table, "rank-95");
        List<Ranged> units = IntStream.range(0, all.size())
                .mapToObj(unit -> new Ranged(
                        unit,
                        all.get(unit).id(),
                        Listed.name(all.get(unit)),
                        rank[unit],
                        median[unit],
                        lower[unit],
                        upper[unit]))
                .filter(unit -> Double.isFinite(unit.median()))
                .sorted(Comparator.comparingDouble(Ranged::rank)
                        .thenComparingDouble(Ranged::median)
                        .thenComparingInt(Ranged::unit))
                .toList();
        boolean known = table.column("acceptability-1").isPresent();
        double[][] acceptability = new double[known ? units.size() : 0][all.size()];
        for (int place = 1; known && place <= all.size(); place++) {
            double[] shares = numbers(table, "acceptability-" + place);
            for (int i = 0; i < units.size(); i++) {
                acceptability[i][place - 1] = shares[units.get(i).unit()];
            }
        }
        return new RankRanges(units, acceptability, all.size());
    }

    private static double[] numbers(ResultTable table, String column) {
        return table.numbers(column).map(ResultColumn.Numbers::toArray).orElseThrow();
    }

    /** The unit whose range is widest, the first of several. */
    Ranged widest() {
        Ranged widest = units.get(0);
        for (Ranged each : units) {
            if (each.width() > widest.width()) {
                widest = each;
            }
        }
        return widest;
    }
}
