package lv.kopa.method.mcda.internal.scaling;

/** What values must be so that they can be computed with. */
public enum Requirement {
    /** Any finite number. */
    ANY,
    /** Zero or more. */
    NOT_NEGATIVE,
    /** More than zero. */
    POSITIVE;

    /** Whether a value is so. */
    public boolean meets(double value) {
        return switch (this) {
            case ANY -> true;
            case NOT_NEGATIVE -> value >= 0;
            case POSITIVE -> value > 0;
        };
    }

    /** The stronger of two. */
    public Requirement and(Requirement other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
