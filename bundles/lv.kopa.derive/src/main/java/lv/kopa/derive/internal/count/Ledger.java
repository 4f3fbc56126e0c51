package lv.kopa.derive.internal.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.kopa.registry.Activity;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Ownership;
import lv.kopa.registry.Participation;
import lv.kopa.registry.Service;
import lv.kopa.registry.ServiceExperience;
import lv.kopa.registry.ServiceUse;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.Span;
import lv.kopa.registry.UndertakingSizes;
import lv.kopa.registry.Undertakings;

/**
 * The facts as they matter for one period: what was so on its last day, what happened in it. Nothing is seen beyond the day of
 * the snapshot: a period that has not ended then ends with it. Not for use by several threads.
 */
public final class Ledger {
    private final Facts facts;
    private final LocalDate first;
    private final LocalDate last;
    private Undertakings undertakings;
    private UndertakingSizes undertakingSizes;

    /** The facts of a period. */
    public Ledger(Facts facts, Span days) {
        this.facts = facts;
        first = days.from();
        LocalDate end = days.until().orElseThrow().minusDays(1);
        last = end.isAfter(facts.asOf()) ? facts.asOf() : end;
    }

    /** All facts. */
    Facts facts() {
        return facts;
    }

    /** The first day of the period. */
    public LocalDate first() {
        return first;
    }

    /** The last day of the period that is seen; before the first where nothing is. */
    public LocalDate last() {
        return last;
    }

    /** The last of the years to which the period belongs. */
    int year() {
        return last.getYear();
    }

    /** What happened in the period. */
    <T extends Entry> List<Fact<T>> during(List<Fact<T>> all) {
        return Facts.happened(all, first, last);
    }

    /** What happened up to the end of the period. */
    <T extends Entry> List<Fact<T>> toDate(List<Fact<T>> all) {
        return Facts.happened(all, LocalDate.MIN, last);
    }

    /** Single undertakings at the end of the period. */
    Undertakings undertakings() {
        if (undertakings == null) {
            undertakings = Undertakings.of(facts.ever(Organisation.class), facts.ever(Ownership.class), last);
        }
        return undertakings;
    }

    /** What is known of an organisation at the end of the period. */
    public Optional<Organisation> organisation(Id<Organisation> id) {
        return Facts.latest(facts.byId(Organisation.class, id), last);
    }

    /** Members at the end of the period, one registration number once; an organisation is its own member. */
    public SortedSet<Id<Organisation>> members(Scope scope) {
        return membersOn(scope, last);
    }

    /** Members on a day. */
    SortedSet<Id<Organisation>> membersOn(Scope scope, LocalDate day) {
        if (scope.organisation().isPresent()) {
            return new TreeSet<>(Set.of(standing(scope.organisation().get())));
        }
        SortedSet<Id<Organisation>> members = new TreeSet<>();
        for (Id<Cluster> cluster : scope.clusters()) {
            for (Fact<Membership> membership : membershipsIn(cluster)) {
                if (membership.span().contains(day) && membership.entry().counts()) {
                    members.add(standing(membership.entry().organisation()));
                }
            }
        }
        return members;
    }

    /** All that is known of who belongs to a cluster. */
    private List<Fact<Membership>> membershipsIn(Id<Cluster> cluster) {
        return facts.by(Membership.class, "cluster", Membership::cluster, cluster);
    }

    /** The clusters of which an organisation is a member at the end of the period. */
    Set<Id<Cluster>> clustersOf(Id<Organisation> organisation) {
        return Facts.on(memberships(organisation), last).stream()
                .filter(fact -> fact.entry().counts())
                .map(fact -> fact.entry().cluster())
                .collect(Collectors.toSet());
    }

    private List<Fact<Membership>> memberships(Id<Organisation> organisation) {
        return facts.by(
                Membership.class, "organisation", each -> standing(each.organisation()), standing(organisation));
    }

    /** The day on which an organisation first joined a cluster of the scope or, if it is one itself, any. */
    public Optional<LocalDate> joined(Id<Organisation> organisation, Scope scope) {
        return memberships(organisation).stream()
                .filter(fact -> fact.entry().counts())
                .filter(fact -> scope.organisation().isPresent()
                        || scope.clusters().contains(fact.entry().cluster()))
                .map(fact -> fact.span().from())
                .filter(day -> !day.isAfter(last))
                .min(LocalDate::compareTo);
    }

    /** The single undertaking to which an organisation belongs at the end of the period, if it is an enterprise. */
    public Optional<Id<Organisation>> undertaking(Id<Organisation> organisation) {
        return organisation(organisation).filter(Organisation::isEnterprise).map(each -> undertakings()
                .standing(organisation));
    }

    /** Those of a type. */
    List<Id<Organisation>> ofType(Collection<Id<Organisation>> organisations, Organisation.Type type) {
        return organisations.stream()
                .filter(each ->
                        organisation(each).filter(entry -> entry.type() == type).isPresent())
                .toList();
    }

    /** The enterprises among these that a condition holds for, a single undertaking once. */
    SortedSet<Id<Organisation>> enterprises(
            Collection<Id<Organisation>> organisations, Predicate<Id<Organisation>> condition) {
        SortedSet<Id<Organisation>> once = new TreeSet<>();
        for (Id<Organisation> each : organisations) {
            if (organisation(each).filter(Organisation::isEnterprise).isPresent() && condition.test(each)) {
                once.add(undertakings().standing(each));
            }
        }
        return once;
    }

    /** How large the single undertakings are to which organisations belong at the end of the period. */
    UndertakingSizes undertakingSizes() {
        if (undertakingSizes == null) {
            undertakingSizes = UndertakingSizes.of(
                    undertakings(),
                    facts.numbers(),
                    facts.ever(SizeClass.class).stream().filter(this::isSaid).toList());
        }
        return undertakingSizes;
    }

    /** The size class of an enterprise in a year. */
    Optional<SizeClass> size(Id<Organisation> organisation, int year) {
        return facts
                .by(SizeClass.class, "organisation", each -> standing(each.organisation()), standing(organisation))
                .stream()
                .filter(fact -> isSaid(fact) && fact.entry().year() == year)
                .map(Fact::entry)
                .reduce((one, other) -> other);
    }

    /** Of a year that has passed, what was said of it up to the day of the snapshot stays so, even if its days are over. */
    private boolean isSaid(Fact<SizeClass> fact) {
        return !fact.span().from().isAfter(facts.asOf());
    }

    /** Services that the clusters offer, whenever. */
    List<Fact<Service>> services(Scope scope) {
        return ofClusters(scope, cluster -> facts.by(Service.class, "cluster", Service::cluster, cluster));
    }

    /** The service, as it was at the end of the period. */
    Optional<Service> service(Id<Service> id) {
        return Facts.latest(facts.byId(Service.class, id), last);
    }

    /** Uses of services of the clusters, or of any by the organisation, whenever. */
    List<Fact<ServiceUse>> uses(Scope scope) {
        if (scope.organisation().isPresent()) {
            return usesBy(scope.organisation().get());
        }
        List<Fact<ServiceUse>> uses = new ArrayList<>();
        services(scope).stream()
                .map(Fact::id)
                .distinct()
                .forEach(service -> uses.addAll(facts.by(ServiceUse.class, "service", ServiceUse::service, service)));
        return uses;
    }

    /** Uses of any service by an organisation, whenever. */
    List<Fact<ServiceUse>> usesBy(Id<Organisation> organisation) {
        return facts.by(
                ServiceUse.class, "organisation", each -> standing(each.organisation()), standing(organisation));
    }

    /**
     * For how long the members at the end of the period have used services by then.
     *
     * @param counted uses of which services count: those that the scope offers, or any
     */
    public SortedMap<Id<Organisation>, ServiceExperience> experience(Scope scope, ServiceExperience.Scope counted) {
        SortedSet<Id<Organisation>> members = members(scope);
        List<Fact<ServiceUse>> uses = counted == ServiceExperience.Scope.THIS_CLUSTER
                ? uses(scope)
                : members.stream().flatMap(each -> usesBy(each).stream()).toList();
        Map<Id<Organisation>, Set<LocalDate>> days = new HashMap<>();
        for (Fact<ServiceUse> use : toDate(uses)) {
            days.computeIfAbsent(standing(use.entry().organisation()), each -> new HashSet<>())
                    .add(use.span().from());
        }
        SortedMap<Id<Organisation>, ServiceExperience> experience = new TreeMap<>();
        members.forEach(each -> experience.put(each, ServiceExperience.of(days.getOrDefault(each, Set.of()), last)));
        return experience;
    }

    /** The organisation under which all entries of one registration number count. */
    public Id<Organisation> standing(Id<Organisation> organisation) {
        return facts.numbers().standing(organisation);
    }

    /**
     * Activities that began in the period: of the clusters, those in which the organisation took part, or the activity. Of a
     * programme, those that no grant of another paid for.
     */
    List<Fact<Activity>> activities(Scope scope) {
        return began(scope).stream()
                .filter(each -> each.entry()
                        .grant()
                        .map(grant -> Projects.isOf(facts, scope, grant))
                        .orElse(true))
                .toList();
    }

    private List<Fact<Activity>> began(Scope scope) {
        if (scope.activity().isPresent()) {
            return during(facts.byId(Activity.class, scope.activity().get()));
        }
        if (scope.organisation().isPresent()) {
            List<Fact<Activity>> own = new ArrayList<>();
            toDate(participations(scope.organisation().get())).stream()
                    .map(fact -> fact.entry().activity())
                    .distinct()
                    .forEach(activity -> own.addAll(facts.byId(Activity.class, activity)));
            return during(own);
        }
        return during(ofClusters(scope, cluster -> facts.by(Activity.class, "cluster", Activity::cluster, cluster)));
    }

    /** The activities that began in the period, as units. */
    public List<Scope> activityUnits(Scope scope) {
        return activities(scope).stream()
                .map(fact -> Scope.activity(fact.id()).partOf(scope))
                .toList();
    }

    private List<Fact<Participation>> participations(Id<Organisation> organisation) {
        return facts.by(
                Participation.class, "organisation", each -> standing(each.organisation()), standing(organisation));
    }

    /** Who took part in activities, of an organisation its own part alone. */
    List<Fact<Participation>> participations(List<Fact<Activity>> activities, Scope scope) {
        List<Fact<Participation>> all = new ArrayList<>();
        activities.forEach(activity ->
                all.addAll(facts.by(Participation.class, "activity", Participation::activity, activity.id())));
        return toDate(all).stream()
                .filter(fact -> scope.organisation().isEmpty()
                        || standing(scope.organisation().get())
                                .equals(standing(fact.entry().organisation())))
                .toList();
    }

    /** What belongs to any of the clusters, in their order. */
    <T extends Entry> List<Fact<T>> ofClusters(Scope scope, Function<Id<Cluster>, List<Fact<T>>> of) {
        List<Fact<T>> all = new ArrayList<>();
        scope.clusters().forEach(cluster -> all.addAll(of.apply(cluster)));
        return all;
    }
}
