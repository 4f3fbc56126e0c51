package lv.kopa.robustness.internal.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Remarks;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.statistics.RankAgreement;
import lv.kopa.text.Text;

/**
 * How far several methods agree. Kendall's W alone flatters: with two methods it is (ρ + 1)/2, so that rankings without any
 * connection reach 0.5, and a method that is asked twice under two names lifts it. So the mean rank correlation
 * ρ = (mW − 1)/(m − 1) is judged, methods with the same ranks counting once, and the two methods that agree least.
 */
final class Concordance {
    /** Half of the variance of one ranking is in the other, on average: ρ² = 0.5. */
    private static final double MEAN_WELL = 0.7;
    /** At most one pair of units in five stands the other way round: τ = 1 − 2 · 1/5. */
    private static final double LOWEST_WELL = 0.6;
    /** A quarter of the variance: ρ² = 0.25. */
    private static final double MEAN_WEAK = 0.5;
    /** More than one pair of units in three stands the other way round: τ = 1 − 2 · 1/3. */
    private static final double LOWEST_WEAK = 1 / 3.0;

    private final List<Run> ranked;
    private final List<Pair> pairs;

    Concordance(List<Run> ranked, List<Pair> pairs) {
        this.ranked = ranked;
        this.pairs = pairs;
    }

    /** The judgement, and which methods count as one. */
    List<Finding> findings() {
        double concordance = concordance(ranked);
        Optional<Pair> least = pairs.stream()
                .filter(pair -> !Double.isNaN(pair.kendall()))
                .min(Comparator.comparingDouble(Pair::kendall));
        if (Double.isNaN(concordance) || least.isEmpty()) {
            return List.of(Wording.REMARKS.caution("no-concordance").say());
        }
        List<List<Run>> voices = voices();
        List<Run> once = voices.stream().map(voice -> voice.get(0)).toList();
        double onceConcordance = once.size() > 1 ? concordance(once) : concordance;
        double mean = once.size() > 1 ? meanCorrelation(once.size(), onceConcordance) : 1;
        List<Finding> findings = new ArrayList<>();
        findings.add(judged(mean, least.get().kendall())
                .figure("concordance", concordance)
                .figure("methods", ranked.size())
                .figure("mean-spearman", mean)
                .figure("lowest-kendall", least.get().kendall())
                .say(
                        concordance,
                        ranked.size(),
                        mean,
                        least.get().first().name(),
                        least.get().second().name(),
                        least.get().kendall(),
                        least.get().reversed()));
        List<Text> several = voices.stream()
                .filter(voice -> voice.size() > 1)
                .map(voice -> Text.joined(" = ", voice.stream().map(Run::name).toList()))
                .toList();
        if (!several.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("identical-rankings")
                    .figure("methods", ranked.size())
                    .figure("voices", once.size())
                    .figure("concordance-once", onceConcordance)
                    .say(Listed.texts(several, "; "), ranked.size(), once.size(), onceConcordance));
        }
        return findings;
    }

    private Remarks.Remark judged(double mean, double lowest) {
        boolean told = pairs.stream().noneMatch(pair -> Double.isNaN(pair.kendall()));
        if (told && mean >= MEAN_WELL && lowest >= LOWEST_WELL) {
            return Wording.REMARKS.ok("concordance");
        }
        return Wording.REMARKS.caution(
                mean < MEAN_WEAK || lowest < LOWEST_WEAK ? "weak-concordance" : "partial-concordance");
    }

    /** Methods that give the same ranks, together. */
    private List<List<Run>> voices() {
        List<List<Run>> voices = new ArrayList<>();
        for (Run run : ranked) {
            Optional<List<Run>> same = voices.stream()
                    .filter(voice -> identical(voice.get(0), run))
                    .findFirst();
            if (same.isPresent()) {
                same.get().add(run);
            } else {
                voices.add(new ArrayList<>(List.of(run)));
            }
        }
        return voices;
    }

    private boolean identical(Run first, Run second) {
        return pairs.stream().anyMatch(pair -> pair.first() == first && pair.second() == second && pair.identical());
    }

    private static double concordance(List<Run> runs) {
        return RankAgreement.concordance(runs.stream().map(Run::ranking).toArray(double[][]::new));
    }

    private static double meanCorrelation(int methods, double concordance) {
        return (methods * concordance - 1) / (methods - 1);
    }
}
