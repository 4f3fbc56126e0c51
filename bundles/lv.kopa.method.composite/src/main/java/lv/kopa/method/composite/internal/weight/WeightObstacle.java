package lv.kopa.method.composite.internal.weight;

import java.util.Locale;

/** Why the weights of the children of a node cannot follow from their values. */
public enum WeightObstacle {
    /** Fewer than {@value DerivedWeights#FEWEST_UNITS} units have all values. */
    WEIGHTS_TOO_FEW_UNITS,
    /** Not more units than children have all values. */
    WEIGHTS_FEWER_UNITS_THAN_CHILDREN,
    /** A child does not vary. */
    WEIGHTS_CHILD_DOES_NOT_VARY,
    /** A child follows from the others. */
    WEIGHTS_CHILD_FOLLOWS_FROM_OTHERS,
    /** A value is negative. */
    DOUBT_NEGATIVE,
    /** The limits of shares leave nothing to choose. */
    DOUBT_LIMITS,
    /** A unit has too few values above zero to stay inside the limits of shares. */
    DOUBT_ZEROS,
    /** There are more than {@value BenefitOfTheDoubt#MOST_UNITS} units. */
    DOUBT_TOO_MANY_UNITS;

    /** The key of the finding that says so. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The number of units that is the limit, 0 where there is none. */
    public int limit() {
        return switch (this) {
            case WEIGHTS_TOO_FEW_UNITS -> DerivedWeights.FEWEST_UNITS;
            case DOUBT_TOO_MANY_UNITS -> BenefitOfTheDoubt.MOST_UNITS;
            default -> 0;
        };
    }
}
