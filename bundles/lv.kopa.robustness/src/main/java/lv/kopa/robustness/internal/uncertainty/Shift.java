package lv.kopa.robustness.internal.uncertainty;

import java.util.Optional;
import lv.kopa.statistics.RankAgreement;

/**
 * How ranks differ from those first given.
 *
 * @param kendall Kendall's τ-b of the two; NaN where there is none
 * @param mean mean of the absolute differences
 * @param largest largest absolute difference
 * @param mover index of the unit that moves most, the first of several; nothing where none moves
 * @param reversals number of pairs in opposite order
 */
record Shift(double kendall, double mean, double largest, Optional<Integer> mover, long reversals) {
    /** There are no other ranks. */
    static final Shift NONE = new Shift(Double.NaN, Double.NaN, Double.NaN, Optional.empty(), 0);

    /** Compares the units that have both ranks. */
    static Shift of(double[] first, double... other) {
        double sum = 0;
        int count = 0;
        double largest = 0;
        int mover = -1;
        for (int unit = 0; unit < first.length; unit++) {
            double distance = Math.abs(other[unit] - first[unit]);
            if (!Double.isNaN(distance)) {
                sum += distance;
                count++;
                if (distance > largest) {
                    largest = distance;
                    mover = unit;
                }
            }
        }
        return new Shift(
                RankAgreement.kendall(first, other),
                count == 0 ? Double.NaN : sum / count,
                largest,
                mover < 0 ? Optional.empty() : Optional.of(mover),
                RankAgreement.reversals(first, other));
    }
}
