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
import java.util.stream.Stream;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Row;
import lv.kopa.registry.SizeClass;
import lv.kopa.text.Text;

/** The numbers that stand of units: values of indicators, and what size classes say. For one thread. */
final class Numbers {
    /** Of several values of one thing the last counts, as it does for indicators: accepted ones, then what was known later. */
    private static final Comparator<Fact<Observation>> COUNTING =
            Observation.counting(value -> value.status() == Observation.Status.ACCEPTED);

    private final Sight sight;
    private Map<Id<Organisation>, NavigableMap<Integer, Fact<SizeClass>>> sizes;
    private Map<Unit, List<Fact<Observation>>> observations;

    /** What a value is about. */
    private record Unit(Observation.Subject subject, String id) {}

    Numbers(Sight sight) {
        this.sight = sight;
    }

    private Map<Id<Organisation>, NavigableMap<Integer, Fact<SizeClass>>> sizes() {
        if (sizes == null) {
            sizes = new HashMap<>();
            sight.known(SizeClass.class)
                    .forEach(fact -> sizes.computeIfAbsent(fact.entry().organisation(), each -> new TreeMap<>())
                            .put(fact.entry().year(), fact));
        }
        return sizes;
    }

    /** All numbers that stand of a unit, drafts among them. */
    List<Told> of(Observation.Subject subject, String unit) {
        List<Told> all = new ArrayList<>();
        observations().getOrDefault(new Unit(subject, unit), List.of()).forEach(fact -> all.add(told(fact)));
        if (subject == Observation.Subject.ORGANISATION && Id.isValid(unit)) {
            sizes().getOrDefault(new Id<>(unit), new TreeMap<>()).values().forEach(fact -> told(fact, all));
        }
        return all;
    }

    /** All numbers, unit by unit, by kind of unit and identifier. */
    Stream<List<Told>> byUnit() {
        TreeSet<Unit> units = new TreeSet<>(Comparator.comparing(Unit::subject).thenComparing(Unit::id));
        units.addAll(observations().keySet());
        sizes().keySet().forEach(id -> units.add(new Unit(Observation.Subject.ORGANISATION, id.value())));
        return units.stream().map(unit -> of(unit.subject(), unit.id())).filter(numbers -> !numbers.isEmpty());
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
                sight.definition(told.code(), told.version())
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
            for (Fact<Observation> fact : sight.known(Observation.class)) {
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
            return value.map(Numbers::told);
        }
        return same.stream()
                .flatMap(each -> of(Observation.Subject.ORGANISATION, each.value()).stream())
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
                .map(Numbers::told);
    }

    private Stream<Fact<Observation>> handedIn(Observation.Subject subject, String unit, String code) {
        return observations().getOrDefault(new Unit(subject, unit), List.of()).stream()
                .filter(fact ->
                        fact.entry().indicator().equals(code) && fact.entry().status() != Observation.Status.DRAFT);
    }
}
