package lv.kopa.statistics;

import java.util.Arrays;

/**
 * Factors after rotation, the one that explains most first; in each, the loading that is largest in size is positive.
 *
 * @param loadings correlation of each column (first index) with each factor (second index)
 */
public record Factors(double[][] loadings) {
    private static final int SWEEPS = 1000;
    private static final double TURNED = 1e-14;

    /**
     * Rotates by Kaiser's varimax with columns scaled to the same length while turning ("normalised"), pair by pair of factors
     * (Kaiser 1958, doi:10.1007/BF02289233).
     */
    public static Factors varimax(double[]... unrotated) {
        int columns = unrotated.length;
        int factors = columns == 0 ? 0 : unrotated[0].length;
        double[] lengths = new double[columns];
        double[][] turned = new double[columns][];
        for (int i = 0; i < columns; i++) {
            double squares = 0;
            for (double loading : unrotated[i]) {
                squares += loading * loading;
            }
            lengths[i] = squares > 0 ? Math.sqrt(squares) : 1;
            turned[i] = unrotated[i].clone();
            for (int k = 0; k < factors; k++) {
                turned[i][k] /= lengths[i];
            }
        }
        double largest = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < SWEEPS && largest > TURNED; sweep++) {
            largest = 0;
            for (int p = 0; p < factors; p++) {
                for (int q = p + 1; q < factors; q++) {
                    largest = Math.max(largest, Math.abs(turn(turned, p, q)));
                }
            }
        }
        for (int i = 0; i < columns; i++) {
            for (int k = 0; k < factors; k++) {
                turned[i][k] *= lengths[i];
            }
        }
        return ordered(turned, factors);
    }

    private static double turn(double[][] loadings, int p, int q) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (double[] row : loadings) {
            double u = row[p] * row[p] - row[q] * row[q];
            double v = 2 * row[p] * row[q];
            a += u;
            b += v;
            c += u * u - v * v;
            d += 2 * u * v;
        }
        int n = loadings.length;
        double angle = StrictMath.atan2(d - 2 * a * b / n, c - (a * a - b * b) / n) / 4;
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        for (double[] row : loadings) {
            double first = row[p];
            row[p] = first * cosine + row[q] * sine;
            row[q] = row[q] * cosine - first * sine;
        }
        return angle;
    }

    private static Factors ordered(double[][] loadings, int factors) {
        Integer[] order = new Integer[factors];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, (k, l) -> Double.compare(explained(loadings, l), explained(loadings, k)));
        double[][] ordered = new double[loadings.length][factors];
        for (int k = 0; k < factors; k++) {
            double largest = 0;
            for (double[] row : loadings) {
                largest = Math.abs(row[order[k]]) > Math.abs(largest) + 1e-12 ? row[order[k]] : largest;
            }
            for (int i = 0; i < loadings.length; i++) {
                ordered[i][k] = largest < 0 ? 0.0 - loadings[i][order[k]] : loadings[i][order[k]];
            }
        }
        return new Factors(ordered);
    }

    private static double explained(double[][] loadings, int factor) {
        double sum = 0;
        for (double[] row : loadings) {
            sum += row[factor] * row[factor];
        }
        return sum;
    }

    /** Number of factors. */
    public int count() {
        return loadings.length == 0 ? 0 : loadings[0].length;
    }

    /** The variance that a factor explains, in columns. */
    public double explained(int factor) {
        return explained(loadings, factor);
    }

    /** The share of the variance of a column that the factors explain together, 0 to 1. */
    public double communality(int column) {
        double sum = 0;
        for (double loading : loadings[column]) {
            sum += loading * loading;
        }
        return sum;
    }

    /**
     * Weights of the columns, after Nicoletti, Scarpetta and Boylaud (2000) as in the OECD/JRC handbook (2008, p. 89–91): each
     * column belongs to the factor on which it loads most; inside the factor it counts by its squared loading, and the factor by
     * the variance that it explains. They add up to 1.
     */
    public double[] weights() {
        double[] weights = new double[loadings.length];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            for (double loading : loadings[i]) {
                weights[i] = Math.max(weights[i], loading * loading);
            }
            total += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        return weights;
    }
}
