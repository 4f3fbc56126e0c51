package lv.kopa.check.internal.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
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
import lv.kopa.registry.Row;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.UndertakingSizes;
import lv.kopa.registry.Undertakings;
import lv.kopa.text.Text;

/** A snapshot as conditions look at it: each kind is read once and found by what it refers to. For one thread. */
public final class Sight {
    /** Of several values of one thing the last counts, as it does for indicators: accepted ones, then what was known later. */
    private static final Comparator<Fact<Observation>> COUNTING =
            Observation.counting(value -> value.status() == Observation.Status.ACCEPTED);

    private final Snapshot snapshot;
    private final IndicatorCatalogue catalogue;
    private final Map<Kind<?>, List<?>> known = new HashMap<>();
    private Map<Id<Cluster>, List<Fact<Membership>>> memberships;
    private Map<Id<Grant>, List<Fact<ProjectPartner>>> partners;
    private Map<Id<Organisation>, Fact<Organisation>> organisations;
    private Map<Id<Organisation>, NavigableMap<Integer, Fact<SizeClass>>> sizes;
    private Map<Unit, List<Fact<Observation>>> observations;
    private final NavigableMap<LocalDate, Undertakings> undertakings = new TreeMap<>();
    private final Map<Undertakings, UndertakingSizes> undertakingSizes = new HashMap<>();
    private final Map<List<String>, Optional<IndicatorDefinition>> definitions = new HashMap<>();
    private TreeSet<LocalDate> turns;
    private Undertakings byNumber;
    private Map<Id<Cluster>, List<Fact<Cluster>>> clusters;

    /** What a value is about. */
    private record Unit(Observation.Subject subject, String id) {}

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

    private Map<Id<Organisation>, NavigableMap<Integer, Fact<SizeClass>>> sizes() {
        if (sizes == null) {
            sizes = new HashMap<>();
            known(SizeClass.class)
                    .forEach(fact -> sizes.computeIfAbsent(fact.entry().organisation(), each -> new TreeMap<>())
                            .put(fact.entry().year(), fact));
        }
        return sizes;
    }

    /** All numbers that stand of a unit, drafts among them. */
    List<Told> numbers(Observation.Subject subject, String unit) {
        List<Told> numbers = new ArrayList<>();
        observations().getOrDefault(new Unit(subject, unit), List.of()).forEach(fact -> numbers.add(told(fact)));
        if (subject == Observation.Subject.ORGANISATION && Id.isValid(unit)) {
            sizes().getOrDefault(new Id<>(unit), new TreeMap<>()).values().forEach(fact -> told(fact, numbers));
        }
        return numbers;
    }

    /** All numbers, unit by unit, by kind of unit and identifier. */
    Stream<List<Told>> numbersByUnit() {
        TreeSet<Unit> units = new TreeSet<>(Comparator.comparing(Unit::subject).thenComparing(Unit::id));
        units.addAll(observations().keySet());
        sizes().keySet().forEach(id -> units.add(new Unit(Observation.Subject.ORGANISATION, id.value())));
        return units.stream().map(unit -> numbers(unit.subject(), unit.id())).filter(numbers -> !numbers.isEmpty());
    }

    private static Told told(Fact<Observation> fact) {
        Observation value = fact.entry();
        return new Told(
                value.indicator(),
                value.version(),
                value.subject(),
                value.unit(),
                value.period(),
                fact.span().from(),
                value.value().orElseThrow(),
                value.status() == Observation.Status.DRAFT,
                value.comment().filter(words -> !words.isBlank()).isPresent(),
                Row.of(fact));
    }

    private static void told(Fact<SizeClass> fact, List<Told> into) {
        SizeClass size = fact.entry();
        size.turnover().ifPresent(money -> into.add(told(fact, Told.TURNOVER, money.amount())));
        size.staff().ifPresent(staff -> into.add(told(fact, Told.STAFF, staff)));
    }

    private static Told told(Fact<SizeClass> fact, String code, BigDecimal value) {
        return new Told(
                code,
                "",
                Observation.Subject.ORGANISATION,
                fact.entry().organisation().value(),
                Integer.toString(fact.entry().year()),
                LocalDate.of(fact.entry().year(), 1, 1),
                value.doubleValue(),
                false,
                false,
                Row.of(fact));
    }

    /** What people call a number: the name of the indicator with its code, or of the field of a size class. */
    Text name(Told told) {
        return switch (told.code()) {
            case Told.TURNOVER -> field("turnover");
            case Told.STAFF -> field("staff");
            default ->
                definition(told.code(), told.version())
                        .map(definition -> Text.joined(
                                "", List.of(definition.indicator().name(), Text.same(" (" + told.code() + ")"))))
                        .orElse(Text.same(told.code()));
        };
    }

    private static Text field(String name) {
        return Kind.of(SizeClass.class).field(name).orElseThrow().label();
    }

    private Map<Unit, List<Fact<Observation>>> observations() {
        if (observations == null) {
            observations = new HashMap<>();
            for (Fact<Observation> fact : known(Observation.class)) {
                if (fact.entry().value().isPresent()) {
                    observations
                            .computeIfAbsent(
                                    new Unit(
                                            fact.entry().subject(), fact.entry().unit()),
                                    each -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        return observations;
    }

    /**
     * A number of an enterprise in a year, once it was handed in: of several the accepted one, else the one known last.
     *
     * @param same the organisations that are this enterprise
     */
    Optional<Told> number(List<Id<Organisation>> same, String code, int year) {
        String period = Integer.toString(year);
        Optional<Fact<Observation>> value = same.stream()
                .flatMap(each -> handedIn(Observation.Subject.ORGANISATION, each.value(), code))
                .filter(fact -> fact.entry().period().equals(period))
                .max(COUNTING);
        if (value.isPresent()) {
            return value.map(Sight::told);
        }
        return same.stream()
                .flatMap(each -> numbers(Observation.Subject.ORGANISATION, each.value()).stream())
                .filter(told -> told.code().equals(code) && told.period().equals(period) && !told.draft())
                .reduce((one, other) -> other);
    }

    /** The number of a cluster in the latest period up to a year: of several the accepted one, else the one known last. */
    Optional<Told> latest(Id<Cluster> cluster, String code, int year) {
        return handedIn(Observation.Subject.CLUSTER, cluster.value(), code)
                .filter(fact -> fact.span().from().getYear() <= year)
                .max(Comparator.<Fact<Observation>, LocalDate>comparing(
                                fact -> fact.span().from())
                        .thenComparing(COUNTING))
                .map(Sight::told);
    }

    private Stream<Fact<Observation>> handedIn(Observation.Subject subject, String unit, String code) {
        return observations().getOrDefault(new Unit(subject, unit), List.of()).stream()
                .filter(fact ->
                        fact.entry().indicator().equals(code) && fact.entry().status() != Observation.Status.DRAFT);
    }

    /** Organisations by registration number alone. */
    Undertakings byNumber() {
        if (byNumber == null) {
            byNumber = Undertakings.byNumber(known(Organisation.class), day());
        }
        return byNumber;
    }

    /** Single undertakings as they are on a day. They change on few days, so few are kept. */
    public Undertakings undertakings(LocalDate on) {
        if (turns == null) {
            turns = new TreeSet<>();
            known(Ownership.class).stream()
                    .filter(fact -> fact.entry().control())
                    .forEach(fact -> {
                        turns.add(fact.span().from());
                        fact.span().until().ifPresent(turns::add);
                    });
        }
        LocalDate next = turns.higher(on);
        LocalDate last = next == null || next.isAfter(day()) ? day() : next.minusDays(1);
        return undertakings.computeIfAbsent(
                last, each -> Undertakings.of(known(Organisation.class), known(Ownership.class), each));
    }

    /** How large single undertakings are, as they are on a day. */
    UndertakingSizes undertakingSizes(LocalDate on) {
        return undertakingSizes.computeIfAbsent(
                undertakings(on), each -> UndertakingSizes.of(each, byNumber(), known(SizeClass.class)));
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
