package lv.kopa.store.internal.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Field;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Person;
import lv.kopa.registry.Snapshot;
import lv.kopa.store.internal.Wording;
import lv.kopa.text.Folded;
import lv.kopa.text.Text;

/**
 * Where a person is named or pointed at beside the table of persons.
 *
 * @param person who
 * @param words name, address, number and code, folded; none where nothing is known of the person
 */
record Traces(Id<Person> person, List<String> words) {
    private static final Kind<Person> PERSON = Kind.of(Person.class);
    /** Shorter words stand in too much. */
    private static final int SHORTEST = 4;

    /** The traces of a person as far as is known of them. */
    static Traces of(Snapshot snapshot, Id<Person> person) {
        return new Traces(
                person,
                snapshot.ever(PERSON).stream()
                        .filter(fact -> fact.id().equals(person))
                        .map(Fact::entry)
                        .flatMap(Traces::said)
                        .map(words -> Folded.phrase(words))
                        .filter(words -> words.length() >= SHORTEST)
                        .distinct()
                        .toList());
    }

    private static Stream<String> said(Person entry) {
        return Stream.of(Optional.of(entry.name()), entry.email(), entry.phone(), entry.code())
                .flatMap(Optional::stream);
    }

    /** Whether these words name the person. */
    boolean in(String words) {
        String folded = Folded.phrase(words);
        return this.words.stream().anyMatch(folded::contains);
    }

    /** What names the person or points at them: kind and identifier of the thing, and the field. */
    List<Text> places(Snapshot snapshot) {
        List<Text> places = new ArrayList<>();
        for (Kind<?> kind : Kind.all()) {
            if (!kind.equals(PERSON)) {
                collect(snapshot, kind, places);
            }
        }
        return places.stream().distinct().toList();
    }

    private <T extends Entry> void collect(Snapshot snapshot, Kind<T> kind, List<Text> places) {
        for (Fact<T> fact : snapshot.ever(kind)) {
            Object[] values = kind.inOrder(fact.entry());
            for (int i = 0; i < values.length; i++) {
                if (speaksOfThem(values[i])) {
                    Field field = kind.fields().get(i);
                    places.add(
                            Wording.text("erase.place", kind.label(), fact.id().value(), field.label()));
                }
            }
        }
    }

    private boolean speaksOfThem(Object value) {
        if (value instanceof Text text) {
            return text.byLanguage().values().stream().anyMatch(this::in);
        }
        return value instanceof String words && in(words) || Objects.equals(value, person);
    }
}
