package lv.kopa.method.scorecard.internal.card;

import java.util.Objects;
import lv.kopa.text.Text;

/**
 * In what an item is rated.
 *
 * @param kind what the numbers mean
 * @param least the least that may be given, may be −∞
 * @param most the most, may be +∞
 * @param step what ratings are multiples of, counted from the least; 0 for any number
 * @param unit unit of a measure; empty where there is none
 */
public record Scale(Kind kind, double least, double most, double step, Text unit) {

    /** What the numbers mean. */
    public enum Kind {
        /** Points that may be added. */
        POINTS,
        /** Grades of which only the order means something. */
        GRADE,
        /** 1 for yes, 0 for no. */
        YES_NO,
        /** A quantity, compared with a threshold. */
        MEASURE
    }

    private static final double ROUNDING = 1e-9;

    /**
     * @throws IllegalArgumentException if the ends stand the wrong way round
     */
    public Scale {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        if (!(least <= most)) {
            throw new IllegalArgumentException("a scale goes from its least to its most");
        }
    }

    /** Whether ratings may be added. */
    public boolean adds() {
        return kind == Kind.POINTS;
    }

    /** Whether a rating lies on the scale. */
    public boolean holds(double rating) {
        if (!Double.isFinite(rating) || rating < least || rating > most) {
            return false;
        }
        double steps = (rating - least) / step;
        return step == 0 || Math.abs(steps - StrictMath.rint(steps)) < ROUNDING;
    }
}
