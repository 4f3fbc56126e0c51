package lv.kopa.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class UndertakingsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private static Id<Organisation> id(String id) {
        return new Id<>(id);
    }

    private static Fact<Organisation> organisation(String id, Organisation.Type type, String number) {
        return new Fact<>(
                id(id),
                Span.since(LONG_AGO),
                new Organisation(
                        Text.same(id),
                        type,
                        Optional.of(Organisation.RegistrationType.ENTERPRISE_REGISTER),
                        Optional.of(number).filter(given -> !given.isEmpty()),
                        Optional.empty(),
                        "LV",
                        Optional.empty(),
                        List.of(),
                        List.of()),
                1);
    }

    private static Fact<Organisation> firm(String id) {
        return organisation(id, Organisation.Type.ENTERPRISE, "");
    }

    private static Fact<Ownership> owns(String owner, String owned, boolean control, Span span) {
        return new Fact<>(
                new Id<>(owner + "-" + owned),
                span,
                new Ownership(id(owner), id(owned), new BigDecimal("0.6"), control),
                1);
    }

    private static Undertakings of(Fact<?>... facts) {
        return Undertakings.of(new SnapshotOf(Moment.of(DAY), true, List.of(facts)));
    }

    @Test
    void whoIsControlledCountsWithWhoControlsAlsoThroughOthers() {
        Undertakings undertakings = of(
                firm("a"),
                firm("b"),
                firm("c"),
                firm("d"),
                owns("c", "b", true, Span.since(LONG_AGO)),
                owns("b", "a", true, Span.since(LONG_AGO)));

        assertTrue(undertakings.same(id("a"), id("c")));
        assertEquals(id("a"), undertakings.standing(id("c")));
        assertEquals(2, undertakings.count(List.of(id("a"), id("b"), id("c"), id("d"))));
        assertEquals(
                List.of(id("b"), id("c")),
                undertakings.grouped(List.of(id("c"), id("b"), id("c"))).get(id("a")));
    }

    @Test
    void ownershipWithoutControlLinksNobody() {
        assertFalse(of(firm("a"), firm("b"), owns("a", "b", false, Span.since(LONG_AGO)))
                .same(id("a"), id("b")));
    }

    @Test
    void controlCountsWhileItLasts() {
        assertFalse(of(firm("a"), firm("b"), owns("a", "b", true, Span.of(LONG_AGO, DAY)))
                .same(id("a"), id("b")));
        assertTrue(of(firm("a"), firm("b"), owns("a", "b", true, Span.of(LONG_AGO, DAY.plusDays(1))))
                .same(id("a"), id("b")));
        assertFalse(of(firm("a"), firm("b"), owns("a", "b", true, Span.since(DAY.plusDays(1))))
                .same(id("a"), id("b")));
    }

    @Test
    void aPublicBodyLinksNobody() {
        Undertakings undertakings = of(
                organisation("town", Organisation.Type.MUNICIPALITY, ""),
                firm("a"),
                firm("b"),
                owns("town", "a", true, Span.since(LONG_AGO)),
                owns("town", "b", true, Span.since(LONG_AGO)));

        assertFalse(undertakings.same(id("a"), id("b")));
    }

    @Test
    void oneRegistrationNumberIsOneOrganisation() {
        List<Fact<Organisation>> facts = List.of(
                organisation("a", Organisation.Type.ENTERPRISE, "40000000001"),
                organisation("b", Organisation.Type.ENTERPRISE, " 40000000001"),
                organisation("c", Organisation.Type.ENTERPRISE, "40000000002"),
                firm("d"),
                firm("e"));

        Undertakings undertakings = Undertakings.byNumber(facts, DAY);

        assertTrue(undertakings.same(id("a"), id("b")));
        assertEquals(4, undertakings.count(facts.stream().map(Fact::id).toList()));
    }

    /** The groups as a search over all links finds them. */
    private static Set<Integer> reached(int from, List<int[]> links) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        boolean more = true;
        while (more) {
            more = false;
            for (int[] link : links) {
                if (reached.contains(link[0]) != reached.contains(link[1])) {
                    reached.add(link[0]);
                    reached.add(link[1]);
                    more = true;
                }
            }
        }
        return reached;
    }

    @Test
    void groupsAreThoseThatASearchFindsInWhateverOrderTheLinksCome() {
        Random random = new Random(4);
        for (int round = 0; round < 100; round++) {
            int firms = 2 + random.nextInt(12);
            List<int[]> links = IntStream.range(0, random.nextInt(firms))
                    .mapToObj(i -> new int[] {random.nextInt(firms), random.nextInt(firms)})
                    .toList();
            List<Fact<?>> facts = new ArrayList<>();
            IntStream.range(0, firms).forEach(i -> facts.add(firm("f" + i)));
            for (int i = 0; i < links.size(); i++) {
                int[] link = links.get(i);
                facts.add(new Fact<>(
                        new Id<>("o" + i),
                        Span.since(LONG_AGO),
                        new Ownership(id("f" + link[0]), id("f" + link[1]), BigDecimal.ONE, true),
                        1));
            }
            Collections.shuffle(facts, random);
            Undertakings undertakings = of(facts.toArray(Fact<?>[]::new));
            for (int one = 0; one < firms; one++) {
                Set<Integer> reached = reached(one, links);
                for (int other = 0; other < firms; other++) {
                    assertEquals(reached.contains(other), undertakings.same(id("f" + one), id("f" + other)));
                }
            }
        }
    }
}
