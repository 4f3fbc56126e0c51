package lv.kopa.check.internal.condition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.registry.Application;
import lv.kopa.registry.Call;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Fact;
import lv.kopa.registry.FundedClusters;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Programme;
import lv.kopa.registry.Row;

/**
 * Each enterprise stands in the registry once under its registration number, so that a programme can count it once however
 * many clusters it belongs to; those that are one undertaking count once too. The clusters of a programme are those that it
 * funds or that applied to it; where the registry holds one programme alone, all.
 *
 * <p>Figures: {@code memberships}, {@code several} (enterprises in more than one cluster), {@code related} (counted with
 * another of the same undertaking), {@code count} (enterprises of the programme), {@code twice} (organisations that bear a
 * number another bears), {@code without} (enterprises without a number).
 */
record CountedOnce() implements Condition {
    @Override
    public List<Finding> judge(Sight sight) {
        List<Fact<Programme>> programmes = sight.now(Programme.class);
        return programmes.stream()
                .map(programme -> judge(sight, programme, clusters(sight, programme, programmes.size() == 1)))
                .toList();
    }

    private static Set<Id<Cluster>> clusters(Sight sight, Fact<Programme> programme, boolean alone) {
        Set<Id<Cluster>> clusters = new LinkedHashSet<>();
        sight.now(Cluster.class).forEach(fact -> clusters.add(fact.id()));
        if (!alone) {
            clusters.retainAll(FundedClusters.of(
                    programme.id(),
                    sight.day(),
                    sight.known(Grant.class),
                    sight.known(Call.class),
                    sight.known(Application.class)));
        }
        return clusters;
    }

    private static Finding judge(Sight sight, Fact<Programme> programme, Set<Id<Cluster>> clusters) {
        int memberships = 0;
        Map<Id<Organisation>, Integer> times = new HashMap<>();
        for (Id<Cluster> cluster : clusters) {
            Set<Id<Organisation>> here = new HashSet<>();
            for (Fact<Membership> member : sight.members(cluster, sight.day())) {
                Id<Organisation> who = member.entry().organisation();
                if (sight.isEnterprise(who) && here.add(who)) {
                    memberships++;
                    times.merge(who, 1, Integer::sum);
                }
            }
        }
        List<Id<Organisation>> firms = times.keySet().stream().sorted().toList();
        List<Id<Organisation>> without =
                firms.stream().filter(firm -> number(sight, firm).isEmpty()).toList();
        List<Id<Organisation>> twice = twice(sight, firms);
        List<Id<Organisation>> several =
                firms.stream().filter(firm -> times.get(firm) > 1).toList();
        int count = sight.undertakings().on(sight.day()).count(firms);
        Outcome outcome = !twice.isEmpty() ? Outcome.BROKEN : !without.isEmpty() ? Outcome.UNKNOWN : Outcome.HOLDS;
        List<Id<Organisation>> resting = !twice.isEmpty() ? twice : !without.isEmpty() ? without : several;
        return new Finding(
                Row.of(programme),
                outcome,
                Map.of(
                        "memberships",
                        memberships,
                        "several",
                        several.size(),
                        "related",
                        firms.size() - count,
                        "count",
                        count,
                        "twice",
                        twice.size(),
                        "without",
                        without.size()),
                resting.stream()
                        .map(id -> new Row(Kind.of(Organisation.class), id))
                        .toList());
    }

    private static Optional<String> number(Sight sight, Id<Organisation> id) {
        return sight.organisation(id).flatMap(fact -> fact.entry().registrationNumber());
    }

    /** Organisations whose number another of these bears too. */
    private static List<Id<Organisation>> twice(Sight sight, List<Id<Organisation>> firms) {
        return sight.undertakings().byNumber().grouped(firms).values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }
}
