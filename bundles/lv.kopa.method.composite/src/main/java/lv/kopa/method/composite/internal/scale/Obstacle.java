package lv.kopa.method.composite.internal.scale;

import java.util.Locale;

/** Why an indicator cannot be brought onto the common scale. */
public enum Obstacle {
    /** All its values are the same. */
    CONSTANT_INDICATOR,
    /** There is no target for it. */
    TARGET_MISSING,
    /** Units have different targets. */
    TARGETS_DIFFER,
    /** Its target is not better than its worst value. */
    TARGET_NOT_BETTER,
    /** The reference unit has no value. */
    REFERENCE_WITHOUT_VALUE,
    /** The reference unit has the worst value. */
    REFERENCE_IS_WORST,
    /** A goalpost is missing. */
    GOALPOST_MISSING,
    /** The lower goalpost is not below the upper one. */
    GOALPOSTS_IN_WRONG_ORDER,
    /** It has negative values, or none above zero, so that a fraction of the maximum means nothing. */
    NO_FRACTION_OF_MAXIMUM,
    /** No unit has a value in the base period. */
    BASE_WITHOUT_VALUES;

    /** The key of the finding that says so. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
