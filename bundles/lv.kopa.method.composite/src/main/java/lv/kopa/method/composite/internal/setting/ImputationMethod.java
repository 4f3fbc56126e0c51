package lv.kopa.method.composite.internal.setting;

/** By what missing values are filled in. */
public enum ImputationMethod {
    /** Not at all. */
    NONE,
    /** By the mean of the indicator. */
    MEAN,
    /** By the median of the indicator. */
    MEDIAN,
    /** By the mean of the indicator in the unit's group. */
    GROUP_MEAN,
    /** By the median of the indicator in the unit's group. */
    GROUP_MEDIAN;

    /** Whether it looks at groups. */
    public boolean grouped() {
        return this == GROUP_MEAN || this == GROUP_MEDIAN;
    }

    /** Whether it takes the middle value, which ordinal values have as well. */
    public boolean median() {
        return this == MEDIAN || this == GROUP_MEDIAN;
    }
}
