package lv.kopa.robustness.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.statistics.RankAgreement;

/**
 * How far two methods agree.
 *
 * @param first the one that was asked earlier
 * @param second the other
 * @param kendall Kendall's τ-b
 * @param spearman Spearman's ρ
 * @param reversed pairs of units in opposite order
 */
record Pair(Run first, Run second, double kendall, double spearman, long reversed) {
    private static final double ROUNDING = 1e-12;

    static List<Pair> of(List<Run> ranked) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            for (int j = i + 1; j < ranked.size(); j++) {
                double[] a = ranked.get(i).ranking();
                double[] b = ranked.get(j).ranking();
                pairs.add(new Pair(
                        ranked.get(i),
                        ranked.get(j),
                        RankAgreement.kendall(a, b),
                        RankAgreement.spearman(a, b),
                        RankAgreement.reversals(a, b)));
            }
        }
        return pairs;
    }

    /** Whether one says nothing that the other does not: the same order and the same shared ranks. */
    boolean identical() {
        return kendall >= 1 - ROUNDING;
    }
}
