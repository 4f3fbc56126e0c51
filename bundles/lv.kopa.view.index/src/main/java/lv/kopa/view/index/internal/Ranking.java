package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;

/**
 * The units in the order of their ranks; units of one rank in the order of the dataset.
 *
 * @param places units with a rank
 * @param unranked units without one, in the order of the dataset
 */
record Ranking(List<Place> places, List<Integer> unranked) {

    /**
     * The place of a unit.
     *
     * @param unit index of the unit in the dataset
     * @param rank its rank, 1 is best
     * @param score its score, NaN where there is none
     * @param shared whether another unit has the same rank
     */
    record Place(int unit, double rank, double score, boolean shared) {}

    static Ranking of(Scores scores) {
        int units = scores.units().size();
        double[] score = scores.score().map(scores::values).orElseGet(() -> filled(units));
        double[] rank = scores.table()
                .first(ResultRole.RANK)
                .map((ResultColumn.Numbers column) -> scores.values(column))
                .orElseGet(() -> competitionRanks(score));
        List<Integer> order = new ArrayList<>();
        List<Integer> unranked = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            (Double.isFinite(rank[unit]) ? order : unranked).add(unit);
        }
        order.sort(Comparator.<Integer>comparingDouble(unit -> rank[unit]).thenComparingDouble(unit -> -score[unit]));
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int unit = order.get(i);
            boolean shared = i > 0 && rank[order.get(i - 1)] == rank[unit]
                    || i + 1 < order.size() && rank[order.get(i + 1)] == rank[unit];
            places.add(new Place(unit, rank[unit], score[unit], shared));
        }
        return new Ranking(List.copyOf(places), List.copyOf(unranked));
    }

    private static double[] filled(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** Ranks by score, 1 for the highest; units of one score share the smallest rank. */
    private static double[] competitionRanks(double[] score) {
        double[] sorted = Statistics.sorted(score);
        double[] rank = filled(score.length);
        for (int unit = 0; unit < score.length; unit++) {
            if (Double.isFinite(score[unit])) {
                int better = sorted.length - firstAbove(sorted, score[unit]);
                rank[unit] = 1 + better;
            }
        }
        return rank;
    }

    private static int firstAbove(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
