package lv.kopa.derive.internal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.derive.internal.count.Facts;
import lv.kopa.derive.internal.count.Ledger;
import lv.kopa.derive.internal.count.Scope;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.ServiceExperience;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Span;
import lv.kopa.text.Alphabet;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * A member of a cluster, and for how long it has used services.
 *
 * @param cluster of which cluster
 * @param organisation who
 * @param name what people call it
 * @param joined when it first joined
 * @param experience for how long it has used services
 */
record Member(
        Fact<Cluster> cluster,
        Id<Organisation> organisation,
        Text name,
        Optional<LocalDate> joined,
        ServiceExperience experience) {

    /** Rejects nulls. */
    Member {
        Objects.requireNonNull(cluster);
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(name);
        Objects.requireNonNull(joined);
        Objects.requireNonNull(experience);
    }

    /** Members of these clusters on the day of a snapshot: cluster by cluster, by name. */
    static List<Member> of(
            Snapshot snapshot, List<Fact<Cluster>> clusters, ServiceExperience.Scope counted, Language language) {
        LocalDate day = snapshot.moment().asOf();
        Ledger ledger = new Ledger(new Facts(snapshot), Span.of(day, day.plusDays(1)));
        List<Member> members = new ArrayList<>();
        for (Fact<Cluster> cluster : clusters) {
            Scope scope = Scope.of(cluster.id());
            List<Member> theirs = new ArrayList<>();
            ledger.experience(scope, counted)
                    .forEach((id, experience) -> theirs.add(new Member(
                            cluster,
                            id,
                            ledger.organisation(id).map(Organisation::name).orElseGet(() -> Text.same(id.value())),
                            ledger.joined(id, scope),
                            experience)));
            theirs.sort(Comparator.comparing(each -> Alphabet.key(each.name().in(language), language)));
            members.addAll(theirs);
        }
        return members;
    }
}
