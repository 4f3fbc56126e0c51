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

    private final double[][] children;
    private final double[] weights;
    private final double margin;

    Copeland(List<double[]> children, double[] weights) {
        this.children = children.toArray(double[][]::new);
        this.weights = weights;
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        margin = total * ROUNDING;
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
        int score = 0;
        for (int other = 0; other < units; other++) {
            double balance = balance(unit, other);
            if (balance > margin) {
                score++;
            } else if (balance < -margin) {
                score--;
            }
        }
        return score;
    }

    private boolean judged(int unit) {
        for (double[] child : children) {
            if (!Double.isNaN(child[unit])) {
                return true;
            }
        }
        return false;
    }

    /** Weight of the children in which the first is better, less the weight of those in which it is worse. */
    private double balance(int first, int second) {
        double balance = 0;
        for (int i = 0; i < children.length; i++) {
            double a = children[i][first];
            double b = children[i][second];
            if (a > b) {
                balance += weights[i];
            } else if (a < b) {
                balance -= weights[i];
            }
        }
        return balance;
    }
}
