package lv.kopa.method.scorecard.internal.card;

/**
 * What a rating has to reach.
 *
 * @param relation how it is compared
 * @param value with what
 */
public record Threshold(Relation relation, double value) {

    /** How a rating is compared. */
    public enum Relation {
        /** At least as much. */
        AT_LEAST,
        /** More. */
        ABOVE,
        /** At most as much. */
        AT_MOST
    }

    /** Whether a rating reaches it. */
    public boolean met(double rating) {
        return switch (relation) {
            case AT_LEAST -> rating >= value;
            case ABOVE -> rating > value;
            case AT_MOST -> rating <= value;
        };
    }
}
