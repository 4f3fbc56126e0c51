package lv.kopa.method.composite.internal.mean;

import java.util.Arrays;
import java.util.List;
import lv.kopa.method.composite.internal.parallel.Workers;

/**
 * Copeland's rule: a unit prevails over another if the children in which it is better weigh more than those in which it is
 * worse. Its score is the number of units over which it prevails less the number of those that prevail over it, so that
 * scores add up to zero. Two units are compared by the children for which both have a value. Time grows with the square of
 * the number of units.
 *
 * <p>For the place of such rules among composite indicators see Munda and Nardo 2009, doi:10.1080/00036840601019364.
 */
final class Copeland {
    private static final double ROUNDING = 1e-12;
    private static final double HUGE = 1e300;
    private static final int FEW_UNITS = 1000;

    private final double[][] children;
    private final double[] weights;
    private final double margin;
    private final boolean[] whole;

    Copeland(List<double[]> children, double[] weights) {
        this.children = children.toArray(double[][]::new);
        this.weights = weights;
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        margin = total * ROUNDING;
        whole = new boolean[this.children.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = finite(this.children[i]);
        }
    }

    private static boolean finite(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += 0 * value; // 0 for a number, NaN for none and for infinity
        }
        return sum == 0;
    }

    double[] scores(int units, Workers workers) {
        if (units <= FEW_UNITS) {
            return scores(units);
        }
        double[] scores = new double[units];
        workers.forEachIndex(units, unit -> scores[unit] = score(unit, units));
        return scores;
    }

    /** Each pair is looked at once; for few units that is faster than sharing the work. */
    private double[] scores(int units) {
        double[] scores = new double[units];
        double[] balances = new double[units];
        for (int unit = 0; unit < units; unit++) {
            balances(balances, unit, unit + 1);
            outcomes(balances, unit + 1);
            for (int other = unit + 1; other < units; other++) {
                scores[other] -= balances[other];
            }
            for (int other = unit + 1; other < units; other++) {
                scores[unit] += balances[other];
            }
        }
        for (int unit = 0; unit < units; unit++) {
            scores[unit] = judged(unit) ? scores[unit] : Double.NaN;
        }
        return scores;
    }

    private double score(int unit, int units) {
        if (!judged(unit)) {
            return Double.NaN;
        }
        double[] balances = new double[units];
        balances(balances, unit, 0);
        outcomes(balances, 0);
        double score = 0;
        for (double outcome : balances) {
            score += outcome;
        }
        return score;
    }

    /** In place of each balance from an index on 1 where it lies beyond the margin, −1 where beyond it on the other side, else 0. */
    private void outcomes(double[] balances, int from) {
        for (int other = from; other < balances.length; other++) {
            double above = (balances[other] - margin) * HUGE * HUGE;
            double below = (-margin - balances[other]) * HUGE * HUGE;
            balances[other] = Math.max(0.0, Math.min(1.0, above)) - Math.max(0.0, Math.min(1.0, below));
        }
    }

    /** Weight of the children in which a unit is better than each other one from an index on, less that in which it is worse. */
    private void balances(double[] balances, int unit, int from) {
        Arrays.fill(balances, from, balances.length, 0);
        for (int i = 0; i < children.length; i++) {
            double own = children[i][unit];
            if (whole[i]) {
                addSigns(balances, from, weights[i], own, children[i]);
            } else if (!Double.isNaN(own)) {
                addSignsWherePresent(balances, from, weights[i], own, children[i]);
            }
        }
    }

    /**
     * Adds the weight where the own value is better and takes it away where it is worse. Without a branch, so that several units
     * are compared at once: the sign of a difference is what is left of it, made huge, between −1 and 1.
     */
    private static void addSigns(double[] balances, int from, double weight, double own, double... others) {
        for (int other = from; other < balances.length; other++) {
            double huge = (own - others[other]) * HUGE * HUGE;
            balances[other] += weight * Math.max(-1.0, Math.min(1.0, huge));
        }
    }

    private static void addSignsWherePresent(double[] balances, int from, double weight, double own, double... others) {
        for (int other = from; other < balances.length; other++) {
            if (own > others[other]) {
                balances[other] += weight;
            } else if (own < others[other]) {
                balances[other] -= weight;
            }
        }
    }

    private boolean judged(int unit) {
        for (double[] child : children) {
            if (!Double.isNaN(child[unit])) {
                return true;
            }
        }
        return false;
    }
}
