package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.JULY;
import static lv.kopa.store.internal.workspace.Facts.JUNE;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lv.kopa.registry.Change;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Question;
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.SnapshotOf;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot of a database and one of facts in memory answer every question alike. */
@ParameterizedClass
@EnumSource(Place.class)
class SnapshotTest {
    private static final int THINGS = 12;
    private static final Kind<Observation> OBSERVATION = Kind.of(Observation.class);

    @Parameter
    private Place place;

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void bothAnswerAlike(long seed) throws Exception {
        Random random = new Random(seed);
        try (Given given = new Given(temporary, place)) {
            for (Kind<?> kind : Kind.all()) {
                if (kind != OBSERVATION) { // a server asks whether their accounts may say so
                    fill(given, kind, new RandomEntries(seed));
                }
            }
            Edition<?> last =
                    given.registry().edition(Kind.all().get(0), new Id<>("x-1")).orElseThrow();
            end(given, last);
            Snapshot stored = given.registry().at(Moment.of(JULY));
            List<Fact<?>> facts = new ArrayList<>();
            Kind.all().forEach(kind -> facts.addAll(stored.ever(kind)));
            Snapshot inMemory = new SnapshotOf(stored.moment(), stored.synthetic(), facts, stored.change());

            assertEquals(stored.change(), inMemory.change(), "also where the last change only ended something");
            for (Kind<?> kind : Kind.all()) {
                alike(stored, inMemory, kind, random);
            }
        }
    }

    private static <T extends Entry> void fill(Given given, Kind<T> kind, RandomEntries random) throws Exception {
        List<Change<T>> changes = new ArrayList<>();
        for (int i = 0; i < THINGS; i++) {
            Timeline<T> timeline = Timeline.since(MAY, random.entry(kind));
            T later = random.entry(kind);
            changes.add(new Change<>(
                    kind, new Id<>("x-" + i), Change.NEW, i % 3 == 0 ? timeline.from(JUNE, later) : timeline));
        }
        changes.add(Change.add(kind, new Id<>("gone"), Span.of(MAY, JUNE), random.entry(kind)));
        given.registry().commit(changes, "");
    }

    @Test
    void valuesOfAFirmAreNotThoseOfAClusterOfTheSameIdentifier() throws Exception {
        try (Given given = new Given(temporary, place)) {
            String who = given.workspace.who();
            given.registry()
                    .commit(
                            List.of(
                                    value("v-1", Observation.Subject.ORGANISATION, who),
                                    value("v-2", Observation.Subject.CLUSTER, who)),
                            "");
            Snapshot stored = given.registry().at(Moment.of(JULY));
            Snapshot inMemory = new SnapshotOf(stored.moment(), stored.synthetic(), stored.ever(OBSERVATION));
            for (Snapshot snapshot : List.of(stored, inMemory)) {
                assertEquals(List.of("v-1"), valuesOf(snapshot, Facts.ORGANISATION));
                assertEquals(List.of("v-2"), valuesOf(snapshot, Facts.CLUSTER));
            }
        }
    }

    private static List<String> valuesOf(Snapshot snapshot, Kind<?> kind) {
        Question.Reference reference = new Question.Reference(Observation.UNIT, new Row(kind, new Id<>("x-1")));
        return snapshot
                .page(new Question<>(OBSERVATION, "", Optional.of(reference), Optional.empty(), false, 0, 10))
                .facts()
                .stream()
                .map(fact -> fact.id().value())
                .toList();
    }

    private static Change<Observation> value(String id, Observation.Subject subject, String who) {
        Observation value = new Observation(
                "ST-01",
                "1",
                subject,
                "x-1",
                "2018-05",
                Optional.of(1.0),
                Observation.Status.DRAFT,
                Observation.Level.NONE,
                Optional.empty(),
                "SYNTHETIC",
                who,
                Optional.empty(),
                Optional.empty());
        return Change.add(OBSERVATION, new Id<>(id), Span.since(MAY), value);
    }

    private static <T extends Entry> void end(Given given, Edition<T> edition) throws Exception {
        given.registry().commit(List.of(edition.to(Timeline.never())), "never was");
    }

    private static <T extends Entry> void alike(Snapshot stored, Snapshot inMemory, Kind<T> kind, Random random) {
        assertEquals(stored.all(kind), inMemory.all(kind));
        List<Optional<String>> orders = new ArrayList<>(List.of(Optional.empty()));
        for (Field field : kind.fields()) {
            orders.add(Optional.of(field.name()));
            if (field.type() instanceof FieldType.Reference) {
                Id<?> to = new Id<>("x-" + random.nextInt(20));
                assertEquals(stored.referring(kind, field.name(), to), inMemory.referring(kind, field.name(), to));
            }
        }
        for (Optional<String> order : orders) {
            for (String words : List.of("", "abols", "X", "x-1", "k1", "414999", "2010", "true", "1 x 0", "\u00ad")) {
                Question<T> question = new Question<>(
                        kind,
                        words,
                        Optional.empty(),
                        order,
                        random.nextBoolean(),
                        random.nextInt(4),
                        1 + random.nextInt(THINGS));
                assertEquals(stored.page(question), inMemory.page(question), question::toString);
            }
        }
    }
}
