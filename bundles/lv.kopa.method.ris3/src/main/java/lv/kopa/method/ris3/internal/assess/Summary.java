package lv.kopa.method.ris3.internal.assess;

import java.util.List;
import lv.kopa.method.ris3.internal.assess.Assessment.State;

/**
 * Several units together: a cluster, a programme.
 *
 * @param units how many are judged
 * @param overheads how many are cost of running the cluster
 * @param overhead budget of those
 * @param judged budget of the others
 * @param without part of it, in percent, that serves no goal
 * @param undecided part of it whose raters differ too much and nobody has decided with a reason
 * @param unrated part of it that is not rated by two
 * @param score budget-weighted mean of the scores; NaN while a part is undecided or unrated
 * @param scoreOfFinal the same over what is final; NaN where nothing is
 */
record Summary(
        int units,
        int overheads,
        double overhead,
        double judged,
        double without,
        double undecided,
        double unrated,
        double score,
        double scoreOfFinal) {

    static Summary of(Assessed assessed, List<Integer> units) {
        Sums sums = new Sums();
        units.forEach(unit -> sums.add(assessed, unit));
        boolean whole = sums.finals == sums.units && sums.units > 0;
        double mean = sums.finalBudget > 0 ? sums.weighted / sums.finalBudget : Double.NaN;
        return new Summary(
                sums.units,
                sums.overheads,
                sums.overhead,
                sums.judged,
                sums.share(sums.without),
                sums.share(sums.undecided),
                sums.share(sums.unrated),
                whole ? mean : Double.NaN,
                mean);
    }

    private static final class Sums {
        private int units;
        private int overheads;
        private int finals;
        private double overhead;
        private double judged;
        private double without;
        private double undecided;
        private double unrated;
        private double finalBudget;
        private double weighted;

        private void add(Assessed assessed, int unit) {
            double known = assessed.subjects().budget(unit);
            double budget = Double.isNaN(known) ? 0 : known;
            if (!assessed.judged(unit)) {
                overheads++;
                overhead += budget;
                return;
            }
            units++;
            judged += budget;
            if (assessed.complete(unit)) {
                finals++;
                finalBudget += budget;
                weighted += budget * assessed.score(unit);
                without += assessed.without(unit) ? budget : 0;
            } else if (assessed.any(unit, State.APART, State.NO_REASON)) {
                undecided += budget;
            } else {
                unrated += budget;
            }
        }

        private double share(double part) {
            return judged > 0 ? part / judged * 100 : Double.NaN;
        }
    }
}
