package lv.kopa.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * A cluster.
 *
 * @param name what people call it
 * @param manager the cluster organisation
 * @param sector what it is about
 * @param stage where in its life it is
 * @param founded when it was founded
 * @param nace codes of the economic activities (NACE Rev. 2)
 * @param nuts codes of the regions (NUTS)
 * @param website its address
 */
public record Cluster(
        Text name,
        Optional<Id<Organisation>> manager,
        Text sector,
        Stage stage,
        Optional<LocalDate> founded,
        List<String> nace,
        List<String> nuts,
        Optional<String> website)
        implements Entry {

    /** Stage in the life of a cluster. */
    public enum Stage {
        /** Being formed. */
        EMBRYONIC,
        /** Growing. */
        GROWING,
        /** Established. */
        MATURE,
        /** Turning to something else. */
        TRANSFORMING,
        /** Shrinking. */
        DECLINING
    }

    /** Copies the lists. */
    public Cluster {
        nace = List.copyOf(nace);
        nuts = List.copyOf(nuts);
    }
}
