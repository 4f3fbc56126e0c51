package lv.kopa.derive.internal.value;

import static lv.kopa.derive.internal.FakeCatalogue.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import lv.kopa.derive.internal.FakeCatalogue;
import lv.kopa.derive.internal.World;
import lv.kopa.derive.internal.count.Measures;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.IndicatorDefinition.Level;
import lv.kopa.registry.Composition;
import lv.kopa.registry.Composition.Group;
import lv.kopa.registry.IndicatorValues.Prices;
import lv.kopa.registry.IndicatorValues.Terms;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.SizeClass.Size;
import lv.kopa.registry.Span;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

class CompositionsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);

    private final FakeCatalogue catalogue = new FakeCatalogue()
            .with(draft("EXPORTS", "EUR/yr", Level.MEMBER, AggregationRule.SUM).money())
            .with(draft("ALL-EXPORTS", "EUR/yr", Level.CLUSTER, AggregationRule.SUM)
                    .formula("[EXPORTS]")
                    .money())
            .with(draft("PER-HEAD", "EUR", Level.MEMBER, AggregationRule.RATIO_OF_SUMS)
                    .formula("[EXPORTS] / staff"))
            .with(draft("STAGE", "1-4", Level.CLUSTER, AggregationRule.NONE));
    private final DerivedValues values = new DerivedValues(catalogue, new Measures());

    private Composition split(String indicator, World world, Terms terms) {
        return values.compositions(indicator, Subject.CLUSTER, "2018", "2019", world.on("2019-12-31"), terms)
                .get(0);
    }

    private static Group group(int members, int known, double before, double after) {
        return new Group(members, known, Optional.of(before), Optional.of(after));
    }

    /** Two members whose exports stand still, one who leaves, and an exporter who joins. */
    private static World exporterJoining() {
        return new World()
                .clusters("a")
                .members("a", "x", "y", "silent")
                .member("a", "leaver", Span.of(World.LONG_AGO, NEW_YEAR))
                .member("a", "exporter", Span.since(NEW_YEAR))
                .value("EXPORTS", Subject.ORGANISATION, "x", "2018", 100)
                .value("EXPORTS", Subject.ORGANISATION, "x", "2019", 100)
                .value("EXPORTS", Subject.ORGANISATION, "y", "2018", 300)
                .value("EXPORTS", Subject.ORGANISATION, "y", "2019", 300)
                .value("EXPORTS", Subject.ORGANISATION, "silent", "2019", 40)
                .value("EXPORTS", Subject.ORGANISATION, "leaver", "2018", 100)
                .value("EXPORTS", Subject.ORGANISATION, "exporter", "2018", 700)
                .value("EXPORTS", Subject.ORGANISATION, "exporter", "2019", 760);
    }

    @Test
    void anExporterWhoJoinsIsNoGrowthOfThoseWhoStayed() {
        for (String indicator : new String[] {"EXPORTS", "ALL-EXPORTS"}) {
            Composition split = split(indicator, exporterJoining(), Terms.ACCEPTED);

            assertEquals(group(2, 2, 400, 400), split.stayers());
            assertEquals(Optional.of(0.0), split.stayers().change());
            assertEquals(new Group(1, 1, Optional.empty(), Optional.of(760.0)), split.joiners());
            assertEquals(new Group(1, 1, Optional.of(100.0), Optional.empty()), split.leavers());
            assertEquals(new Group(1, 1, Optional.empty(), Optional.of(40.0)), split.incomplete());
            assertEquals(group(5, 5, 500, 1200), split.whole());
            assertEquals(Optional.of(700.0), split.whole().change());
        }
    }

    @Test
    void thePartsOfAChangeAddUpToItNominalAndDeflated() {
        Random random = new Random(4);
        Terms[] both = {Terms.ACCEPTED, new Terms(false, Optional.of(new Prices("GDP", 2015)))};
        for (int round = 0; round < 60; round++) {
            World world =
                    new World().clusters("a").index(2015, 100).index(2018, 104).index(2019, 108);
            world.members("a", "x").value("EXPORTS", Subject.ORGANISATION, "x", "2018", 1);
            for (int i = 0; i < 8; i++) {
                Span[] spans = {Span.since(World.LONG_AGO), Span.of(World.LONG_AGO, NEW_YEAR), Span.since(NEW_YEAR)};
                world.member("a", "f" + i, spans[random.nextInt(3)]);
                for (String period : new String[] {"2018", "2019"}) {
                    if (random.nextInt(4) > 0) {
                        world.value("EXPORTS", Subject.ORGANISATION, "f" + i, period, random.nextInt(1000));
                    }
                }
            }
            for (Terms terms : both) {
                Composition split = split("EXPORTS", world, terms);
                double parts = change(split.stayers())
                        + change(split.joiners())
                        + change(split.leavers())
                        + change(split.incomplete());
                assertEquals(change(split.whole()), parts, 1e-9);
                assertEquals(
                        split.whole().members(),
                        split.stayers().members()
                                + split.joiners().members()
                                + split.leavers().members()
                                + split.incomplete().members());
            }
        }
    }

    private static double change(Group group) {
        return group.after().orElse(0.0) - group.before().orElse(0.0);
    }

    @Test
    void ratiosAreSplitFromSums() {
        World world = exporterJoining()
                .size("x", 2018, Size.SMALL, "1", "")
                .size("x", 2019, Size.SMALL, "1", "")
                .size("y", 2018, Size.SMALL, "3", "")
                .size("y", 2019, Size.SMALL, "7", "");

        assertEquals(
                group(2, 2, 100, 50), split("PER-HEAD", world, Terms.ACCEPTED).stayers());
    }

    @Test
    void deflatedMoneyIsAtThePricesAskedFor() {
        World world = exporterJoining().index(2015, 100).index(2018, 100).index(2019, 125);

        assertEquals(
                group(2, 2, 400, 320),
                split("EXPORTS", world, new Terms(false, Optional.of(new Prices("GDP", 2015))))
                        .stayers());
    }

    @Test
    void ofRatiosTheMoneyIsDeflatedOnItsSideOfTheLine() {
        catalogue.with(draft("STAFF-PER-EUR", "persons/EUR", Level.MEMBER, AggregationRule.RATIO_OF_SUMS)
                .formula("1000 * staff / [EXPORTS]")
                .money());
        World world = exporterJoining()
                .size("x", 2018, Size.SMALL, "1", "")
                .size("x", 2019, Size.SMALL, "1", "")
                .size("y", 2018, Size.SMALL, "3", "")
                .size("y", 2019, Size.SMALL, "7", "")
                .index(2015, 100)
                .index(2018, 100)
                .index(2019, 125);

        assertEquals(
                group(2, 2, 10, 25),
                split("STAFF-PER-EUR", world, new Terms(false, Optional.of(new Prices("GDP", 2015))))
                        .stayers());
    }

    @Test
    void whatIsNotAddedUpIsNotSplit() {
        Composition split = split("STAGE", exporterJoining(), Terms.ACCEPTED);

        assertEquals(Group.NOBODY, split.whole());
        assertEquals(
                "Values of this indicator are not added up, so their change cannot be split",
                split.reason().in(Language.EN));
        assertThrows(
                IllegalArgumentException.class,
                () -> values.compositions(
                        "EXPORTS",
                        Subject.CLUSTER,
                        "2019",
                        "2019",
                        exporterJoining().on("2019-12-31"),
                        Terms.ACCEPTED));
    }
}
