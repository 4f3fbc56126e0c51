package lv.kopa.robustness.internal.uncertainty;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import lv.kopa.evaluation.Standing;

/** The ranks of the units in many runs. Filled by several threads, one run each; read when all are done. */
final class RankSample {
    private final int[][] runs;
    private final Map<String, Integer> refusals = new TreeMap<>();

    /** Room for so many runs. */
    RankSample(int count) {
        runs = new int[count][];
    }

    /** Takes what came of a run. Of ranks that are no whole numbers the whole part counts. */
    void accept(int index, Standing standing) {
        if (standing.given()) {
            double[] ranks = standing.ranks();
            int[] whole = new int[ranks.length];
            for (int unit = 0; unit < whole.length; unit++) {
                whole[unit] = Double.isNaN(ranks[unit]) ? 0 : (int) ranks[unit];
            }
            runs[index] = whole;
        } else {
            synchronized (refusals) {
                standing.refusals().stream().distinct().forEach(key -> refusals.merge(key, 1, Integer::sum));
            }
        }
    }

    /** Number of runs that gave ranks. */
    int given() {
        return (int) Arrays.stream(runs).filter(run -> run != null).count();
    }

    /** Number of runs. */
    int count() {
        return runs.length;
    }

    /** In how many runs each finding spoke against the run. */
    Map<String, Integer> refusals() {
        synchronized (refusals) {
            return new TreeMap<>(refusals);
        }
    }

    /** The ranks of a unit in the runs in which it has one, ascending. */
    int[] of(int unit) {
        return Arrays.stream(runs)
                .filter(run -> run != null && run[unit] > 0)
                .mapToInt(run -> run[unit])
                .sorted()
                .toArray();
    }

    /** For each two units the number of runs in which the first has a better rank than the second. */
    int[][] precedences(int units) {
        int[][] before = new int[units][units];
        for (int[] run : runs) {
            for (int first = 0; run != null && first < units; first++) {
                if (run[first] > 0) {
                    int[] row = before[first];
                    for (int second = 0; second < units; second++) {
                        row[second] += run[second] == 0 || run[first] < run[second] ? 1 : 0;
                    }
                }
            }
        }
        return before;
    }

    /** Whether all runs gave the same ranks. */
    boolean constant() {
        int[] first = Arrays.stream(runs).filter(run -> run != null).findFirst().orElse(null);
        return Arrays.stream(runs).allMatch(run -> run == null || Arrays.equals(run, first));
    }
}
