package lv.kopa.registry;

import java.time.LocalDate;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * Something a cluster did, from its first day.
 *
 * @param cluster which cluster
 * @param grant out of which grant it was paid
 * @param type what it was
 * @param name what people call it
 * @param ends its last day
 * @param cost what it cost
 * @param overhead whether it is cost of running the cluster, which no goal is expected of
 */
public record Activity(
        Id<Cluster> cluster,
        Optional<Id<Grant>> grant,
        Type type,
        Text name,
        LocalDate ends,
        Euro cost,
        boolean overhead)
        implements Entry {

    /** What an activity is. */
    public enum Type {
        /** International cooperation. */
        INTERNATIONAL,
        /** Visibility and marketing. */
        VISIBILITY,
        /** Cooperation with education. */
        EDUCATION,
        /** Training. */
        TRAINING,
        /** Transfer of knowledge. */
        KNOWLEDGE_TRANSFER,
        /** Market or sector study. */
        STUDY,
        /** Coordination of the cluster. */
        COORDINATION,
        /** Joint research and development. */
        JOINT_RESEARCH,
        /** Something else. */
        OTHER
    }
}
