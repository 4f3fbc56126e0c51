package lv.kopa.derive.internal.count;

import static lv.kopa.derive.internal.count.RegistryMeasure.ofActivities;
import static lv.kopa.derive.internal.count.RegistryMeasure.ofAll;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.kopa.registry.Activity;
import lv.kopa.registry.ActivityTag;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Participation;

/** What clusters did, what it cost and who took part. */
final class ActivityMeasures {
    private static final Predicate<Fact<Activity>> OVERHEAD =
            each -> each.entry().overhead();

    static final List<RegistryMeasure> ALL = List.of(
            ofAll("activities", "count", (ledger, scope) -> Count.of(those(ledger, scope, each -> true))),
            ofActivities(
                    "activityCost",
                    "eur",
                    (ledger, scope) -> Count.money(those(ledger, scope, each -> true), Activity::cost)),
            ofActivities(
                    "overheadCost",
                    "eur",
                    (ledger, scope) -> Count.money(
                            ledger.activities(scope).stream().filter(OVERHEAD).toList(), Activity::cost)),
            ofActivities(
                    "ris3Cost",
                    "eur",
                    (ledger, scope) -> Count.money(
                            those(ledger, scope, each -> !tags(ledger, each).isEmpty()), Activity::cost)),
            ofActivities("participants", "persons", (ledger, scope) -> people(ledger, scope, each -> true)),
            ofActivities(
                    "participations",
                    "participations",
                    (ledger, scope) -> Count.of(ledger.participations(those(ledger, scope, each -> true), scope))),
            ofAll("membersInActivities", "members", (ledger, scope) -> members(ledger, scope, each -> true)),
            ofAll(
                    "trainingParticipants",
                    "persons",
                    (ledger, scope) -> people(ledger, scope, is(Activity.Type.TRAINING))),
            ofAll("studies", "count", (ledger, scope) -> Count.of(those(ledger, scope, is(Activity.Type.STUDY)))),
            ofAll(
                    "internationalActivities",
                    "count",
                    (ledger, scope) -> Count.of(those(ledger, scope, is(Activity.Type.INTERNATIONAL)))),
            ofAll(
                    "marketingActivities",
                    "count",
                    (ledger, scope) -> Count.of(those(ledger, scope, is(Activity.Type.VISIBILITY)))),
            ofAll(
                    "marketingCost",
                    "eur",
                    (ledger, scope) -> Count.money(those(ledger, scope, is(Activity.Type.VISIBILITY)), Activity::cost)),
            ofAll(
                    "marketingMembers",
                    "members",
                    (ledger, scope) -> members(ledger, scope, is(Activity.Type.VISIBILITY))),
            ofAll("jointProjects", "projects", (ledger, scope) -> Count.of(joint(ledger, scope))),
            ofAll(
                    "jointProjectsAcrossAreas",
                    "projects",
                    (ledger, scope) -> Count.of(joint(ledger, scope).stream()
                            .filter(each -> areas(ledger, each) >= 2)
                            .toList())),
            ofAll("enterprisesWithResearch", "enterprises", ActivityMeasures::withResearch));

    private ActivityMeasures() {}

    /** Activities that began in the period and are no mere overhead. */
    private static List<Fact<Activity>> those(Ledger ledger, Scope scope, Predicate<Fact<Activity>> condition) {
        return ledger.activities(scope).stream()
                .filter(OVERHEAD.negate().and(condition))
                .toList();
    }

    private static Predicate<Fact<Activity>> is(Activity.Type type) {
        return each -> each.entry().type() == type;
    }

    private static List<Fact<ActivityTag>> tags(Ledger ledger, Fact<Activity> activity) {
        return Facts.on(
                ledger.facts().by(ActivityTag.class, "activity", ActivityTag::activity, activity.id()), ledger.last());
    }

    private static long areas(Ledger ledger, Fact<Activity> activity) {
        return tags(ledger, activity).stream()
                .flatMap(tag -> tag.entry().area().stream())
                .distinct()
                .count();
    }

    private static Count people(Ledger ledger, Scope scope, Predicate<Fact<Activity>> condition) {
        List<Fact<Participation>> parts = ledger.participations(those(ledger, scope, condition), scope);
        return Count.of(
                parts.stream().mapToLong(part -> part.entry().people()).sum(),
                Count.of(parts).rows());
    }

    private static Set<Id<Organisation>> takingPart(Ledger ledger, Fact<Activity> activity) {
        return ledger
                .toDate(ledger.facts().by(Participation.class, "activity", Participation::activity, activity.id()))
                .stream()
                .map(part -> ledger.standing(part.entry().organisation()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Count members(Ledger ledger, Scope scope, Predicate<Fact<Activity>> condition) {
        SortedSet<Id<Organisation>> members = new TreeSet<>(ledger.members(scope));
        Set<Id<Organisation>> takingPart = new HashSet<>();
        those(ledger, scope, condition).forEach(each -> takingPart.addAll(takingPart(ledger, each)));
        members.retainAll(takingPart);
        return Count.of(members);
    }

    /** Joint research and development in which two members of the activity's cluster that are not one undertaking took part. */
    private static List<Fact<Activity>> joint(Ledger ledger, Scope scope) {
        return those(ledger, scope, is(Activity.Type.JOINT_RESEARCH)).stream()
                .filter(activity -> {
                    Set<Id<Organisation>> members = new HashSet<>(takingPart(ledger, activity));
                    members.retainAll(ledger.members(Scope.of(activity.entry().cluster())));
                    return ledger.undertakings().count(members) >= 2;
                })
                .toList();
    }

    private static Count withResearch(Ledger ledger, Scope scope) {
        SortedSet<Id<Organisation>> enterprises = new TreeSet<>();
        for (Fact<Activity> activity : those(ledger, scope, is(Activity.Type.JOINT_RESEARCH))) {
            Set<Id<Organisation>> all = takingPart(ledger, activity);
            if (!ledger.ofType(all, Organisation.Type.RESEARCH).isEmpty()) {
                enterprises.addAll(all);
            }
        }
        if (scope.organisation().isPresent()) {
            enterprises.retainAll(ledger.members(scope));
        }
        return Count.of(ledger.enterprises(enterprises, each -> true));
    }
}
