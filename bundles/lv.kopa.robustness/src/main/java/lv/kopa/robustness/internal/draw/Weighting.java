package lv.kopa.robustness.internal.draw;

import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** From where the weights of siblings are drawn. They add up to one. */
public enum Weighting {
    /**
     * Dirichlet with the given weights as means: α = c · k · w for k siblings with shares w and concentration c. For c = 16
     * and equal weights a weight varies by about a quarter of itself.
     */
    AROUND,
    /** All weights equally likely: uniform on the simplex, which is Dirichlet with α = 1. */
    UNIFORM,
    /**
     * Uniform on the part of the simplex on which weights have the order of importance of the given ones; among equal ones
     * no order is asked for.
     */
    ORDINAL;

    /** The word by which arguments name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Draws.
     *
     * @param given weights, not negative; what has none keeps none
     * @param concentration how closely around the given ones, above zero
     */
    public double[] draw(double[] given, double concentration, RandomGenerator random) {
        double sum = Arrays.stream(given).sum();
        int weighed = (int) Arrays.stream(given).filter(weight -> weight > 0).count();
        double[] drawn = new double[given.length];
        double total = 0;
        for (int i = 0; i < given.length; i++) {
            if (given[i] > 0) {
                double shape = this == AROUND ? concentration * weighed * given[i] / sum : 1;
                drawn[i] = Math.max(Gamma.draw(shape, random), Double.MIN_NORMAL);
                total += drawn[i];
            }
        }
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = total == 0 ? 0 : drawn[i] / total;
        }
        return this == ORDINAL ? ordered(drawn, given) : drawn;
    }

    /** The larger weight for what is more important; a permutation of a uniform draw is uniform on each part. */
    private static double[] ordered(double[] drawn, double... given) {
        double[] ascending = drawn.clone();
        Arrays.sort(ascending);
        double[] ordered = new double[drawn.length];
        int from = 0;
        for (double level : Arrays.stream(given).distinct().sorted().toArray()) {
            int[] members = java.util.stream.IntStream.range(0, given.length)
                    .filter(i -> given[i] == level)
                    .toArray();
            double[] own = Arrays.stream(members).mapToDouble(i -> drawn[i]).toArray();
            int[] places = places(own);
            for (int i = 0; i < members.length; i++) {
                ordered[members[i]] = ascending[from + places[i]];
            }
            from += members.length;
        }
        return ordered;
    }

    private static int[] places(double... values) {
        int[] places = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                places[i] += values[j] < values[i] || values[j] == values[i] && j < i ? 1 : 0;
            }
        }
        return places;
    }
}
