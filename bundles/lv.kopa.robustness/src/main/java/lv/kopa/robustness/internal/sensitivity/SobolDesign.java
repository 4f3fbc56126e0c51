package lv.kopa.robustness.internal.sensitivity;

import java.util.function.LongFunction;
import java.util.random.RandomGenerator;

/**
 * The design of Saltelli and others 2010 (doi:10.1016/j.cpc.2009.09.018): two independent matrices A and B of base draws,
 * and for each factor the matrix A with the column of that factor from B. A factor may be several numbers, as weights are:
 * it is not a number but the stream of random numbers from which it is drawn, so that whole groups change together.
 *
 * @param rows base draws, at least 2
 * @param factors number of factors, at least 1
 */
record SobolDesign(int rows, int factors) {
    /**
     * @throws IllegalArgumentException if it is too small or has more runs than can be counted
     */
    SobolDesign {
        if (rows < 2 || factors < 1) {
            throw new IllegalArgumentException("a design needs two rows and a factor: " + rows + ", " + factors);
        }
        Math.multiplyExact(rows, factors + 2);
    }

    /** Number of runs: rows · (factors + 2). */
    int runs() {
        return rows * (factors + 2);
    }

    /** The base draw to which a run belongs. */
    int row(int run) {
        return run / (factors + 2);
    }

    /** The matrix to which a run belongs: 0 for A, 1 for B, 2 + i for A with factor i from B. */
    int matrix(int run) {
        return run % (factors + 2);
    }

    /** The run of a base draw in a matrix. */
    int run(int row, int matrix) {
        return row * (factors + 2) + matrix;
    }

    /**
     * The stream from which a factor is drawn in a run.
     *
     * @param streams independent streams by index
     */
    RandomGenerator stream(int run, int factor, LongFunction<RandomGenerator> streams) {
        int matrix = matrix(run);
        boolean fromB = matrix == 1 || matrix == 2 + factor;
        return streams.apply(((long) row(run) * 2 + (fromB ? 1 : 0)) * factors + factor);
    }
}
