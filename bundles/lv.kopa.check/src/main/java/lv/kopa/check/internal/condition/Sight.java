package lv.kopa.check.internal.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Programme;
import lv.kopa.registry.ProgrammeRule;
import lv.kopa.registry.ProjectPartner;
import lv.kopa.registry.Snapshot;

/** A snapshot as conditions look at it: each kind is read once and found by what it refers to. For one thread. */
public final class Sight {
    private final Snapshot snapshot;
    private final IndicatorCatalogue catalogue;
    private final Map<Kind<?>, List<?>> known = new HashMap<>();
    private Map<Id<Cluster>, List<Fact<Membership>>> memberships;
    private Map<Id<Grant>, List<Fact<ProjectPartner>>> partners;
    private Map<Id<Organisation>, Fact<Organisation>> organisations;
    private final Map<List<String>, Optional<IndicatorDefinition>> definitions = new HashMap<>();
    private final Numbers numbers = new Numbers(this);
    private final UndertakingHistory undertakings = new UndertakingHistory(this);
    private Map<Id<Cluster>, List<Fact<Cluster>>> clusters;

    /** Looks at this snapshot, whose indicators this catalogue defines. */
    public Sight(Snapshot snapshot, IndicatorCatalogue catalogue) {
        this.snapshot = snapshot;
        this.catalogue = catalogue;
    }

    /** The day on which everything is judged. */
    public LocalDate day() {
        return snapshot.moment().asOf();
    }

    /** The definition of an indicator. */
    Optional<IndicatorDefinition> definition(String code, String version) {
        return definitions.computeIfAbsent(List.of(code, version), key -> catalogue.find(code, version));
    }

    /** What is known of a kind of anything up to the day, whether or not it has ended. */
    @SuppressWarnings("unchecked")
    public <T extends Entry> List<Fact<T>> known(Class<T> type) {
        Kind<T> kind = Kind.of(type);
        return (List<Fact<T>>) known.computeIfAbsent(kind, each -> snapshot.ever(kind).stream()
                .filter(fact -> !fact.span().from().isAfter(day()))
                .toList());
    }

    /** What is true on the day. */
    public <T extends Entry> List<Fact<T>> now(Class<T> type) {
        return known(type).stream().filter(fact -> fact.span().contains(day())).toList();
    }

    private <K, T extends Entry> Map<K, List<Fact<T>>> by(Class<T> type, Function<T, K> key) {
        Map<K, List<Fact<T>>> by = new HashMap<>();
        known(type).forEach(fact -> by.computeIfAbsent(key.apply(fact.entry()), each -> new ArrayList<>(2))
                .add(fact));
        return by;
    }

    /** What is true of a cluster on a day. */
    List<Fact<Cluster>> cluster(Id<Cluster> id, LocalDate on) {
        if (clusters == null) {
            clusters = known(Cluster.class).stream().collect(Collectors.groupingBy(Fact::id));
        }
        return clusters.getOrDefault(id, List.of()).stream()
                .filter(fact -> fact.span().contains(on))
                .toList();
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

    /** The numbers that stand of units. */
    Numbers numbers() {
        return numbers;
    }

    /** Which organisations are one single undertaking from day to day. */
    public UndertakingHistory undertakings() {
        return undertakings;
    }

    /**
     * Whether a threshold concerns a programme on a day: the programme sets the number itself, or is of the generation whose call
     * the numbers of the rules are from.
     */
    boolean concerns(Id<Programme> programme, Threshold threshold, LocalDate on) {
        boolean own = known(ProgrammeRule.class).stream()
                .anyMatch(fact -> fact.entry().programme().equals(programme)
                        && fact.entry().rule() == threshold.rule()
                        && fact.span().contains(on));
        return own
                || known(Programme.class).stream()
                        .filter(fact -> fact.id().equals(programme))
                        .anyMatch(fact -> fact.entry().generation() == Threshold.GENERATION);
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
