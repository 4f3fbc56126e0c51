package lv.kopa.check.internal.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Ownership;
import lv.kopa.registry.Programme;
import lv.kopa.registry.ProgrammeRule;
import lv.kopa.registry.ProjectPartner;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Undertakings;

/** A snapshot as conditions look at it: each kind is read once and found by what it refers to. For one thread. */
public final class Sight {
    private final Snapshot snapshot;
    private final Map<Kind<?>, List<?>> known = new HashMap<>();
    private Map<Id<Cluster>, List<Fact<Membership>>> memberships;
    private Map<Id<Grant>, List<Fact<ProjectPartner>>> partners;
    private Map<Id<Organisation>, Fact<Organisation>> organisations;
    private Map<Id<Organisation>, NavigableMap<Integer, Fact<SizeClass>>> sizes;
    private Map<Unit, List<Fact<Observation>>> observations;
    private final NavigableMap<LocalDate, Undertakings> undertakings = new TreeMap<>();
    private TreeSet<LocalDate> turns;

    /** What a value is about. */
    private record Unit(Observation.Subject subject, String id) {}

    /** Looks at this snapshot. */
    public Sight(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The day on which everything is judged. */
    public LocalDate day() {
        return snapshot.moment().asOf();
    }

    /** What is known of a kind of anything up to the day, whether or not it has ended. */
    @SuppressWarnings("unchecked")
    public <T extends Entry> List<Fact<T>> known(Class<T> type) {
        Kind<T> kind = Kind.of(type);
        return (List<Fact<T>>) known.computeIfAbsent(
                kind,
                each -> snapshot.ever(kind).stream()
                        .filter(fact -> !fact.span().from().isAfter(day()))
                        .toList());
    }

    /** What is true on the day. */
    public <T extends Entry> List<Fact<T>> now(Class<T> type) {
        return known(type).stream()
                .filter(fact -> fact.span().contains(day()))
                .toList();
    }

    private <K, T extends Entry> Map<K, List<Fact<T>>> by(Class<T> type, Function<T, K> key) {
        Map<K, List<Fact<T>>> by = new HashMap<>();
        known(type).forEach(fact -> by.computeIfAbsent(key.apply(fact.entry()), each -> new java.util.ArrayList<>(2))
                .add(fact));
        return by;
    }

    /** Who belongs to a cluster on a day. */
    public List<Fact<Membership>> members(Id<Cluster> cluster, LocalDate on) {
        if (memberships == null) {
            memberships = by(Membership.class, Membership::cluster);
        }
        return memberships.getOrDefault(cluster, List.of()).stream()
                .filter(fact -> fact.span().contains(on) && fact.entry().counts())
                .toList();
    }

    /** Who takes part in a project on a day. */
    public List<Fact<ProjectPartner>> partners(Id<Grant> grant, LocalDate on) {
        if (partners == null) {
            partners = by(ProjectPartner.class, ProjectPartner::grant);
        }
        return partners.getOrDefault(grant, List.of()).stream()
                .filter(fact -> fact.span().contains(on))
                .toList();
    }

    /** What is known last of an organisation. */
    public Optional<Fact<Organisation>> organisation(Id<Organisation> id) {
        if (organisations == null) {
            organisations = new HashMap<>();
            known(Organisation.class).forEach(fact -> organisations.put(fact.id(), fact));
        }
        return Optional.ofNullable(organisations.get(id));
    }

    /** Whether an organisation is an enterprise. */
    public boolean isEnterprise(Id<Organisation> id) {
        return organisation(id).map(fact -> fact.entry().isEnterprise()).orElse(false);
    }

    /** How large an enterprise was in a year, or in the last year before it of which that is known. */
    public Optional<Fact<SizeClass>> size(Id<Organisation> id, int year) {
        if (sizes == null) {
            sizes = new HashMap<>();
            known(SizeClass.class).forEach(fact -> sizes.computeIfAbsent(
                            fact.entry().organisation(), each -> new TreeMap<>())
                    .put(fact.entry().year(), fact));
        }
        return Optional.ofNullable(sizes.get(id))
                .map(years -> years.floorEntry(year))
                .map(Map.Entry::getValue);
    }

    /** All values of a unit that have come to something, drafts among them. */
    public List<Fact<Observation>> values(Observation.Subject subject, String unit) {
        return observations().getOrDefault(new Unit(subject, unit), List.of());
    }

    /** All values that have come to something, unit by unit. */
    public List<List<Fact<Observation>>> valuesByUnit() {
        return observations().entrySet().stream()
                .sorted(java.util.Comparator.comparing((Map.Entry<Unit, List<Fact<Observation>>> each) ->
                                each.getKey().subject())
                        .thenComparing(each -> each.getKey().id()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<Unit, List<Fact<Observation>>> observations() {
        if (observations == null) {
            observations = new HashMap<>();
            for (Fact<Observation> fact : known(Observation.class)) {
                if (fact.entry().value().isPresent()) {
                    observations
                            .computeIfAbsent(
                                    new Unit(fact.entry().subject(), fact.entry().unit()),
                                    each -> new java.util.ArrayList<>())
                            .add(fact);
                }
            }
        }
        return observations;
    }

    /** The value of an indicator for a unit in a period, once it was handed in. */
    public Optional<Fact<Observation>> value(
            Observation.Subject subject, String unit, String indicator, String period) {
        return values(subject, unit).stream()
                .filter(fact -> fact.entry().indicator().equals(indicator)
                        && fact.entry().period().equals(period)
                        && fact.entry().status() != Observation.Status.DRAFT)
                .reduce((one, other) -> other);
    }

    /** Single undertakings as they are on a day. They change on few days, so few are kept. */
    public Undertakings undertakings(LocalDate on) {
        if (turns == null) {
            turns = new TreeSet<>();
            known(Ownership.class).stream().filter(fact -> fact.entry().control()).forEach(fact -> {
                turns.add(fact.span().from());
                fact.span().until().ifPresent(turns::add);
            });
        }
        LocalDate next = turns.higher(on);
        LocalDate last = next == null || next.isAfter(day()) ? day() : next.minusDays(1);
        return undertakings.computeIfAbsent(
                last, each -> Undertakings.of(known(Organisation.class), known(Ownership.class), each));
    }

    /** A threshold for a programme on a day. */
    public BigDecimal limit(Id<Programme> programme, Threshold threshold, LocalDate on) {
        return known(ProgrammeRule.class).stream()
                .filter(fact -> fact.entry().programme().equals(programme)
                        && fact.entry().rule() == threshold.rule()
                        && fact.span().contains(on))
                .findFirst()
                .map(fact -> fact.entry().value())
                .orElse(threshold.value());
    }
}
