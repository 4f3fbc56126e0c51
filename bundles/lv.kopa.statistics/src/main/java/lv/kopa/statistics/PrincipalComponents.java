package lv.kopa.statistics;

import java.util.Arrays;

/**
 * The principal components of a correlation matrix.
 *
 * @param eigenvalues variance of each component, the largest first; they add up to the number of columns
 * @param loadings correlation of each column (first index) with each component (second index)
 */
public record PrincipalComponents(double[] eigenvalues, double[][] loadings) {
    private static final double LEAST_EIGENVALUE = 1;
    private static final double LEAST_SHARE = 0.1;
    private static final double LEAST_TOGETHER = 0.6;

    /** Decomposes a matrix in which every pair has a correlation. */
    public static PrincipalComponents of(CorrelationMatrix matrix) {
        SymmetricEigen eigen = SymmetricEigen.of(matrix.coefficients());
        int size = matrix.size();
        double[] values = new double[size];
        double[][] loadings = new double[size][size];
        for (int k = 0; k < size; k++) {
            values[k] = Math.max(0, eigen.values()[k]);
            for (int i = 0; i < size; i++) {
                loadings[i][k] = eigen.vectors()[k][i] * Math.sqrt(values[k]);
            }
        }
        return new PrincipalComponents(values, loadings);
    }

    /** The share of variance that a component explains, 0 to 1. */
    public double share(int component) {
        return eigenvalues[component] / eigenvalues.length;
    }

    /** The share of variance that the first components explain together, up to and with this one. */
    public double cumulative(int component) {
        double sum = 0;
        for (int k = 0; k <= component; k++) {
            sum += share(k);
        }
        return sum;
    }

    /**
     * How many components are kept as factors by the standard practice of the OECD/JRC handbook (2008, p. 89): those with an
     * eigenvalue above 1 that explain more than 10 % each, and as many more as it takes to explain 60 %; at least one.
     */
    public int factors() {
        int kept = 0;
        while (kept < eigenvalues.length && eigenvalues[kept] > LEAST_EIGENVALUE && share(kept) > LEAST_SHARE) {
            kept++;
        }
        kept = Math.max(1, kept);
        while (kept < eigenvalues.length && cumulative(kept - 1) <= LEAST_TOGETHER) {
            kept++;
        }
        return kept;
    }

    /** The first components, rotated to factors. */
    public Factors rotated(int count) {
        double[][] first = new double[loadings.length][];
        for (int i = 0; i < first.length; i++) {
            first[i] = Arrays.copyOf(loadings[i], count);
        }
        return Factors.varimax(first);
    }
}
