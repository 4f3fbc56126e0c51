package lv.kopa.registry;

/**
 * That two organisations work together, as a survey found it.
 *
 * @param one the organisation that said so
 * @param other with whom
 * @param type how they work together
 * @param strength 1 weak, 2, 3 strong
 * @param throughCluster whether the cluster organisation brought them together
 * @param wave the survey, for example {@code 2019}
 */
public record CooperationLink(
        Id<Organisation> one, Id<Organisation> other, Type type, int strength, boolean throughCluster, String wave)
        implements Entry {

    /** How organisations work together. */
    public enum Type {
        /** They tell each other. */
        INFORMATION,
        /** They supply each other. */
        SUPPLY,
        /** They market together. */
        MARKETING,
        /** They research and develop together. */
        RESEARCH,
        /** They train together. */
        TRAINING,
        /** They share resources. */
        RESOURCES
    }

    /**
     * @throws UnfitException if the strength is not 1, 2 or 3
     */
    public CooperationLink {
        if (strength < 1 || strength > 3) {
            throw UnfitException.of("strength", "cooperation-link", strength);
        }
    }
}
