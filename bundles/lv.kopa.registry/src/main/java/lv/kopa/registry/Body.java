package lv.kopa.registry;

import lv.kopa.text.Text;

/**
 * A body by which a cluster is governed.
 *
 * @param cluster whose body
 * @param name what people call it
 * @param type what it is
 * @param seats number of seats
 * @param decides what it decides, and by which majority
 */
public record Body(Id<Cluster> cluster, Text name, Type type, int seats, Text decides) implements Entry {

    /** What a body is. */
    public enum Type {
        /** All members. */
        GENERAL_MEETING,
        /** The board. */
        BOARD,
        /** A council above the board. */
        COUNCIL,
        /** Gives advice. */
        ADVISORY,
        /** Hears complaints. */
        COMPLAINTS
    }
}
