package lv.kopa.method.scorecard.internal.judge;

import java.util.List;
import java.util.Optional;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.card.Total;
import lv.kopa.method.scorecard.internal.words.Wording;
import lv.kopa.text.Text;

/** What can be said of a unit as a whole. Nothing is awarded, and nothing is said to be passed that is not known to be. */
final class Conclusion {
    private final Scorecard card;

    Conclusion(Scorecard card) {
        this.card = card;
    }

    /**
     * The conclusion in words.
     *
     * @param judgements of all items
     * @param rated total as rated; NaN where there is none
     * @param proven total of what is proven; NaN where there is none
     */
    Text of(List<Judgement> judgements, double rated, double proven) {
        Optional<Total> total = card.total();
        if (total.isEmpty()) {
            return thresholds(judgements);
        }
        if (Double.isNaN(rated)) {
            return Wording.text("conclusion.unrated", count(judgements, Judgement.UNRATED));
        }
        if (total.get().atLeast().isEmpty()) {
            return Wording.text("conclusion.no-pass");
        }
        double least = total.get().atLeast().get();
        boolean everyMet = !total.get().everyThreshold()
                || count(judgements, Judgement.BELOW) + count(judgements, Judgement.UNRATED) == 0;
        boolean everyProven = !total.get().everyThreshold() || count(judgements, Judgement.UNPROVEN) == 0;
        if (rated < least) {
            return Wording.text("conclusion.below", least);
        }
        if (!everyMet) {
            return Wording.text("conclusion.items-below", count(judgements, Judgement.BELOW));
        }
        return proven >= least && everyProven
                ? Wording.text("conclusion.reached", least)
                : Wording.text("conclusion.unproven", least);
    }

    private Text thresholds(List<Judgement> judgements) {
        long with = card.items().stream()
                .filter(item -> item.threshold().isPresent())
                .count();
        if (with == 0) {
            return Wording.text("conclusion.none");
        }
        long met = count(judgements, Judgement.MET);
        long below = count(judgements, Judgement.BELOW);
        return Wording.text("conclusion.thresholds", met, with, below, with - met - below);
    }

    private static long count(List<Judgement> judgements, Judgement wanted) {
        return judgements.stream().filter(each -> each == wanted).count();
    }
}
