package lv.kopa.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.text.Alphabet;
import lv.kopa.text.Folded;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** A snapshot of facts that lie in memory: of a stored snapshot, or of a registry that is being made. Immutable. */
public final class SnapshotOf implements Snapshot {
    private final Moment moment;
    private final boolean synthetic;
    private final long change;
    private final Map<Kind<?>, List<Fact<?>>> facts = new LinkedHashMap<>();

    /**
     * Facts of which the last that became known is the last change.
     *
     * @param moment from where it looks
     * @param synthetic whether the facts are invented
     * @param known all facts as known on the day of knowledge, of any span and in any order
     */
    public SnapshotOf(Moment moment, boolean synthetic, List<? extends Fact<?>> known) {
        this(
                moment,
                synthetic,
                known,
                known.stream().mapToLong(Fact::change).max().orElse(0));
    }

    /**
     * Facts and the change with which they are known, which may be one that only made facts known no longer.
     *
     * @param moment from where it looks
     * @param synthetic whether the facts are invented
     * @param known all facts as known on the day of knowledge, of any span and in any order
     * @param change number of the last change that is known
     */
    public SnapshotOf(Moment moment, boolean synthetic, List<? extends Fact<?>> known, long change) {
        this.moment = Objects.requireNonNull(moment);
        this.synthetic = synthetic;
        this.change = change;
        List<Fact<?>> sorted = new ArrayList<>(known);
        sorted.sort(Comparator.<Fact<?>, String>comparing(fact -> fact.id().value())
                .thenComparing(fact -> fact.span().from()));
        for (Fact<?> fact : sorted) {
            facts.computeIfAbsent(Kind.of(fact.entry()), kind -> new ArrayList<>())
                    .add(fact);
        }
    }

    /** The same facts, seen on another day. */
    public SnapshotOf on(LocalDate day) {
        return new SnapshotOf(
                new Moment(day, moment.asKnownOn()),
                synthetic,
                facts.values().stream().flatMap(List::stream).toList(),
                change);
    }

    @Override
    public Moment moment() {
        return moment;
    }

    @Override
    public long change() {
        return change;
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
                        && kind.value(fact.entry(), field)
                                .filter(value -> value.equals(to) || value.equals(to.value()))
                                .isPresent());
    }

    private <T extends Entry> List<Fact<T>> referring(Kind<T> kind, Question.Reference reference) {
        return referring(kind, reference.field(), reference.to().id()).stream()
                .filter(fact -> reference.subject().isEmpty()
                        || kind.value(fact.entry(), Observation.SUBJECT).equals(reference.subject()))
                .toList();
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
        List<Fact<T>> found = new ArrayList<>(
                question.reference().map(reference -> referring(kind, reference)).orElseGet(() -> all(kind)).stream()
                        .filter(fact -> Folded.words(question.words()).stream().allMatch(word -> says(fact, word)))
                        .toList());
        question.order().ifPresent(field -> found.sort(order(kind, field, question.language())));
        if (question.descending()) {
            Collections.reverse(found);
        }
        int from = Math.min(question.offset(), found.size());
        int to = (int) Math.min((long) from + question.limit(), found.size());
        return new Page<>(found.subList(from, to), found.size());
    }

    /** Whether an identifier or a field of words holds a word. */
    private static <T extends Entry> boolean says(Fact<T> fact, String word) {
        return Folded.of(fact.id().value()).contains(word)
                || Kind.of(fact.entry()).values(fact.entry()).values().stream()
                        .flatMap(SnapshotOf::words)
                        .anyMatch(each -> Folded.of(each).contains(word));
    }

    private static Stream<String> words(Object value) {
        if (value instanceof Text text) {
            return text.byLanguage().values().stream();
        }
        if (value instanceof List<?> codes) {
            return Stream.of(FieldText.format(FieldType.CODES, codes));
        }
        return value instanceof String words ? Stream.of(words) : Stream.empty();
    }

    /** Numbers and days by size, words as the reader's language sorts them, references by what they are called; nothing first. */
    private <T extends Entry> Comparator<Fact<T>> order(Kind<T> kind, String field, Language language) {
        Map<String, String> names = kind.field(field)
                .map(Field::type)
                .filter(FieldType.Reference.class::isInstance)
                .map(type -> names(((FieldType.Reference) type).kind(), language))
                .orElse(Map.of());
        return Comparator.<Fact<T>, Comparable<Object>>comparing(
                        fact -> kind.value(fact.entry(), field)
                                .map(value -> sortable(value, names, language))
                                .orElse(null),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Fact::id)
                .thenComparing(fact -> fact.span().from());
    }

    /** What the things of a kind are called, by identifier; empty where they have no names. */
    private <T extends Entry> Map<String, String> names(Kind<T> kind, Language language) {
        Map<String, String> names = new HashMap<>();
        if (kind.field("name").isPresent()) {
            all(kind).forEach(fact -> kind.value(fact.entry(), "name")
                    .ifPresent(name -> names.put(
                            fact.id().value(), name instanceof Text text ? text.in(language) : name.toString())));
        }
        return names;
    }

    @SuppressWarnings("unchecked") // all values of one field are of one class
    private static Comparable<Object> sortable(Object value, Map<String, String> names, Language language) {
        Object key = value;
        if (value instanceof Euro euro) {
            key = euro.amount();
        } else if (value instanceof Enum<?> option) {
            key = Alphabet.key(Options.label(option).in(language), language);
        } else if (value instanceof Text text) {
            key = Alphabet.key(text.in(language), language);
        } else if (value instanceof Id<?> id) {
            key = Alphabet.key(names.getOrDefault(id.value(), id.value()), language);
        } else if (value instanceof List<?> codes) {
            key = codes.stream().map(String::valueOf).collect(Collectors.joining(" "));
        } else if (value instanceof String words) {
            key = Alphabet.key(words, language);
        }
        return (Comparable<Object>) key;
    }
}
