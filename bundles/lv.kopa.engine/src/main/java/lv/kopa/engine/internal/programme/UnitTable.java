package lv.kopa.engine.internal.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.UnitLink;
import lv.kopa.evaluation.UnitParent;
import lv.kopa.registry.Activity;
import lv.kopa.registry.Application;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.CooperationLink;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Programme;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Span;
import lv.kopa.text.Text;

/** The units of a dataset: their names, what they belong to and how they are linked. */
final class UnitTable {
    private final Snapshot snapshot;
    private final Subject subject;
    private final LocalDate since;
    private final Map<String, Text> units = new TreeMap<>();
    private final Map<String, Text> larger = new TreeMap<>();

    /** What is there on the day of the snapshot. */
    UnitTable(Snapshot snapshot, Subject subject) {
        this(snapshot, subject, snapshot.moment().asOf(), snapshot.moment().asOf());
    }

    /**
     * @param since of members also those who belonged to a cluster on this day or later
     * @param begin of activities those that had not ended before this day, since an earlier one is no activity of the period;
     *     of applications those that had not been decided before it
     */
    UnitTable(Snapshot snapshot, Subject subject, LocalDate since, LocalDate begin) {
        this.snapshot = snapshot;
        this.subject = subject;
        this.since = since;
        larger(Programme.class, Programme::name);
        larger(Cluster.class, Cluster::name);
        switch (subject) {
            case PROGRAMME ->
                all(Programme.class).forEach(fact -> name(fact, fact.entry().name()));
            case CLUSTER ->
                all(Cluster.class).forEach(fact -> name(fact, fact.entry().name()));
            case ACTIVITY ->
                all(Activity.class).stream()
                        .filter(fact -> !fact.entry().ends().isBefore(begin))
                        .forEach(fact -> name(fact, ofCluster(fact.entry())));
            case APPLICATION -> Applications.named(snapshot, begin, larger).forEach(units::put);
            case ORGANISATION -> members();
        }
    }

    private <T extends Entry> List<Fact<T>> all(Class<T> type) {
        return snapshot.all(Kind.of(type));
    }

    /** What it is called now, or was called last where it has ended. */
    private <T extends Entry> void larger(Class<T> type, Function<T, Text> name) {
        Stream.concat(snapshot.ever(Kind.of(type)).stream(), all(type).stream())
                .forEach(fact -> larger.put(fact.id().value(), name.apply(fact.entry())));
    }

    private void name(Fact<?> fact, Text name) {
        units.put(fact.id().value(), name);
    }

    /** The name of an activity with that of its cluster: clusters call their activities alike. */
    private Text ofCluster(Activity activity) {
        Text cluster = larger.get(activity.cluster().value());
        return cluster == null ? activity.name() : Text.joined(" – ", List.of(activity.name(), cluster));
    }

    /** Of all organisations those that belong to a cluster, or did since the end of the first period. */
    private void members() {
        Set<String> members = new LinkedHashSet<>();
        LocalDate asOf = snapshot.moment().asOf();
        Span looked = Span.of(since.isAfter(asOf) ? asOf : since, asOf.plusDays(1));
        snapshot.ever(Kind.of(Membership.class)).stream()
                .filter(fact -> fact.entry().counts() && fact.span().overlaps(looked))
                .forEach(fact -> members.add(fact.entry().organisation().value()));
        all(Organisation.class).stream()
                .filter(fact -> members.contains(fact.id().value()))
                .forEach(fact -> name(fact, fact.entry().name()));
    }

    /** Identifiers of the units, in order. */
    List<String> ids() {
        return List.copyOf(units.keySet());
    }

    /** Names of the units, by identifier. */
    Map<String, Text> names() {
        return Map.copyOf(units);
    }

    /** Puts units, what they belong to and their links into a dataset. */
    void into(Dataset.Builder dataset) {
        UnitKind kind =
                switch (subject) {
                    case PROGRAMME -> UnitKind.PROGRAMME;
                    case CLUSTER -> UnitKind.CLUSTER;
                    case ORGANISATION -> UnitKind.FIRM;
                    case ACTIVITY -> UnitKind.ACTIVITY;
                    case APPLICATION -> UnitKind.APPLICATION;
                };
        units.forEach((id, name) -> dataset.unit(new Unit(id, name, kind)));
        switch (subject) {
            case CLUSTER ->
                funded().forEach((pair, span) -> parent(dataset, pair.unit(), pair.parent(), UnitKind.PROGRAMME, span));
            case ACTIVITY ->
                all(Activity.class)
                        .forEach(fact -> ofCluster(dataset, fact, fact.entry().cluster()));
            case APPLICATION ->
                all(Application.class)
                        .forEach(fact -> ofCluster(dataset, fact, fact.entry().cluster()));
            case ORGANISATION -> {
                snapshot.ever(Kind.of(Membership.class)).stream()
                        .filter(fact -> fact.entry().counts())
                        .forEach(fact -> parent(
                                dataset,
                                fact.entry().organisation().value(),
                                fact.entry().cluster().value(),
                                UnitKind.CLUSTER,
                                fact.span()));
                links(dataset);
            }
            case PROGRAMME -> {
                // nothing is above it
            }
        }
    }

    private record Pair(String unit, String parent) {}

    /** Since when, and until when, a cluster has had grants of a programme: once for each two, however many grants. */
    private Map<Pair, Span> funded() {
        Map<Pair, Span> funded = new LinkedHashMap<>();
        for (Fact<Grant> fact : snapshot.ever(Kind.of(Grant.class))) {
            Pair pair = new Pair(
                    fact.entry().cluster().value(), fact.entry().programme().value());
            funded.merge(pair, fact.span(), UnitTable::around);
        }
        return funded;
    }

    private static Span around(Span one, Span other) {
        LocalDate from = one.from().isBefore(other.from()) ? one.from() : other.from();
        Optional<LocalDate> until =
                one.until().flatMap(end -> other.until().map(otherEnd -> end.isAfter(otherEnd) ? end : otherEnd));
        return new Span(from, until);
    }

    private void ofCluster(Dataset.Builder dataset, Fact<?> fact, Id<Cluster> cluster) {
        parent(dataset, fact.id().value(), cluster.value(), UnitKind.CLUSTER, fact.span());
    }

    private void parent(Dataset.Builder dataset, String unit, String parent, UnitKind kind, Span span) {
        if (units.containsKey(unit) && !span.from().isAfter(snapshot.moment().asOf())) {
            dataset.parent(new UnitParent(
                    unit, parent, kind, Optional.of(span.from()), span.until().map(day -> day.minusDays(1)), 1));
            Optional.ofNullable(larger.get(parent)).ifPresent(name -> dataset.name(parent, name));
        }
    }

    private void links(Dataset.Builder dataset) {
        for (Fact<CooperationLink> fact : snapshot.ever(Kind.of(CooperationLink.class))) {
            CooperationLink link = fact.entry();
            if (!fact.span().from().isAfter(snapshot.moment().asOf())
                    && units.containsKey(link.one().value())
                    && units.containsKey(link.other().value())) {
                dataset.link(new UnitLink(
                        link.one().value(),
                        link.other().value(),
                        link.type().name().toLowerCase(Locale.ROOT),
                        Optional.of(fact.span().from()),
                        link.strength()));
            }
        }
    }
}
