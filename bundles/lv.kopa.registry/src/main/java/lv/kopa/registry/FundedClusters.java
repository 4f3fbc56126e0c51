package lv.kopa.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which clusters are those of a programme where the registry holds several. */
public final class FundedClusters {
    private FundedClusters() {}

    /**
     * The clusters that had a grant of a programme, or applied in a call of it, up to a day.
     *
     * @param grants what is known of grants
     * @param calls what is known of calls
     * @param applications what is known of applications
     */
    public static SortedSet<Id<Cluster>> of(
            Id<Programme> programme,
            LocalDate day,
            Collection<Fact<Grant>> grants,
            Collection<Fact<Call>> calls,
            Collection<Fact<Application>> applications) {
        SortedSet<Id<Cluster>> clusters = new TreeSet<>();
        for (Fact<Grant> grant : grants) {
            if (grant.entry().programme().equals(programme)
                    && !grant.span().from().isAfter(day)) {
                clusters.add(grant.entry().cluster());
            }
        }
        SortedSet<Id<Call>> theirs = new TreeSet<>();
        calls.stream()
                .filter(call -> call.entry().programme().equals(programme))
                .forEach(call -> theirs.add(call.id()));
        for (Fact<Application> application : applications) {
            if (theirs.contains(application.entry().call())
                    && !application.span().from().isAfter(day)) {
                clusters.add(application.entry().cluster());
            }
        }
        return clusters;
    }
}
