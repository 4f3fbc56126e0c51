package lv.kopa.derive.internal.count;

import static lv.kopa.derive.internal.count.RegistryMeasure.ofAll;
import static lv.kopa.derive.internal.count.RegistryMeasure.ofGroups;
import static lv.kopa.derive.internal.count.RegistryMeasure.ordinal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import lv.kopa.registry.Body;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Label;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Row;
import lv.kopa.registry.Seat;
import lv.kopa.registry.Vote;

/** How clusters are governed, which labels they hold, and where reported values come from. */
final class GovernanceMeasures {
    static final List<RegistryMeasure> ALL = List.of(
            ofGroups(
                    "governingBodies",
                    "count",
                    (ledger, scope) -> Count.of(Facts.on(bodies(ledger, scope), ledger.last()))),
            ofGroups(
                    "boardSeats",
                    "count",
                    (ledger, scope) -> Count.of(seats(
                            ledger,
                            Facts.on(bodies(ledger, scope), ledger.last()).stream()
                                    .filter(each -> each.entry().type() == Body.Type.BOARD)
                                    .toList()))),
            ofAll("membersRepresented", "members", GovernanceMeasures::represented),
            ofGroups("votesEntitled", "count", (ledger, scope) -> votes(ledger, scope, Vote::entitled)),
            ofGroups(
                    "votesCast",
                    "count",
                    (ledger, scope) ->
                            votes(ledger, scope, vote -> vote.inFavour() + vote.against() + vote.abstained())),
            ordinal("labelGrade", "grade", GovernanceMeasures::grade),
            ofAll("reportedValues", "count", (ledger, scope) -> Count.of(reported(ledger, scope))),
            ofAll(
                    "registerValues",
                    "count",
                    (ledger, scope) -> Count.of(reported(ledger, scope).stream()
                            .filter(each -> each.entry().level() == Observation.Level.REGISTER)
                            .toList())));

    private GovernanceMeasures() {}

    private static List<Fact<Body>> bodies(Ledger ledger, Scope scope) {
        return ledger.ofClusters(scope, cluster -> ledger.facts().by(Body.class, "cluster", Body::cluster, cluster));
    }

    private static List<Fact<Seat>> seats(Ledger ledger, List<Fact<Body>> bodies) {
        List<Fact<Seat>> seats = new ArrayList<>();
        bodies.stream()
                .map(Fact::id)
                .distinct()
                .forEach(body ->
                        seats.addAll(Facts.on(ledger.facts().by(Seat.class, "body", Seat::body, body), ledger.last())));
        return seats;
    }

    private static Count represented(Ledger ledger, Scope scope) {
        Set<Id<Organisation>> represented = new HashSet<>();
        List<Fact<Seat>> seats = scope.organisation().isPresent()
                ? Facts.on(ledger.facts().ever(Seat.class), ledger.last())
                : seats(ledger, Facts.on(bodies(ledger, scope), ledger.last()));
        seats.forEach(seat ->
                seat.entry().represents().ifPresent(organisation -> represented.add(ledger.standing(organisation))));
        SortedSet<Id<Organisation>> members = new TreeSet<>(ledger.members(scope));
        members.retainAll(represented);
        return Count.of(members);
    }

    private static Count votes(Ledger ledger, Scope scope, ToIntFunction<Vote> reading) {
        List<Fact<Vote>> votes = new ArrayList<>();
        bodies(ledger, scope).stream()
                .map(Fact::id)
                .distinct()
                .forEach(body -> votes.addAll(ledger.during(ledger.facts().by(Vote.class, "body", Vote::body, body))));
        return Count.of(
                votes.stream()
                        .mapToLong(vote -> reading.applyAsInt(vote.entry()))
                        .sum(),
                Count.of(votes).rows());
    }

    private static Count grade(Ledger ledger, Scope scope) {
        List<Fact<Label>> labels = Facts.on(
                ledger.ofClusters(scope, cluster -> ledger.facts().by(Label.class, "cluster", Label::cluster, cluster)),
                ledger.last());
        int grade = labels.stream()
                .mapToInt(label -> grade(label.entry().grade()))
                .max()
                .orElse(0);
        return Count.of(grade, labels.stream().map(Row::of).toList());
    }

    private static int grade(Label.Grade grade) {
        return switch (grade) {
            case BRONZE -> 1;
            case SILVER -> 2;
            case GOLD -> 3;
            case OTHER -> 0;
        };
    }

    /** Values reported for a part of the period or all of it, about the unit, its clusters and its members. */
    private static List<Fact<Observation>> reported(Ledger ledger, Scope scope) {
        List<Fact<Observation>> reported = new ArrayList<>(about(ledger, scope.subject(), scope.unit()));
        if (scope.organisation().isEmpty()) {
            scope.clusters().stream()
                    .map(Id::value)
                    .filter(cluster -> !cluster.equals(scope.unit()))
                    .forEach(cluster -> reported.addAll(about(ledger, Observation.Subject.CLUSTER, cluster)));
            ledger.members(scope)
                    .forEach(
                            member -> reported.addAll(about(ledger, Observation.Subject.ORGANISATION, member.value())));
        }
        return ledger.during(reported).stream()
                .filter(each -> each.entry().value().isPresent())
                .toList();
    }

    private static List<Fact<Observation>> about(Ledger ledger, Observation.Subject subject, String unit) {
        return ledger.facts()
                .by(
                        Observation.class,
                        "about",
                        each -> List.of(each.subject(), each.unit()),
                        List.of((Object) subject, unit));
    }
}
