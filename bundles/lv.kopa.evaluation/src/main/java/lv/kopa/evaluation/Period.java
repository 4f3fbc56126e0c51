package lv.kopa.evaluation;

/**
 * The period to which values belong, by its name: {@code 2018}, {@code 2018-Q2}, {@code 2018-06}. Periods are ordered by
 * name.
 *
 * @param name as written in the tables; empty where values belong to no period
 */
public record Period(String name) implements Comparable<Period> {
    /** For values that belong to no period. */
    public static final Period NONE = new Period("");

    @Override
    public int compareTo(Period other) {
        return name.compareTo(other.name);
    }
}
