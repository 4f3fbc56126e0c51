package lv.kopa.method.composite.internal.weight;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.statistics.Cholesky;

/**
 * Weights of a sum with which its parts have the importance that is wanted of them: squared correlations with the sum in the proportion
 * of targets (Paruolo, Saisana and Saltelli 2013, doi:10.1111/j.1467-985X.2012.01059.x; Becker and others 2017,
 * doi:10.1016/j.ecolind.2017.03.056). For the linear measure of importance this is solved exactly: with R the correlations of the
 * parts, {@code R v = √t}, weights are v divided by standard deviations. Where that would make a weight negative, the weights are those
 * of the nearest sum without negative ones ({@code min ½ v'Rv − √t'v, v ≥ 0}): a part with weight 0 then has more than was wanted by
 * its correlation with the others alone.
 */
final class CorrelationWeights {
    private static final double NEGLIGIBLE = 1e-12;

    private final double[][] r;
    private final double[] wanted;

    private CorrelationWeights(double[][] r, double... wanted) {
        this.r = r;
        this.wanted = wanted;
    }

    /**
     * The weights, not scaled.
     *
     * @param r correlations of the parts, positive definite
     * @param deviations standard deviations of the parts
     * @param targets what each part should count, not negative
     */
    static double[] of(double[][] r, double[] deviations, double... targets) {
        double[] wanted = new double[targets.length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Math.sqrt(targets[i]);
        }
        double[] weights = new CorrelationWeights(r, wanted).solve();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= deviations[i];
        }
        return weights;
    }

    /** Lawson and Hanson's active set (1974): parts come in one by one, and go out where they would become negative. */
    private double[] solve() {
        int size = wanted.length;
        double[] v = new double[size];
        List<Integer> in = new ArrayList<>();
        for (int round = 0; round < 3 * size; round++) {
            int next = best(v, in);
            if (next < 0) {
                return v;
            }
            in.add(next);
            double[] free = free(in);
            while (negative(free, in)) {
                double step = 1;
                for (int i : in) {
                    if (free[i] <= 0) {
                        step = Math.min(step, v[i] / (v[i] - free[i]));
                    }
                }
                for (int i = 0; i < size; i++) {
                    v[i] += step * (free[i] - v[i]);
                }
                in.removeIf(i -> v[i] <= NEGLIGIBLE);
                free = free(in);
            }
            System.arraycopy(free, 0, v, 0, size);
        }
        return v;
    }

    private int best(double[] v, List<Integer> in) {
        int best = -1;
        double most = NEGLIGIBLE;
        for (int i = 0; i < wanted.length; i++) {
            double slope = wanted[i];
            for (int j = 0; j < v.length; j++) {
                slope -= r[i][j] * v[j];
            }
            if (!in.contains(i) && wanted[i] > 0 && slope > most) {
                most = slope;
                best = i;
            }
        }
        return best;
    }

    private static boolean negative(double[] free, List<Integer> in) {
        return in.stream().anyMatch(i -> free[i] <= 0);
    }

    private double[] free(List<Integer> in) {
        double[][] part = new double[in.size()][in.size()];
        double[] right = new double[in.size()];
        for (int a = 0; a < right.length; a++) {
            right[a] = wanted[in.get(a)];
            for (int b = 0; b < right.length; b++) {
                part[a][b] = r[in.get(a)][in.get(b)];
            }
        }
        double[] solved = Cholesky.solve(part, right);
        double[] free = new double[wanted.length];
        for (int a = 0; a < solved.length; a++) {
            free[in.get(a)] = solved[a];
        }
        return free;
    }
}
