package lv.kopa.derive.internal.count;

import static lv.kopa.derive.internal.count.RegistryMeasure.ofGroups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.CooperationLink;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Observation.Level;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;

/** Who works with whom, as the latest survey of each cluster up to the end of the period found it. */
final class LinkMeasures {
    static final List<RegistryMeasure> ALL = List.of(
            ofGroups("linksInside", "links", (ledger, scope) -> pairs(ledger, scope, Network::inside)),
            ofGroups("linksAll", "links", (ledger, scope) -> pairs(ledger, scope, each -> each.pairs)),
            ofGroups(
                    "linksForeign",
                    "links",
                    (ledger, scope) -> pairs(ledger, scope, network -> {
                        String home = home(ledger, network.members);
                        return network.of(
                                pair -> abroad(ledger, pair.one(), home) || abroad(ledger, pair.other(), home));
                    })),
            ofGroups(
                    "linksBusinessResearch",
                    "links",
                    (ledger, scope) -> pairs(
                            ledger,
                            scope,
                            network -> network.of(pair -> network.isInside(pair) && businessResearch(ledger, pair)))),
            ofGroups(
                    "linksThroughCluster",
                    "links",
                    (ledger, scope) -> pairs(
                            ledger,
                            scope,
                            network -> network.of(pair -> network.isInside(pair)
                                    && network.pairs.get(pair).stream()
                                            .allMatch(link -> link.entry().throughCluster())))),
            ofGroups("possibleLinks", "links", LinkMeasures::possible),
            ofGroups("isolatedMembers", "members", LinkMeasures::isolated),
            ofGroups("degreeCentralisation", "share", LinkMeasures::centralisation));

    private LinkMeasures() {}

    /** Two organisations, whichever said so. */
    private record Pair(Id<Organisation> one, Id<Organisation> other) implements Comparable<Pair> {
        static Pair of(Id<Organisation> one, Id<Organisation> other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public int compareTo(Pair pair) {
            int first = one.compareTo(pair.one);
            return first != 0 ? first : other.compareTo(pair.other);
        }
    }

    /**
     * The pairs of the latest surveys of which a member is one at least.
     *
     * @param members the members of the clusters that were surveyed
     * @param remark what is to be known of it
     */
    private record Network(
            SortedSet<Id<Organisation>> members, Map<Pair, Set<Fact<CooperationLink>>> pairs, Text remark) {
        boolean isInside(Pair pair) {
            return members.contains(pair.one) && members.contains(pair.other);
        }

        Map<Pair, Set<Fact<CooperationLink>>> inside() {
            return of(this::isInside);
        }

        Map<Pair, Set<Fact<CooperationLink>>> of(Predicate<Pair> condition) {
            Map<Pair, Set<Fact<CooperationLink>>> some = new TreeMap<>(pairs);
            some.keySet().removeIf(condition.negate());
            return some;
        }
    }

    /** The latest survey of each cluster, together; none where no survey has been made. */
    private static Optional<Network> network(Ledger ledger, Scope scope) {
        SortedSet<Id<Organisation>> surveyed = new TreeSet<>();
        Map<Pair, Set<Fact<CooperationLink>>> pairs = new TreeMap<>();
        Map<Id<Cluster>, String> waves = new TreeMap<>();
        for (Id<Cluster> cluster : scope.clusters()) {
            SortedSet<Id<Organisation>> members = ledger.members(Scope.of(cluster));
            List<Fact<CooperationLink>> links = links(ledger, members);
            latestWave(ledger, members, links).ifPresent(wave -> {
                waves.put(cluster, wave);
                surveyed.addAll(members);
                links.stream().filter(link -> link.entry().wave().equals(wave)).forEach(link -> {
                    Pair pair = Pair.of(
                            ledger.standing(link.entry().one()),
                            ledger.standing(link.entry().other()));
                    if (!pair.one().equals(pair.other())) {
                        pairs.computeIfAbsent(pair, each -> new LinkedHashSet<>())
                                .add(link);
                    }
                });
            });
        }
        return waves.isEmpty()
                ? Optional.empty()
                : Optional.of(new Network(
                        surveyed, pairs, remark(waves, scope.clusters().size())));
    }

    private static Text remark(Map<Id<Cluster>, String> waves, int clusters) {
        List<Text> remarks = new ArrayList<>();
        SortedSet<String> different = new TreeSet<>(waves.values());
        if (different.size() > 1) {
            remarks.add(Wording.text("remark.waves", String.join(", ", different)));
        }
        if (waves.size() < clusters) {
            remarks.add(Wording.text("remark.surveyed", waves.size(), clusters));
        }
        return remarks.isEmpty() ? Text.EMPTY : Text.joined("; ", remarks);
    }

    /**
     * The survey of the latest day in which members answered: those that are in no other cluster, whose survey it might have
     * been; if none did, any member; if none did, that in which others named them.
     */
    private static Optional<String> latestWave(
            Ledger ledger, SortedSet<Id<Organisation>> members, List<Fact<CooperationLink>> links) {
        List<Predicate<Id<Organisation>>> answering = List.of(
                each -> members.contains(each) && ledger.clustersOf(each).size() == 1, members::contains, each -> true);
        return answering.stream()
                .flatMap(answers -> links.stream()
                        .filter(link ->
                                answers.test(ledger.standing(link.entry().one())))
                        .max(Comparator.<Fact<CooperationLink>, LocalDate>comparing(
                                        link -> link.span().from())
                                .thenComparing(link -> link.entry().wave()))
                        .stream())
                .findFirst()
                .map(link -> link.entry().wave());
    }

    /** The links of members, each once. */
    private static List<Fact<CooperationLink>> links(Ledger ledger, SortedSet<Id<Organisation>> members) {
        List<Fact<CooperationLink>> links = new ArrayList<>();
        for (Id<Organisation> member : members) {
            links.addAll(ledger.facts().by(CooperationLink.class, "one", link -> ledger.standing(link.one()), member));
            for (Fact<CooperationLink> link :
                    ledger.facts().by(CooperationLink.class, "other", link -> ledger.standing(link.other()), member)) {
                if (!members.contains(ledger.standing(link.entry().one()))) {
                    links.add(link);
                }
            }
        }
        return ledger.toDate(links);
    }

    private static Count surveyed(Ledger ledger, Scope scope, Function<Network, Count> counting) {
        return network(ledger, scope)
                .map(network -> remarked(network, counting.apply(network)).proven(Level.STATEMENT))
                .orElseGet(() -> Count.none(Wording.text("none.survey")));
    }

    private static Count pairs(
            Ledger ledger, Scope scope, Function<Network, Map<Pair, Set<Fact<CooperationLink>>>> choice) {
        return surveyed(ledger, scope, network -> {
            Map<Pair, Set<Fact<CooperationLink>>> chosen = choice.apply(network);
            List<Row> rows =
                    chosen.values().stream().flatMap(Set::stream).map(Row::of).toList();
            return Count.of(chosen.size(), rows);
        });
    }

    private static Count remarked(Network network, Count count) {
        return network.remark.isEmpty() || count.value().isEmpty() ? count : count.remarked(network.remark);
    }

    private static Count possible(Ledger ledger, Scope scope) {
        return network(ledger, scope)
                .map(network -> remarked(network, pairs(network.members)))
                .orElseGet(() -> pairs(ledger.members(scope)));
    }

    private static Count pairs(SortedSet<Id<Organisation>> members) {
        return Count.of(members.size() * (members.size() - 1.0) / 2, Count.rows(members));
    }

    private static Count isolated(Ledger ledger, Scope scope) {
        return surveyed(ledger, scope, network -> {
            SortedSet<Id<Organisation>> isolated = new TreeSet<>(network.members);
            network.inside().keySet().forEach(pair -> isolated.removeAll(List.of(pair.one, pair.other)));
            return Count.of(isolated);
        });
    }

    /** Degree centralisation (Freeman 1978, doi:10.1016/0378-8733(78)90021-7), for three members or more. */
    private static Count centralisation(Ledger ledger, Scope scope) {
        return surveyed(ledger, scope, network -> {
            int size = network.members.size();
            if (size < 3) {
                return Count.none(Wording.text("none.too-few", size));
            }
            Map<Id<Organisation>, Integer> degrees = new TreeMap<>();
            network.members.forEach(each -> degrees.put(each, 0));
            network.inside().keySet().forEach(pair -> {
                degrees.merge(pair.one, 1, Integer::sum);
                degrees.merge(pair.other, 1, Integer::sum);
            });
            int most = degrees.values().stream().max(Integer::compareTo).orElseThrow();
            long sum = degrees.values().stream().mapToLong(each -> most - each).sum();
            return Count.of(sum / ((size - 1.0) * (size - 2.0)), Count.rows(network.members));
        });
    }

    /** The country in which most members are; of several, the first. */
    private static String home(Ledger ledger, SortedSet<Id<Organisation>> members) {
        Map<String, Integer> countries = new TreeMap<>();
        members.forEach(each -> ledger.organisation(each)
                .ifPresent(organisation -> countries.merge(organisation.country(), 1, Integer::sum)));
        int most = countries.values().stream().max(Integer::compareTo).orElse(0);
        return countries.keySet().stream()
                .filter(each -> countries.get(each) == most)
                .findFirst()
                .orElse("");
    }

    private static boolean abroad(Ledger ledger, Id<Organisation> organisation, String home) {
        return ledger.organisation(organisation)
                .filter(each -> each.type() == Organisation.Type.FOREIGN
                        || !each.country().equals(home))
                .isPresent();
    }

    private static boolean businessResearch(Ledger ledger, Pair pair) {
        Optional<Organisation> one = ledger.organisation(pair.one);
        Optional<Organisation> other = ledger.organisation(pair.other);
        return one.isPresent()
                && other.isPresent()
                && (isResearch(one.get()) && other.get().isEnterprise()
                        || isResearch(other.get()) && one.get().isEnterprise());
    }

    private static boolean isResearch(Organisation organisation) {
        return organisation.type() == Organisation.Type.RESEARCH;
    }
}
