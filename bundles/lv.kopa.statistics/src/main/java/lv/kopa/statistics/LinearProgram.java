package lv.kopa.statistics;

/**
 * Linear programmes that begin at the origin: maximise {@code Σ gain·x} so that {@code rows · x ≤ most}, x not negative, where no
 * {@code most} is negative. Dantzig's simplex method on a dictionary (Chvátal 1983), whose memory is that of the rows; after a step
 * that gains nothing Bland's rule, so that it comes to an end. Meant for few columns and at most some thousand rows.
 */
public final class LinearProgram {
    private static final double NOTHING = 1e-11;

    private final double[] gain;
    private final double[][] rows;
    private final double[] most;
    private final int[] outside;
    private final int[] inside;

    private LinearProgram(double[] gain, double[][] rows, double... most) {
        this.gain = gain;
        this.rows = rows;
        this.most = most;
        outside = new int[gain.length];
        inside = new int[rows.length];
        for (int j = 0; j < outside.length; j++) {
            outside[j] = j;
        }
        for (int i = 0; i < inside.length; i++) {
            inside[i] = outside.length + i;
        }
    }

    /**
     * Solves a programme. Of several best solutions, the one that is met first.
     *
     * @param gain what one of each column brings
     * @param rows what one of each column (second index) takes of each limit (first index); not changed
     * @param most the limits, not negative
     * @throws ArithmeticException if there is no end to the gain
     */
    public static double[] maximise(double[] gain, double[][] rows, double... most) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = rows[i].clone();
        }
        return new LinearProgram(gain.clone(), copy, most.clone()).solve();
    }

    private double[] solve() {
        boolean stuck = false;
        for (int column = best(false); column >= 0; column = best(stuck)) {
            int row = tightest(column);
            stuck = most[row] <= NOTHING;
            exchange(row, column);
        }
        double[] x = new double[outside.length];
        for (int i = 0; i < inside.length; i++) {
            if (inside[i] < x.length) {
                x[inside[i]] = Math.max(0, most[i]);
            }
        }
        return x;
    }

    /** The column that gains most, or the first one that gains anything; −1 if none does. */
    private int best(boolean first) {
        int best = -1;
        for (int j = 0; j < gain.length; j++) {
            if (gain[j] > NOTHING && (best < 0 || (first ? outside[j] < outside[best] : gain[j] > gain[best]))) {
                best = j;
            }
        }
        return best;
    }

    private int tightest(int column) {
        int tightest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i][column] > NOTHING) {
                double ratio = Math.max(0, most[i]) / rows[i][column];
                if (ratio < least || ratio == least && inside[i] < inside[tightest]) {
                    least = ratio;
                    tightest = i;
                }
            }
        }
        if (tightest < 0) {
            throw new ArithmeticException("no limit to column " + outside[column]);
        }
        return tightest;
    }

    private void exchange(int row, int column) {
        double[] pivot = rows[row];
        double divisor = pivot[column];
        for (int j = 0; j < pivot.length; j++) {
            pivot[j] = j == column ? 1 / divisor : pivot[j] / divisor;
        }
        most[row] /= divisor;
        for (int i = 0; i < rows.length; i++) {
            double factor = rows[i][column];
            if (i != row && factor != 0) {
                rows[i][column] = 0;
                for (int j = 0; j < pivot.length; j++) {
                    rows[i][j] -= factor * pivot[j];
                }
                most[i] -= factor * most[row];
            }
        }
        double factor = gain[column];
        gain[column] = 0;
        for (int j = 0; j < pivot.length; j++) {
            gain[j] -= factor * pivot[j];
        }
        int entering = outside[column];
        outside[column] = inside[row];
        inside[row] = entering;
    }
}
