package lv.kopa.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import lv.kopa.text.Alphabet;
import lv.kopa.text.Folded;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** A snapshot of facts that lie in memory: of a stored snapshot, or of a registry that is being made. Immutable. */
public final class SnapshotOf implements Snapshot {
    private final Moment moment;
    private final boolean synthetic;
    private final Map<Kind<?>, List<Fact<?>>> facts = new LinkedHashMap<>();

    /**
     * @param moment from where it looks
     * @param synthetic whether the facts are invented
     * @param known all facts as known on the day of knowledge, of any span and in any order
     */
    public SnapshotOf(Moment moment, boolean synthetic, List<? extends Fact<?>> known) {
        this.moment = Objects.requireNonNull(moment);
        this.synthetic = synthetic;
        List<Fact<?>> sorted = new ArrayList<>(known);
        sorted.sort(Comparator.<Fact<?>, String>comparing(fact -> fact.id().value())
                .thenComparing(fact -> fact.span().from()));
        for (Fact<?> fact : sorted) {
            facts.computeIfAbsent(Kind.of(fact.entry()), kind -> new ArrayList<>())
                    .add(fact);
        }
    }

    /** The same facts, seen on another day. */
    public SnapshotOf on(java.time.LocalDate day) {
        return new SnapshotOf(
                new Moment(day, moment.asKnownOn()),
                synthetic,
                facts.values().stream().flatMap(List::stream).toList());
    }

    @Override
    public Moment moment() {
        return moment;
    }

    @Override
    public long change() {
        return facts.values().stream()
                .flatMap(List::stream)
                .mapToLong(Fact::change)
                .max()
                .orElse(0);
    }

    @Override
    public boolean synthetic() {
        return synthetic;
    }

    @Override
    public <T extends Entry> Optional<Fact<T>> find(Kind<T> kind, Id<T> id) {
        return all(kind).stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    @Override
    public <T extends Entry> List<Fact<T>> all(Kind<T> kind) {
        return where(kind, fact -> fact.span().contains(moment.asOf()));
    }

    @Override
    public <T extends Entry> List<Fact<T>> referring(Kind<T> kind, String field, Id<?> to) {
        return where(
                kind,
                fact -> fact.span().contains(moment.asOf())
                        && kind.value(fact.entry(), field).filter(to::equals).isPresent());
    }

    @Override
    public <T extends Entry> List<Fact<T>> ever(Kind<T> kind) {
        return where(kind, fact -> true);
    }

    @SuppressWarnings("unchecked")
    private <T extends Entry> List<Fact<T>> where(Kind<T> kind, Predicate<Fact<T>> condition) {
        return facts.getOrDefault(kind, List.of()).stream()
                .map(fact -> (Fact<T>) fact)
                .filter(condition)
                .toList();
    }

    @Override
    public <T extends Entry> Page<T> page(Question<T> question) {
        Kind<T> kind = question.kind();
        List<Fact<T>> found = new ArrayList<>(question
                .reference()
                .map(reference -> referring(kind, reference.field(), reference.to()))
                .orElseGet(() -> all(kind))
                .stream()
                .filter(fact -> question.words().isBlank()
                        || says(fact, Folded.of(question.words().strip())))
                .toList());
        question.order()
                .ifPresent(field ->
                        found.sort(Comparator.comparing(fact -> sortable(kind, fact, field, question.language()))));
        if (question.descending()) {
            java.util.Collections.reverse(found);
        }
        int from = Math.min(question.offset(), found.size());
        int to = (int) Math.min((long) from + question.limit(), found.size());
        return new Page<>(found.subList(from, to), found.size());
    }

    private static <T extends Entry> boolean says(Fact<T> fact, String words) {
        return Folded.of(fact.id().value()).contains(words)
                || Kind.of(fact.entry()).values(fact.entry()).values().stream()
                        .anyMatch(value -> Folded.of(String.valueOf(value)).contains(words));
    }

    private static <T extends Entry> String sortable(Kind<T> kind, Fact<T> fact, String field, Language language) {
        return kind.value(fact.entry(), field)
                .map(value -> value instanceof Text text ? text.in(language) : String.valueOf(value))
                .map(words -> Alphabet.key(words, language))
                .orElse("");
    }
}
