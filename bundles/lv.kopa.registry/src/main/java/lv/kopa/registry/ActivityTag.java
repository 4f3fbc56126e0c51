package lv.kopa.registry;

import java.util.Optional;

/**
 * What in the smart specialisation strategy an activity is about.
 *
 * @param activity which activity
 * @param direction the direction of change
 * @param area code of the specialisation area, for example {@code A4}
 * @param areaVersion version of the strategy whose names the area has, for example {@code 2014}
 * @param priority code of the priority, {@code P1} to {@code P7}
 */
public record ActivityTag(
        Id<Activity> activity,
        Direction direction,
        Optional<String> area,
        Optional<String> areaVersion,
        Optional<String> priority)
        implements Entry {

    /** A direction of change of the strategy. */
    public enum Direction {
        /** Change of production and export structure in traditional sectors. */
        D1,
        /** Growth in sectors with products and services of high added value. */
        D2,
        /** Sectors with horizontal impact. */
        D3
    }
}
