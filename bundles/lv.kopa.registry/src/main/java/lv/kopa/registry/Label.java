package lv.kopa.registry;

/**
 * A label that somebody else has given to a cluster, for its span. Kopa neither awards labels nor says that one is deserved.
 *
 * @param cluster which cluster
 * @param scheme whose label
 * @param grade the grade
 * @param reference number of the certificate or address where it is published
 */
public record Label(Id<Cluster> cluster, String scheme, Grade grade, String reference) implements Entry {

    /** Grade of a label. */
    public enum Grade {
        /** Bronze. */
        BRONZE,
        /** Silver. */
        SILVER,
        /** Gold. */
        GOLD,
        /** One without grades. */
        OTHER
    }
}
