package lv.kopa.evaluation;

import java.util.List;

/**
 * Weights of several actors and what lies between them: budget allocation, the average of what each actor gives (OECD/JRC handbook
 * 2008, p. 96). Whoever gives nothing is left out.
 *
 * @param actors the actors, in given order
 * @param shares what each actor (first index) gives each thing (second index), as a share of all that the actor gives
 * @param compromise the mean of the shares; adds up to 1
 */
record GroupWeights(List<String> actors, double[][] shares, double[] compromise) {
    /** Copies the list. */
    public GroupWeights {
        actors = List.copyOf(actors);
    }

    /**
     * Puts points together.
     *
     * @param actors the actors, each of whom gives points to at least one thing
     * @param points what each actor (first index) gives each thing (second index), not negative
     */
    public static GroupWeights of(List<String> actors, double[]... points) {
        int things = points.length == 0 ? 0 : points[0].length;
        double[][] shares = new double[points.length][things];
        double[] compromise = new double[things];
        for (int a = 0; a < points.length; a++) {
            double total = 0;
            for (double point : points[a]) {
                total += point;
            }
            for (int j = 0; j < things; j++) {
                shares[a][j] = points[a][j] / total;
            }
        }
        for (int j = 0; j < things; j++) {
            for (double[] share : shares) {
                compromise[j] += share[j];
            }
            compromise[j] /= shares.length;
        }
        return new GroupWeights(actors, shares, compromise);
    }

    /** The smallest share that any actor gives a thing. */
    public double lowest(int thing) {
        double lowest = Double.POSITIVE_INFINITY;
        for (double[] share : shares) {
            lowest = Math.min(lowest, share[thing]);
        }
        return lowest;
    }

    /** The largest share that any actor gives a thing. */
    public double highest(int thing) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double[] share : shares) {
            highest = Math.max(highest, share[thing]);
        }
        return highest;
    }

    /** The share of its points that an actor would have to move to come to the compromise, 0 to 1. */
    public double distance(int actor) {
        return apart(shares[actor], compromise);
    }

    /** The share of points that one of two actors would have to move to agree with the other, on average of all pairs; 0 with one. */
    public double conflict() {
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < shares.length; a++) {
            for (int b = 0; b < a; b++) {
                sum += apart(shares[a], shares[b]);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private static double apart(double[] first, double... second) {
        double sum = 0;
        for (int j = 0; j < first.length; j++) {
            sum += Math.abs(first[j] - second[j]);
        }
        return sum / 2;
    }
}
