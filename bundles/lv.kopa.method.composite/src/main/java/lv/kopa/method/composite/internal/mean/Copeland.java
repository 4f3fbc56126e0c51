package lv.kopa.method.composite.internal.mean;

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
        double[] scores = new double[units];
        workers.forEachIndex(units, unit -> scores[unit] = score(unit, units));
        return scores;
    }

    private double score(int unit, int units) {
        if (!judged(unit)) {
            return Double.NaN;
        }
        double[] balances = new double[units];
        for (int i = 0; i < children.length; i++) {
            double own = children[i][unit];
            if (whole[i]) {
                addSigns(balances, weights[i], own, children[i]);
            } else if (!Double.isNaN(own)) {
                addSignsWherePresent(balances, weights[i], own, children[i]);
            }
        }
        int score = 0;
        for (double balance : balances) {
            if (balance > margin) {
                score++;
            } else if (balance < -margin) {
                score--;
            }
        }
        return score;
    }

    /**
     * Adds the weight where the own value is better and takes it away where it is worse. Without a branch, so that several units
     * are compared at once: the sign of a difference is what is left of it, made huge, between −1 and 1.
     */
    private static void addSigns(double[] balances, double weight, double own, double... others) {
        for (int other = 0; other < balances.length; other++) {
            double huge = (own - others[other]) * HUGE * HUGE;
            balances[other] += weight * Math.max(-1.0, Math.min(1.0, huge));
        }
    }

    private static void addSignsWherePresent(double[] balances, double weight, double own, double... others) {
        for (int other = 0; other < balances.length; other++) {
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
