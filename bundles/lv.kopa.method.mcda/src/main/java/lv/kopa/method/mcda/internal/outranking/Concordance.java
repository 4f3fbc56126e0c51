package lv.kopa.method.mcda.internal.outranking;

import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Extremes;
import lv.kopa.method.mcda.internal.scaling.Scaling;

/**
 * Concordance and discordance of ELECTRE I and II.
 *
 * @param concordance weight of the criteria in which the first unit is at least as good as the second
 * @param discordance the greatest difference in which the second is better, by the greatest range of all criteria
 * @param favour whether the criteria in which the first is better weigh at least as much as those in which the second is
 */
record Concordance(double[][] concordance, double[][] discordance, boolean[][] favour) {
    /** Weights that add up to a threshold may miss it by rounding. */
    private static final double ROUNDING = 1e-12;

    /** Of a matrix of which each column is divided by its scale first. */
    static Concordance of(DecisionMatrix matrix, Scaling scaling, EvaluationContext context) {
        int n = matrix.size();
        double[][] scaled = new double[matrix.width()][];
        double largest = 0;
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] = scaled(matrix, scaling, j);
            largest = Math.max(largest, Extremes.maximum(scaled[j]) - Extremes.minimum(scaled[j]));
        }
        double range = largest;
        double[][] concordance = new double[n][n];
        double[][] discordance = new double[n][n];
        boolean[][] favour = new boolean[n][n];
        context.forEachIndex(n, a -> {
            for (int b = 0; b < n; b++) {
                double better = 0;
                double worse = 0;
                double most = 0;
                for (int j = 0; j < scaled.length; j++) {
                    double difference = scaled[j][a] - scaled[j][b];
                    double weight = matrix.weight(j);
                    concordance[a][b] += difference >= 0 ? weight : 0;
                    better += difference > 0 ? weight : 0;
                    worse += difference < 0 ? weight : 0;
                    most = Math.max(most, -difference);
                }
                discordance[a][b] = range == 0 ? 0 : most / range;
                favour[a][b] = better >= worse;
            }
        });
        return new Concordance(concordance, discordance, favour);
    }

    /** Divided, but not turned round: a cost only changes its sign, so that differences keep their size. */
    private static double[] scaled(DecisionMatrix matrix, Scaling scaling, int j) {
        double[] scaled = scaling.of(matrix.column(j), true);
        for (int i = 0; !matrix.benefit(j) && i < scaled.length; i++) {
            scaled[i] = 0.0 - scaled[i];
        }
        return scaled;
    }

    /** Where concordance is at least one figure and discordance at most another. */
    boolean[][] relation(double atLeast, double atMost) {
        int n = concordance.length;
        boolean[][] relation = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                relation[a][b] =
                        a != b && concordance[a][b] >= atLeast - ROUNDING && discordance[a][b] <= atMost + ROUNDING;
            }
        }
        return relation;
    }
}
