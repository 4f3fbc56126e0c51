package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.MEMBERSHIP;
import static lv.kopa.store.internal.workspace.Facts.membership;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import lv.kopa.registry.Change;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Question;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.SnapshotOf;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random changes, compared with a model that keeps a whole list of all timelines for each change. */
@ParameterizedClass
@EnumSource(Place.class)
class TwoTimesTest {
    @Parameter
    private Place place;

    private static final int CHANGES = 60;
    private static final int THINGS = 6;
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    @TempDir
    private Path temporary;

    /** What was known after a change, made at a time. */
    private record Then(Instant at, Map<String, Timeline<Membership>> known, Map<String, Map<LocalDate, Long>> since) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSnapshotShowsWhatTheModelKnewThen(long seed) throws Exception {
        Random random = new Random(seed);
        try (Given given = new Given(temporary, place)) {
            List<Then> model = changes(given, random);
            for (int i = 0; i < 200; i++) {
                compare(given, model, day(random), Optional.of(FIRST.plusDays(random.nextInt(CHANGES + 10) - 5L)));
                compare(given, model, day(random), Optional.empty());
            }
            for (int thing = 0; thing < THINGS; thing++) {
                histories(given, model, "m-" + thing);
            }
            assertEquals(List.of(), given.workspace.audit().verify().damage());
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2017, 12, 1).plusDays(random.nextInt(100));
    }

    private static List<Then> changes(Given given, Random random) throws Exception {
        List<Then> model = new ArrayList<>();
        model.add(new Then(Instant.EPOCH, new TreeMap<>(), new TreeMap<>()));
        Instant now = FIRST.atTime(8, 0).atZone(WorkspaceFile.RIGA).toInstant();
        Map<String, Long> touched = new TreeMap<>();
        for (int i = 1; i <= CHANGES; i++) {
            now = now.plus(Duration.ofHours(random.nextInt(48)));
            given.hand.set(now.toString());
            Map<String, Timeline<Membership>> known =
                    new TreeMap<>(model.get(i - 1).known());
            List<Change<Membership>> changes = new ArrayList<>();
            for (int thing = 0; thing < THINGS; thing++) {
                if (thing == i % THINGS || random.nextInt(4) == 0) {
                    String id = "m-" + thing;
                    Timeline<Membership> after = timeline(random);
                    while (thing == i % THINGS && after.equals(known.getOrDefault(id, Timeline.never()))) {
                        after = timeline(random); // a change changes something
                    }
                    changes.add(new Change<>(MEMBERSHIP, new Id<>(id), touched.getOrDefault(id, 0L), after));
                    if (!after.equals(known.getOrDefault(id, Timeline.never()))) {
                        touched.put(id, (long) i);
                    }
                    known.put(id, after);
                }
            }
            if (random.nextInt(3) == 0) {
                stale(given, changes);
            }
            given.registry().commit(changes, "change " + i);
            model.add(new Then(now, known, Map.of()));
        }
        return model;
    }

    /** A change by somebody who has not seen the last one leaves nothing behind. */
    private static void stale(Given given, List<Change<Membership>> changes) {
        List<Change<Membership>> stale = new ArrayList<>(changes);
        Change<Membership> last = stale.remove(stale.size() - 1);
        stale.add(new Change<>(MEMBERSHIP, last.id(), last.expected() + 1, last.after()));
        assertThrows(RefusedException.class, () -> given.registry().commit(stale, "stale"));
    }

    private static Timeline<Membership> timeline(Random random) {
        List<Timeline.Step<Membership>> steps = new ArrayList<>();
        LocalDate from = day(random);
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate until = from.plusDays(1L + random.nextInt(20));
            boolean open = i == 1 && random.nextBoolean();
            steps.add(new Timeline.Step<>(
                    open ? Span.since(from) : Span.of(from, until),
                    membership("c-" + random.nextInt(3), "o-" + random.nextInt(3))));
            from = until.plusDays(random.nextInt(3));
        }
        return new Timeline<>(steps);
    }

    private static void compare(Given given, List<Then> model, LocalDate asOf, Optional<LocalDate> knownOn) {
        Then then = model.get(model.size() - 1);
        if (knownOn.isPresent()) {
            Instant end =
                    knownOn.get().plusDays(1).atStartOfDay(WorkspaceFile.RIGA).toInstant();
            then = model.stream()
                    .filter(each -> each.at().isBefore(end))
                    .reduce((a, b) -> b)
                    .orElseThrow();
        }
        List<Fact<Membership>> facts = new ArrayList<>();
        then.known().forEach((id, timeline) -> timeline.steps()
                .forEach(step -> facts.add(new Fact<>(new Id<>(id), step.span(), step.entry(), 0))));
        Snapshot expected = new SnapshotOf(new Moment(asOf, knownOn), true, facts);
        Snapshot actual = given.registry().at(new Moment(asOf, knownOn));
        assertEquals(plain(expected.all(MEMBERSHIP)), plain(actual.all(MEMBERSHIP)));
        assertEquals(plain(expected.ever(MEMBERSHIP)), plain(actual.ever(MEMBERSHIP)));
        for (int i = 0; i < THINGS; i++) {
            Id<Membership> id = new Id<>("m-" + i);
            assertEquals(
                    expected.find(MEMBERSHIP, id).map(Fact::entry),
                    actual.find(MEMBERSHIP, id).map(Fact::entry));
        }
        Id<?> organisation = new Id<>("o-1");
        assertEquals(
                plain(expected.referring(MEMBERSHIP, "organisation", organisation)),
                plain(actual.referring(MEMBERSHIP, "organisation", organisation)));
        Question<Membership> question = new Question<>(
                MEMBERSHIP,
                "M-",
                Optional.of(new Question.Reference("organisation", new Row(Facts.ORGANISATION, organisation))),
                Optional.empty(),
                true,
                1,
                2);
        assertEquals(
                plain(expected.page(question).facts()),
                plain(actual.page(question).facts()));
        assertEquals(expected.page(question).total(), actual.page(question).total());
    }

    private static List<String> plain(List<Fact<Membership>> facts) {
        return facts.stream()
                .map(fact -> fact.id() + " " + fact.span() + " " + fact.entry())
                .toList();
    }

    private static void histories(Given given, List<Then> model, String id) {
        List<Timeline<Membership>> expected = new ArrayList<>();
        Timeline<Membership> last = Timeline.never();
        for (Then then : model) {
            Timeline<Membership> now = then.known().getOrDefault(id, Timeline.never());
            if (!now.equals(last)) {
                expected.add(0, now);
            }
            last = now;
        }
        assertEquals(
                expected,
                given.registry().history(MEMBERSHIP, new Id<>(id)).stream()
                        .map(each -> each.timeline())
                        .toList());
    }
}
