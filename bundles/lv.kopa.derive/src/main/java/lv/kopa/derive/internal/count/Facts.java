package lv.kopa.derive.internal.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Undertakings;

/** All that a snapshot knows, read once per kind and indexed by what is asked for. Not for use by several threads. */
public final class Facts {
    private final Snapshot snapshot;
    private final Map<Kind<?>, List<? extends Fact<?>>> kinds = new HashMap<>();
    private final Map<Kind<?>, Map<?, ? extends List<? extends Fact<?>>>> ids = new HashMap<>();
    private final Map<List<Object>, Map<?, ? extends List<? extends Fact<?>>>> indices = new HashMap<>();

    private Undertakings numbers;

    /** The facts of a snapshot. */
    public Facts(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The day beyond which nothing is seen. */
    public LocalDate asOf() {
        return snapshot.moment().asOf();
    }

    /** Organisations by registration number: under which one all of the same number count. */
    public Undertakings numbers() {
        if (numbers == null) {
            numbers = Undertakings.byNumber(ever(Organisation.class), asOf());
        }
        return numbers;
    }

    /** Everything of a kind that was ever true. */
    @SuppressWarnings("unchecked") // put in under its own kind
    public <T extends Entry> List<Fact<T>> ever(Class<T> type) {
        return (List<Fact<T>>) kinds.computeIfAbsent(Kind.of(type), kind -> snapshot.ever(kind));
    }

    /**
     * Everything of a kind that refers to something.
     *
     * @param field name of what it is indexed by, one for each way of reading it
     */
    @SuppressWarnings("unchecked") // put in under its own kind
    public <T extends Entry, K> List<Fact<T>> by(Class<T> type, String field, Function<T, K> reading, K key) {
        Map<K, List<Fact<T>>> index = (Map<K, List<Fact<T>>>) indices.get(List.of(type, field));
        if (index == null) {
            index = new HashMap<>();
            for (Fact<T> fact : ever(type)) {
                index.computeIfAbsent(reading.apply(fact.entry()), each -> new ArrayList<>())
                        .add(fact);
            }
            indices.put(List.of(type, field), index);
        }
        return index.getOrDefault(key, List.of());
    }

    /** Everything that was ever true of one thing. */
    @SuppressWarnings("unchecked") // put in under its own kind
    public <T extends Entry> List<Fact<T>> byId(Class<T> type, Id<T> id) {
        Map<Id<T>, List<Fact<T>>> index = (Map<Id<T>, List<Fact<T>>>) (Map<?, ?>) ids.computeIfAbsent(
                Kind.of(type), kind -> ever(type).stream().collect(Collectors.groupingBy(fact -> fact.id())));
        return index.getOrDefault(id, List.of());
    }

    /** Those that are true on a day. */
    public static <T extends Entry> List<Fact<T>> on(List<Fact<T>> facts, LocalDate day) {
        return facts.stream().filter(fact -> fact.span().contains(day)).toList();
    }

    /**
     * What happened from a day to another, both included: things whose first day lies there, as they were known to be on
     * the second day, each once.
     */
    static <T extends Entry> List<Fact<T>> happened(List<Fact<T>> facts, LocalDate from, LocalDate to) {
        Map<Object, LocalDate> began = new HashMap<>();
        Map<Object, Fact<T>> latest = new LinkedHashMap<>();
        for (Fact<T> fact : facts) {
            LocalDate day = fact.span().from();
            if (!day.isAfter(to)) {
                began.merge(fact.id(), day, (a, b) -> a.isBefore(b) ? a : b);
                latest.merge(
                        fact.id(),
                        fact,
                        (a, b) -> a.span().from().isAfter(b.span().from()) ? a : b);
            }
        }
        return latest.values().stream()
                .filter(fact -> !began.get(fact.id()).isBefore(from))
                .toList();
    }

    /** What is known of one thing on a day or, before anything was true of it, first. */
    static <T extends Entry> Optional<T> latest(List<Fact<T>> facts, LocalDate day) {
        Fact<T> latest = null;
        for (Fact<T> fact : facts) {
            boolean known = !fact.span().from().isAfter(day);
            boolean later =
                    latest == null || fact.span().from().isAfter(latest.span().from());
            if (latest == null
                    || known && later
                    || !known && latest.span().from().isAfter(day) && !later) {
                latest = fact;
            }
        }
        return Optional.ofNullable(latest).map(Fact::entry);
    }
}
