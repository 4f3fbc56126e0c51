package lv.kopa.derive.internal.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lv.kopa.derive.internal.World;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Id;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Periods;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

class LinkMeasuresTest {
    private static final LocalDate SPRING = LocalDate.of(2019, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2019, 10, 1);

    private final Measures measures = new Measures();

    private Count count(String word, World world, String... clusters) {
        Ledger ledger = new Ledger(
                new Facts(world.on("2019-12-31")), Periods.days("2019").orElseThrow());
        TreeSet<Id<Cluster>> ids = new TreeSet<>();
        List.of(clusters).forEach(each -> ids.add(new Id<>(each)));
        Scope scope = clusters.length == 1 ? Scope.of(ids.first()) : Scope.programme(new Id<>("prog"), ids);
        return measures.measure(word).orElseThrow().count(ledger, scope);
    }

    private static void assertCount(double expected, String remark, Count count) {
        assertEquals(Optional.of(expected), count.value());
        assertEquals(remark, count.reason().in(Language.EN));
    }

    @Test
    void theLatestSurveyIsTheOneOfTheLatestDayWhateverItIsCalled() {
        for (String[] waves : new String[][] {{"9", "10"}, {"W9", "W10"}, {"2. vilnis", "10. vilnis"}}) {
            World world = new World()
                    .clusters("a")
                    .members("a", "f1", "f2", "f3")
                    .link("f1", "f2", false, waves[0], SPRING)
                    .link("f1", "f3", false, waves[0], SPRING)
                    .link("f2", "f3", false, waves[1], AUTUMN);

            assertCount(1, "", count("linksInside", world, "a"));
            assertCount(1, "", count("isolatedMembers", world, "a"));
        }
    }

    @Test
    void abroadIsWhereMostMembersAreNot() {
        World world = new World().clusters("a");
        for (String each : List.of("p1", "p2", "p3")) {
            world.organisation(each, Organisation.Type.ENTERPRISE, "", "PL");
        }
        world.organisation("guest", Organisation.Type.ENTERPRISE, "", "LV")
                .organisation("outside", Organisation.Type.ENTERPRISE, "", "PL")
                .organisation("latvian", Organisation.Type.ENTERPRISE, "", "LV")
                .members("a", "p1", "p2", "p3", "guest")
                .link("p1", "p2", false, "2019")
                .link("p1", "outside", false, "2019")
                .link("p2", "guest", false, "2019")
                .link("p3", "latvian", false, "2019");

        assertCount(2, "", count("linksForeign", world, "a"));
        assertCount(4, "", count("linksAll", world, "a"));
    }

    @Test
    void eachClusterHasItsOwnLatestSurvey() {
        World world = new World()
                .clusters("a", "b", "silent")
                .members("a", "f1", "f2", "both")
                .members("b", "g1", "g2", "both")
                .members("silent", "h1", "h2")
                .link("f1", "f2", false, "first", SPRING)
                .link("f2", "both", false, "first", SPRING)
                .link("g1", "g2", false, "second", AUTUMN)
                .link("both", "g1", false, "second", AUTUMN);

        assertCount(2, "", count("linksInside", world, "a"));
        assertCount(2, "", count("linksInside", world, "b"));
        assertEquals(Optional.empty(), count("linksInside", world, "silent").value());
        String differ = "The latest surveys of the clusters differ: first, second";
        assertCount(4, differ, count("linksInside", world, "a", "b"));
        assertCount(10, differ, count("possibleLinks", world, "a", "b"));
        String both = differ + "; Surveyed were 2 of 3 clusters";
        assertCount(4, both, count("linksInside", world, "a", "b", "silent"));
        assertCount(10, both, count("possibleLinks", world, "a", "b", "silent"));
        assertCount(0, both, count("isolatedMembers", world, "a", "b", "silent"));
        assertCount(3, "Surveyed were 1 of 2 clusters", count("possibleLinks", world, "a", "silent"));
    }
}
