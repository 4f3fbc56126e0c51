package lv.kopa.method.composite.internal.audit;

import lv.kopa.indicator.IndicatorNode;
import lv.kopa.statistics.Correlation;

/**
 * A correlation that gives cause to look again.
 *
 * @param kind why
 * @param first one of the two
 * @param second the other
 * @param correlation how they hang together
 */
public record Flag(Kind kind, IndicatorNode first, IndicatorNode second, Correlation correlation) {
    /** Beyond this two indicators say the same: the limit that the JRC's COIN tool marks as collinear. */
    public static final double REDUNDANT = 0.92;

    /** Why a correlation gives cause to look again. */
    public enum Kind {
        /** Two indicators say the same. */
        REDUNDANT,
        /** Children of one node run against each other, beyond chance. */
        OPPOSED,
        /** A child runs against its parent, beyond chance. */
        AGAINST_PARENT,
        /** A child cannot be told from one that its parent does not reflect. */
        SILENT
    }
}
