package lv.kopa.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * For how long a member has used services, as the rule "less than two years" of the CLUSTERS3 guidelines has it. The clock
 * starts at the first recorded use of a service, whether or not the user was a member then; on the day {@value #MONTHS} months
 * later a member is no longer new. A use more than {@value #MONTHS} months after the one before begins a new count. Those who
 * never used a service are a state of their own.
 *
 * @param state new, or not, or never a user
 * @param began the use at which the count began; empty for those who never used a service
 * @param last the latest use; empty for those who never used a service
 */
public record ServiceExperience(State state, Optional<LocalDate> began, Optional<LocalDate> last) {
    /** Months after which nobody is new any more, and after which a gap begins a new count. */
    public static final int MONTHS = 24;

    /** Uses of which services count. */
    public enum Scope {
        /** Of the cluster in question alone. */
        THIS_CLUSTER,
        /** Of any cluster. */
        ANY_CLUSTER
    }

    /** For how long services have been used. */
    public enum State {
        /** Never. */
        NEVER_USED,
        /** For less than two years. */
        NEW,
        /** For two years or more. */
        EXPERIENCED
    }

    /** Rejects nulls. */
    public ServiceExperience {
        Objects.requireNonNull(state);
        Objects.requireNonNull(began);
        Objects.requireNonNull(last);
    }

    /**
     * The experience on a day.
     *
     * @param uses days of use in the scope chosen, in any order; those after the day do not count
     */
    public static ServiceExperience of(Collection<LocalDate> uses, LocalDate day) {
        LocalDate began = null;
        LocalDate last = null;
        for (LocalDate use : new TreeSet<>(uses).headSet(day, true)) {
            if (began == null || use.isAfter(last.plusMonths(MONTHS))) {
                began = use;
            }
            last = use;
        }
        if (began == null) {
            return new ServiceExperience(State.NEVER_USED, Optional.empty(), Optional.empty());
        }
        return new ServiceExperience(
                day.isBefore(began.plusMonths(MONTHS)) ? State.NEW : State.EXPERIENCED,
                Optional.of(began),
                Optional.of(last));
    }

    /**
     * The experience of an organisation on the day of a snapshot; whoever has its registration number is the same. Reads all uses
     * of services.
     *
     * @param cluster the cluster in question; has no influence where any cluster counts
     */
    public static ServiceExperience of(
            Snapshot snapshot, Id<Organisation> organisation, Id<Cluster> cluster, Scope scope) {
        Kind<Service> services = Kind.of(Service.class);
        TreeSet<String> own = new TreeSet<>();
        if (scope == Scope.THIS_CLUSTER) {
            for (Fact<Service> service : snapshot.ever(services)) {
                if (service.entry().cluster().equals(cluster)) {
                    own.add(service.id().value());
                }
            }
        }
        Undertakings numbers = Undertakings.byNumber(
                snapshot.ever(Kind.of(Organisation.class)), snapshot.moment().asOf());
        Id<Organisation> standing = numbers.standing(organisation);
        return of(
                snapshot.ever(Kind.of(ServiceUse.class)).stream()
                        .filter(use ->
                                numbers.standing(use.entry().organisation()).equals(standing))
                        .filter(use -> scope == Scope.ANY_CLUSTER
                                || own.contains(use.entry().service().value()))
                        .map(use -> use.span().from())
                        .toList(),
                snapshot.moment().asOf());
    }
}
