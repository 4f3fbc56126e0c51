package lv.kopa.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Programme;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.SnapshotOf;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {
    private static final Gathered SAMPLE = Gathered.of(1, 13);

    private static Map<Id<Organisation>, SizeClass> smesAtTheStart(Gathered sample) {
        SnapshotOf start = sample.on(Calibration.START);
        Map<Id<Organisation>, SizeClass> sizes = start.all(Kind.of(SizeClass.class)).stream()
                .filter(fact ->
                        fact.entry().year() == 2017 && fact.entry().size().isSme())
                .collect(Collectors.toMap(fact -> fact.entry().organisation(), Fact::entry));
        Set<Id<Organisation>> members = start.all(Kind.of(Membership.class)).stream()
                .map(fact -> fact.entry().organisation())
                .collect(Collectors.toSet());
        sizes.keySet().retainAll(members);
        return sizes;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 77, Long.MAX_VALUE})
    void thePublishedFiguresAreMetToTheHead(long seed) {
        Gathered sample = Gathered.of(seed, 13);
        Map<Id<Organisation>, SizeClass> smes = smesAtTheStart(sample);
        assertEquals(332, smes.size());
        assertEquals(
                new BigDecimal(10_619),
                smes.values().stream()
                        .map(each -> each.staff().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals(13, clusters(sample));
        List<Fact<Grant>> grants = sample.on(Calibration.START).all(Kind.of(Grant.class));
        assertEquals(13, grants.size());
        Euro sum = Euro.ZERO;
        for (Fact<Grant> grant : grants) {
            Grant each = grant.entry();
            assertTrue(each.amount().compareTo(Euro.of("415000")) <= 0, each::toString);
            assertEquals(each.eligibleCost(), each.amount().plus(each.privatePart()));
            assertTrue(
                    each.amount()
                                    .amount()
                                    .compareTo(each.eligibleCost().amount().multiply(new BigDecimal("0.85")))
                            <= 0,
                    each::toString);
            sum = sum.plus(each.amount());
        }
        assertTrue(sum.compareTo(Euro.of("5395000")) <= 0);
        assertEquals(
                Euro.of("6200001"), sample.of(Programme.class).get(0).entry().allocation());
    }

    @Test
    void theSameSeedGivesTheSameFactsAndAnotherOthers() {
        assertEquals(SAMPLE.changes(), Gathered.of(1, 13).changes());
        assertNotEquals(SAMPLE.changes(), Gathered.of(2, 13).changes());
    }

    @Test
    void manyAtOnceMakeTheSame() {
        List<List<Change<?>>> made = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> Gathered.of(5, 15).changes())
                .toList();
        made.forEach(each -> assertEquals(made.get(0), each));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 13, 14, 40})
    void everyIdentifierIsUsedOnceAndEveryReferenceFindsWhatItNamesInAnEarlierOrTheSameBatch(int clusters) {
        Gathered sample = Gathered.of(3, clusters);
        assertEquals(clusters, clusters(sample));
        Set<String> known = new HashSet<>();
        for (Batch batch : sample.batches) {
            for (Change<?> change : batch.changes()) {
                assertTrue(known.add(change.kind() + " " + change.id()), () -> change.kind() + " " + change.id());
            }
            batch.changes().forEach(change -> change.after().steps().forEach(step -> resolve(step.entry(), known)));
        }
    }

    private static long clusters(Gathered sample) {
        return sample.of(Cluster.class).stream().map(Fact::id).distinct().count();
    }

    private static <T extends Entry> void resolve(T entry, Set<String> known) {
        Kind<T> kind = Kind.of(entry);
        Map<String, Object> values = kind.values(entry);
        for (Field field : kind.fields()) {
            Object value = values.get(field.name());
            if (value != null && field.type() instanceof FieldType.Reference reference) {
                assertTrue(known.contains(reference.kind() + " " + value), () -> kind + " refers to " + value);
            }
        }
        if (entry instanceof Observation observation) {
            assertTrue(known.contains(observation.subject().kind() + " " + observation.unit()));
        }
    }

    @Test
    void nothingIsBeforeTheFoundingOfWhatItIsAbout() {
        Map<Object, LocalDate> born = new HashMap<>();
        for (Class<? extends Entry> type : List.of(Organisation.class, Cluster.class)) {
            SAMPLE.of(type).forEach(fact -> born.merge(fact.id(), fact.span().from(), (a, b) -> a.isBefore(b) ? a : b));
        }
        for (Fact<Membership> stay : SAMPLE.of(Membership.class)) {
            assertFalse(stay.span().from().isBefore(born.get(stay.entry().organisation())), stay::toString);
            assertFalse(stay.span().from().isBefore(born.get(stay.entry().cluster())), stay::toString);
        }
        for (Fact<SizeClass> size : SAMPLE.of(SizeClass.class)) {
            assertFalse(size.span().from().isBefore(born.get(size.entry().organisation())), size::toString);
        }
    }

    @Test
    void sizeClassesFollowStaffAndMoney() {
        for (Fact<SizeClass> fact : SAMPLE.of(SizeClass.class)) {
            SizeClass size = fact.entry();
            int staff = size.staff().orElseThrow().intValueExact();
            SizeClass.Size byStaff = staff < 10
                    ? SizeClass.Size.MICRO
                    : staff < 50 ? SizeClass.Size.SMALL : staff < 250 ? SizeClass.Size.MEDIUM : SizeClass.Size.LARGE;
            assertEquals(byStaff, size.size(), fact::toString);
            Euro most = Euro.of(
                    switch (size.size()) {
                        case MICRO -> "2000000";
                        case SMALL -> "10000000";
                        case MEDIUM -> "50000000";
                        case LARGE -> "9999999999";
                    });
            assertTrue(size.turnover().orElseThrow().compareTo(most) <= 0, fact::toString);
        }
    }

    @Test
    void everythingThatHasANameSaysThatItIsInvented() {
        SAMPLE.of(Cluster.class).forEach(fact -> synthetic(fact.entry().name()));
        SAMPLE.of(Organisation.class).forEach(fact -> synthetic(fact.entry().name()));
        SAMPLE.of(Programme.class).forEach(fact -> synthetic(fact.entry().name()));
        SAMPLE.batches.forEach(batch -> assertTrue(batch.reason().startsWith("SYNTHETIC")));
    }

    private static void synthetic(Text name) {
        assertTrue(name.in(Language.EN).startsWith("SYNTHETIC "), name::toString);
        assertTrue(name.in(Language.LV).startsWith("SINTĒTISK"), name::toString);
    }

    @Test
    void noClusterBearsTheNameOrTheTradeOfARealOne() {
        List<String> real = List.of(
                "clean",
                "health",
                "tourism",
                "information technology",
                "export",
                "green",
                "gauja",
                "electronic",
                "life science",
                "food",
                "wood construction",
                "print",
                "security",
                "defence",
                "metal",
                "supply chain",
                "veselīb",
                "tūrism",
                "informācijas tehn",
                "eksport",
                "zaļ",
                "elektronik",
                "dzīvīb",
                "pārtik",
                "koka",
                "druk",
                "droš",
                "aizsard",
                "metāl",
                "letera",
                "masoc");
        for (Fact<Cluster> fact : SAMPLE.of(Cluster.class)) {
            String words = (fact.entry().name() + " " + fact.entry().sector()).toLowerCase(java.util.Locale.ROOT);
            real.forEach(word -> assertFalse(words.contains(word), () -> words + " has " + word));
        }
    }

    @Test
    void codesHaveTheFormOfTheirClassifications() {
        for (Fact<Organisation> fact : SAMPLE.of(Organisation.class)) {
            assertFalse(fact.entry().nace().isEmpty());
            fact.entry().nace().forEach(code -> assertTrue(code.matches("\\d\\d\\.\\d\\d"), code));
            fact.entry().nuts().forEach(code -> assertTrue(code.matches("LV00[356789]"), code));
        }
    }

    @Test
    void observationsSpeakOfWhatIsReportedOnceForEachUnitAndYear() {
        Set<List<String>> said = new HashSet<>();
        for (Fact<Observation> fact : SAMPLE.of(Observation.class)) {
            Observation each = fact.entry();
            assertTrue(said.add(List.of(each.indicator(), each.unit(), each.period())), fact::toString);
            assertEquals(
                    Optional.of("synthetic.acceptor").filter(x -> each.status() == Observation.Status.ACCEPTED),
                    each.acceptedBy());
        }
        Set<Observation.Level> levels = SAMPLE.of(Observation.class).stream()
                .map(fact -> fact.entry().level())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Observation.Level.values()), levels);
    }
}
