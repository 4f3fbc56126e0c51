package lv.kopa.derive.internal.value;

import static lv.kopa.derive.internal.FakeCatalogue.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import lv.kopa.derive.internal.FakeCatalogue;
import lv.kopa.derive.internal.World;
import lv.kopa.derive.internal.count.Measures;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.IndicatorDefinition.CommonCode;
import lv.kopa.indicator.IndicatorDefinition.Level;
import lv.kopa.indicator.IndicatorDefinition.Match;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.registry.Deflator;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Id;
import lv.kopa.registry.IndicatorValues.Origin;
import lv.kopa.registry.IndicatorValues.Prices;
import lv.kopa.registry.IndicatorValues.Terms;
import lv.kopa.registry.IndicatorValues.UnitValue;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Status;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Payment;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.SizeClass.Size;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Span;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedValuesTest {
    private final FakeCatalogue catalogue = new FakeCatalogue()
            .with(draft("FIRMS", "enterprises", Level.CLUSTER, AggregationRule.SUM)
                    .formula("enterprises"))
            .with(draft("EXPORTS", "EUR/yr", Level.MEMBER, AggregationRule.SUM).money())
            .with(draft("TRAINED", "persons", Level.CLUSTER, AggregationRule.SUM))
            .with(draft("INNOVATING", "enterprises", Level.MEMBER, AggregationRule.SUM))
            .with(draft("SATISFACTION", "0-10", Level.CLUSTER, AggregationRule.MEAN)
                    .scale(ScaleType.INTERVAL))
            .with(draft("STAGE", "1-4", Level.CLUSTER, AggregationRule.NONE).scale(ScaleType.ORDINAL))
            .with(draft("PERCENT", "%", Level.CLUSTER, AggregationRule.RATIO_OF_SUMS))
            .with(draft("PER-HEAD", "EUR", Level.MEMBER, AggregationRule.RATIO_OF_SUMS)
                    .formula("[EXPORTS] / staff")
                    .money())
            .with(draft("COVERAGE", "%", Level.CLUSTER, AggregationRule.RATIO_OF_SUMS)
                    .formula("membersUsingServices / members * 100"))
            .with(draft("TRAINED-SHARE", "persons/members", Level.CLUSTER, AggregationRule.RATIO_OF_SUMS)
                    .formula("[TRAINED] / members"))
            .with(draft("EXPORTERS", "enterprises", Level.MEMBER, AggregationRule.SUM)
                    .formula("above([EXPORTS], 0)"))
            .with(draft("GROWTH", "%", Level.CLUSTER, AggregationRule.NONE)
                    .formula("([EXPORTS] - [EXPORTS@previous]) / [EXPORTS@previous] * 100"))
            .with(draft("A", "EUR", Level.CLUSTER, AggregationRule.SUM).formula("[B] * 2"))
            .with(draft("B", "EUR", Level.CLUSTER, AggregationRule.SUM).formula("[C] + 1"))
            .with(draft("C", "EUR", Level.CLUSTER, AggregationRule.SUM).formula("[A@previous]"))
            .with(draft("LOST", "EUR", Level.CLUSTER, AggregationRule.SUM).formula("[NOWHERE] * 2"))
            .with(draft("PAID", "EUR", Level.CLUSTER, AggregationRule.SUM).formula("payments"));
    private final DerivedValues values = new DerivedValues(catalogue, new Measures());

    private UnitValue value(
            String indicator, Subject subject, String unit, String period, Snapshot snapshot, Terms terms) {
        return values.values(indicator, subject, period, snapshot, terms).stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private UnitValue cluster(String indicator, String unit, World world) {
        return value(indicator, Subject.CLUSTER, unit, "2019", world.on("2019-12-31"), Terms.ACCEPTED);
    }

    private UnitValue programme(String indicator, World world) {
        return value(indicator, Subject.PROGRAMME, "prog", "2019", world.on("2019-12-31"), Terms.ACCEPTED);
    }

    private static void assertValue(double expected, UnitValue value) {
        assertEquals(Optional.of(expected), value.value(), () -> value.reason().in(Language.EN));
    }

    private static void assertNone(String reason, UnitValue value) {
        assertEquals(Optional.empty(), value.value());
        assertEquals(reason, value.reason().in(Language.EN));
        assertTrue(!value.reason().in(Language.LV).equals(reason), "told in Latvian too");
    }

    private static String[] names(String prefix, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> prefix + i).toArray(String[]::new);
    }

    /** A has ten firms, B eight of which two are in A as well, C six others. */
    private static World threeClusters() {
        return new World()
                .clusters("a", "b", "c")
                .members("a", names("f", 1, 10))
                .members("b", names("f", 9, 16))
                .members("c", names("f", 17, 22));
    }

    @Test
    void twoFirmsInTwoClustersCountOnceInTheProgramme() {
        World world = threeClusters();

        assertValue(10, cluster("FIRMS", "a", world));
        assertValue(8, cluster("FIRMS", "b", world));
        assertValue(6, cluster("FIRMS", "c", world));
        assertValue(22, programme("FIRMS", world));
        assertEquals(Origin.REGISTRY, programme("FIRMS", world).origin());
        assertEquals(22, programme("FIRMS", world).rows().size());
    }

    @Test
    void aSingleUndertakingCountsOnceAndSoDoesARegistrationNumber() {
        World world = threeClusters().controls("f1", "f22");
        assertValue(21, programme("FIRMS", world));

        World twice = new World()
                .clusters("a")
                .organisation("x", Organisation.Type.ENTERPRISE, "40000000001")
                .organisation("y", Organisation.Type.ENTERPRISE, "40000000001")
                .members("a", "x", "y");
        assertValue(1, programme("FIRMS", twice));
    }

    /** The programme counts as many as there are different firms, whoever is where. */
    @Test
    void aProgrammeCountsDifferentFirmsWhoeverIsWhere() {
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            World world = new World().clusters("a", "b", "c");
            Set<String> all = new TreeSet<>();
            double exports = 0;
            for (String cluster : List.of("a", "b", "c")) {
                for (int i = random.nextInt(8); i > 0; i--) {
                    String firm = "f" + random.nextInt(12);
                    world.members(cluster, firm);
                    if (all.add(firm)) {
                        int value = random.nextInt(1000);
                        exports += value;
                        world.value("EXPORTS", Subject.ORGANISATION, firm, "2019", value);
                    }
                }
            }
            assertValue(all.size(), programme("FIRMS", world));
            if (!all.isEmpty()) {
                assertValue(exports, programme("EXPORTS", world));
            }
        }
    }

    @Test
    void valuesOfMembersAreAddedOnceEach() {
        World world = threeClusters();
        for (String firm : names("f", 1, 22)) {
            world.value("EXPORTS", Subject.ORGANISATION, firm, "2019", 100);
        }

        assertValue(1000, cluster("EXPORTS", "a", world));
        assertValue(2200, programme("EXPORTS", world));
        assertEquals(Origin.AGGREGATED, programme("EXPORTS", world).origin());
        assertEquals(Observation.Level.DOCUMENT, programme("EXPORTS", world).level());
    }

    @Test
    void totalsOfClustersWithFirmsInCommonAreNoTotalOfTheProgramme() {
        World world = threeClusters()
                .value("EXPORTS", Subject.CLUSTER, "a", "2019", 1000)
                .value("EXPORTS", Subject.CLUSTER, "b", "2019", 800)
                .value("TRAINED", Subject.CLUSTER, "a", "2019", 30)
                .value("TRAINED", Subject.CLUSTER, "b", "2019", 20);

        assertNone(
                "Reported as totals of clusters that have firms in common, which would count twice; report the values of"
                        + " the firms",
                programme("EXPORTS", world));
        assertValue(50, programme("TRAINED", world));
        assertEquals("Reported nothing: 1", programme("TRAINED", world).reason().in(Language.EN));
        assertValue(
                1600,
                programme(
                        "EXPORTS",
                        threeClusters()
                                .value("EXPORTS", Subject.CLUSTER, "a", "2019", 1000)
                                .value("EXPORTS", Subject.CLUSTER, "c", "2019", 600)));
    }

    @Test
    void aTotalOfAClusterAndAFirmInItAreNotAddedUp() {
        World world = threeClusters()
                .value("EXPORTS", Subject.ORGANISATION, "f10", "2019", 70)
                .value("EXPORTS", Subject.CLUSTER, "c", "2019", 600);

        assertValue(670, programme("EXPORTS", world));
    }

    @Test
    void whoReportedNothingIsTold() {
        World world = new World()
                .clusters("a")
                .members("a", "x", "y", "z")
                .value("EXPORTS", Subject.ORGANISATION, "x", "2019", 5);

        assertValue(5, cluster("EXPORTS", "a", world));
        assertEquals(
                "Reported nothing: 2", cluster("EXPORTS", "a", world).reason().in(Language.EN));
        assertNone("Nothing was reported", cluster("TRAINED", "a", world));
    }

    @Test
    void ratiosComeFromSumsOverThoseOfWhomBothAreKnown() {
        World world = new World()
                .clusters("a")
                .members("a", "x", "y", "z")
                .size("x", 2019, Size.SMALL, "10", "")
                .size("y", 2019, Size.SMALL, "30", "")
                .value("EXPORTS", Subject.ORGANISATION, "x", "2019", 1000)
                .value("EXPORTS", Subject.ORGANISATION, "y", "2019", 1000)
                .value("EXPORTS", Subject.ORGANISATION, "z", "2019", 9_000_000);

        assertValue(50, cluster("PER-HEAD", "a", world));
        assertEquals(
                "Known of 2 of 3 units",
                cluster("PER-HEAD", "a", world).reason().in(Language.EN));
        assertValue(50, programme("PER-HEAD", world));
    }

    @Test
    void ratiosAreFromTotalsWhereNothingIsKnownOfTheParts() {
        catalogue
                .with(draft("LEARNT", "members", Level.MEMBER, AggregationRule.SUM))
                .with(draft("ANSWERED", "members", Level.MEMBER, AggregationRule.SUM))
                .with(draft("LEARNT-SHARE", "%", Level.MEMBER, AggregationRule.RATIO_OF_SUMS)
                        .formula("[LEARNT] / [ANSWERED] * 100"));
        World world = new World()
                .clusters("a", "c")
                .members("a", "x", "y")
                .members("c", "z")
                .value("LEARNT", Subject.CLUSTER, "a", "2019", 1)
                .value("ANSWERED", Subject.CLUSTER, "a", "2019", 2)
                .value("LEARNT", Subject.CLUSTER, "c", "2019", 1)
                .value("ANSWERED", Subject.CLUSTER, "c", "2019", 1);

        assertValue(50, cluster("LEARNT-SHARE", "a", world));
        assertValue(2.0 / 3 * 100, programme("LEARNT-SHARE", world));
    }

    @Test
    void coverageOfAProgrammeIsTheShareOfItsDifferentMembers() {
        World world = threeClusters()
                .service("s", "a")
                .use("s", "f1", LocalDate.of(2019, 12, 31))
                .use("s", "f1", LocalDate.of(2019, 1, 1))
                .use("s", "f2", LocalDate.of(2018, 12, 31))
                .use("s", "f3", LocalDate.of(2020, 1, 1));

        assertValue(10, cluster("COVERAGE", "a", world));
        assertValue(0, cluster("COVERAGE", "b", world));
        assertValue(100.0 / 22, programme("COVERAGE", world));
        assertEquals(Observation.Level.STATEMENT, programme("COVERAGE", world).level());
    }

    @Test
    void clustersWithoutAnInputStandOutOfBothSums() {
        World world = threeClusters().value("TRAINED", Subject.CLUSTER, "a", "2019", 30);

        assertValue(3, programme("TRAINED-SHARE", world));
        assertEquals(
                "All inputs are known of 1 of 3 clusters",
                programme("TRAINED-SHARE", world).reason().in(Language.EN));
    }

    @Test
    void aTotalOfTheProgrammeIsNotDividedByWhatSomeClustersHave() {
        World world = new World()
                .clusters("a", "b")
                .members("a", names("f", 1, 5))
                .members("b", names("f", 6, 10))
                .value("TRAINED", Subject.CLUSTER, "a", "2019", 10)
                .value("TRAINED", Subject.PROGRAMME, "prog", "2019", 100)
                .value("ASKED", Subject.CLUSTER, "a", "2019", 20);
        catalogue
                .with(draft("ASKED", "persons", Level.CLUSTER, AggregationRule.SUM))
                .with(draft("TRAINED-OF-ASKED", "%", Level.CLUSTER, AggregationRule.RATIO_OF_SUMS)
                        .formula("[TRAINED] / [ASKED] * 100"));

        assertValue(10, programme("TRAINED-SHARE", world));
        assertEquals("", programme("TRAINED-SHARE", world).reason().in(Language.EN));
        assertValue(50, programme("TRAINED-OF-ASKED", world));
        assertEquals(
                "All inputs are known of 1 of 2 clusters",
                programme("TRAINED-OF-ASKED", world).reason().in(Language.EN));
        world.value("ASKED", Subject.CLUSTER, "b", "2019", 180);
        assertValue(50, programme("TRAINED-OF-ASKED", world));
        assertEquals("", programme("TRAINED-OF-ASKED", world).reason().in(Language.EN));
    }

    @Test
    void percentagesAreNotAveraged() {
        World world = threeClusters()
                .value("PERCENT", Subject.CLUSTER, "a", "2019", 10)
                .value("PERCENT", Subject.CLUSTER, "b", "2019", 90);

        assertNone(
                "Percentages are not averaged, and numerators and denominators were not reported",
                programme("PERCENT", world));
    }

    @Test
    void whatOnlyHasAnOrderGivesItsDistribution() {
        World world = threeClusters()
                .value("STAGE", Subject.CLUSTER, "a", "2019", 3)
                .value("STAGE", Subject.CLUSTER, "b", "2019", 2)
                .value("STAGE", Subject.CLUSTER, "c", "2019", 3);

        assertNone("What only has an order is not averaged. Distribution: 2: 1, 3: 2", programme("STAGE", world));
    }

    @Test
    void meansAreOfClustersThatReported() {
        World world = threeClusters()
                .value("SATISFACTION", Subject.CLUSTER, "a", "2019", 8)
                .value("SATISFACTION", Subject.CLUSTER, "b", "2019", 9);

        assertValue(8.5, programme("SATISFACTION", world));
    }

    @Test
    void membersAndClustersDoNotStandSideBySideInAMean() {
        World world =
                new World().clusters("a", "b").members("a", "f1", "f2", "f3").members("b", names("f", 4, 8));
        for (String code : List.of("SATISFACTION", "STAGE")) {
            for (String firm : names("f", 1, 3)) {
                world.value(code, Subject.ORGANISATION, firm, "2019", 1);
            }
            world.value(code, Subject.CLUSTER, "b", "2019", 3);
            assertNone(
                    "Reported of members or activities in some clusters and of the cluster itself in others, which do not"
                            + " weigh the same",
                    programme(code, world));
        }
        for (String firm : names("f", 4, 8)) {
            world.value("SATISFACTION", Subject.ORGANISATION, firm, "2019", 9);
        }
        assertValue(6, programme("SATISFACTION", world));
    }

    @Test
    void whatIsToBeKnownOfPartsIsToldOfTheWhole() {
        catalogue
                .with(draft("SME-MEAN", "enterprises", Level.CLUSTER, AggregationRule.MEAN)
                        .formula("smeMembers"))
                .with(draft("SME-EACH", "count", Level.MEMBER, AggregationRule.SUM)
                        .formula("smeMembers * 1 + 0"))
                .with(draft("SME-SHARE", "%", Level.MEMBER, AggregationRule.RATIO_OF_SUMS)
                        .formula("smeMembers / members * 100"));
        World world = new World()
                .clusters("a", "b")
                .members("a", "f1", "f2", "f3")
                .members("b", "f4")
                .size("f1", 2019, Size.SMALL, "2", "")
                .size("f4", 2019, Size.SMALL, "2", "");

        assertValue(1, programme("SME-MEAN", world));
        assertEquals(
                "Remarks on 1 of 2 units; the first: Not counted, since their size is not known: 2",
                programme("SME-MEAN", world).reason().in(Language.EN));
        assertValue(50, programme("SME-SHARE", world));
        for (String code : List.of("SME-EACH", "SME-SHARE")) {
            assertEquals(
                    "Remarks on 2 of 4 units; the first: Not counted, since their size is not known: 1",
                    programme(code, world).reason().in(Language.EN));
        }
    }

    @Test
    void enterprisesThatInnovateCountOncePerUndertaking() {
        World world = threeClusters()
                .controls("f1", "f2")
                .value("INNOVATING", Subject.ORGANISATION, "f1", "2019", 1)
                .value("INNOVATING", Subject.ORGANISATION, "f2", "2019", 1)
                .value("INNOVATING", Subject.ORGANISATION, "f3", "2019", 1)
                .value("INNOVATING", Subject.ORGANISATION, "f4", "2019", 0)
                .value("EXPORTS", Subject.ORGANISATION, "f1", "2019", 5)
                .value("EXPORTS", Subject.ORGANISATION, "f4", "2019", 0);

        assertValue(2, cluster("INNOVATING", "a", world));
        assertValue(1, cluster("EXPORTERS", "a", world));
    }

    @Test
    void divisionByZeroAndMissingInputsGiveNoValueAndAReason() {
        World world = new World().clusters("a").members("b", "x");

        assertNone("Division by zero", cluster("COVERAGE", "a", world));
        assertNone("TRAINED has no value: Nothing was reported", cluster("TRAINED-SHARE", "a", world));
        assertNone(
                "NOWHERE has no value: The catalogue has no version of NOWHERE that holds in 2019",
                cluster("LOST", "a", world));
    }

    @Test
    void aCircleIsNamedTheWayRound() {
        assertEquals(
                "B has no value: C has no value: A (2018) has no value: The formulas run in a circle: A → B → C → A",
                cluster("A", "a", new World().clusters("a")).reason().in(Language.EN));
    }

    @Test
    void theLongestFormulasHaveAValueOrAReason() throws InterruptedException {
        String most = "+1".repeat(200);
        catalogue.with(
                draft("LONG", "count", Level.CLUSTER, AggregationRule.SUM).formula("members" + most));
        catalogue.with(draft("N0", "count", Level.CLUSTER, AggregationRule.SUM).formula("members"));
        catalogue.with(draft("M0", "count", Level.CLUSTER, AggregationRule.SUM).formula("members"));
        for (int i = 1; i <= 300; i++) {
            catalogue
                    .with(draft("N" + i, "count", Level.CLUSTER, AggregationRule.SUM)
                            .formula("[N" + (i - 1) + "]" + most))
                    .with(draft("M" + i, "count", Level.CLUSTER, AggregationRule.SUM)
                            .formula("[M" + (i - 1) + "]"));
        }
        World world = threeClusters();

        inASmallStack(() -> {
            assertValue(210, cluster("LONG", "a", world));
            assertValue(24 + 3 * 200, programme("LONG", world));
            assertValue(410, cluster("N2", "a", world));
            assertValue(10, cluster("M20", "a", world));
            for (String code : List.of("N300", "M300")) {
                assertEquals(Optional.empty(), cluster(code, "a", world).value());
                assertTrue(cluster(code, "a", world).reason().in(Language.EN).endsWith("The formulas nest too deep"));
                assertEquals(Optional.empty(), programme(code, world).value());
                assertEquals(Optional.empty(), real(code, "a", world).value());
            }
        });
    }

    private static void inASmallStack(Runnable test) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, test, "small", 512 << 10);
        thread.setUncaughtExceptionHandler((where, what) -> thrown.set(what));
        thread.start();
        thread.join();
        if (thrown.get() != null) {
            throw new AssertionError(thrown.get());
        }
    }

    @Test
    void growthComparesWithThePeriodBefore() {
        World world = new World()
                .clusters("a")
                .members("a", "x")
                .value("EXPORTS", Subject.ORGANISATION, "x", "2018", 100)
                .value("EXPORTS", Subject.ORGANISATION, "x", "2019", 240);

        assertValue(140, cluster("GROWTH", "a", world));
        assertEquals(Origin.FORMULA, cluster("GROWTH", "a", world).origin());
        assertNone("Values of this indicator are not put together", programme("GROWTH", world));
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, true, true",
        "SUBMITTED, false, true",
        "QUERIED, false, true",
        "DRAFT, false, false",
        "TOO_EARLY, false, false",
        "NOT_DUE, false, false",
        "NO_BASELINE, false, false"
    })
    void whatCountsIsWhatWasAcceptedOrIfAskedHandedIn(Status status, boolean accepted, boolean submitted) {
        World world = new World()
                .clusters("a")
                .value(
                        "TRAINED",
                        "1",
                        Subject.CLUSTER,
                        "a",
                        "2019",
                        Optional.of(7.0),
                        status,
                        Observation.Level.STATEMENT);
        Snapshot snapshot = world.on("2019-12-31");

        UnitValue strict = value("TRAINED", Subject.CLUSTER, "a", "2019", snapshot, Terms.ACCEPTED);
        assertEquals(accepted, strict.value().isPresent());
        assertEquals(Optional.of(status), strict.status());
        assertEquals(
                submitted,
                value("TRAINED", Subject.CLUSTER, "a", "2019", snapshot, Terms.SUBMITTED)
                        .value()
                        .isPresent());
    }

    @Test
    void theStatusOfAWholeIsThatOfItsLeastFarPart() {
        World world = new World()
                .clusters("a")
                .members("a", "x", "y")
                .value("EXPORTS", Subject.ORGANISATION, "x", "2019", 1)
                .value(
                        "EXPORTS",
                        "1",
                        Subject.ORGANISATION,
                        "y",
                        "2019",
                        Optional.of(2.0),
                        Status.SUBMITTED,
                        Observation.Level.STATEMENT);

        UnitValue value = value("EXPORTS", Subject.CLUSTER, "a", "2019", world.on("2019-12-31"), Terms.SUBMITTED);
        assertValue(3, value);
        assertEquals(Optional.of(Status.SUBMITTED), value.status());
        assertEquals(Observation.Level.STATEMENT, value.level());
        assertValue(1, cluster("EXPORTS", "a", world));
    }

    @Test
    void valuesUnderAVersionThatBreaksTheSeriesAreNotComparable() {
        LocalDate change = LocalDate.of(2019, 1, 1);
        World world = new World()
                .clusters("a")
                .value("V", Subject.CLUSTER, "a", "2019", 5)
                .value("W", Subject.CLUSTER, "a", "2019", 6)
                .value("X", Subject.CLUSTER, "a", "2019", 7);
        CommonCode identical = new CommonCode("CO26", "2014-2020", Match.IDENTICAL);
        catalogue
                .with(draft("V", "EUR", Level.CLUSTER, AggregationRule.SUM).until(change))
                .with(draft("V", "EUR", Level.CLUSTER, AggregationRule.SUM).version("2", change, true))
                .with(draft("W", "EUR", Level.CLUSTER, AggregationRule.SUM).until(change))
                .with(draft("W", "EUR", Level.CLUSTER, AggregationRule.SUM).version("2", change, false))
                .with(draft("X", "EUR", Level.CLUSTER, AggregationRule.SUM)
                        .until(change)
                        .common(identical))
                .with(draft("X", "EUR", Level.CLUSTER, AggregationRule.SUM)
                        .version("2", change, true)
                        .common(identical));

        assertNone(
                "Reported under version 1 of the definition, which cannot be compared with version 2",
                cluster("V", "a", world));
        assertValue(6, cluster("W", "a", world));
        assertValue(7, cluster("X", "a", world));
    }

    @Test
    void moneyIsDeflatedWhereTheIndexIsKnown() {
        World world = new World()
                .clusters("a")
                .members("a", "x")
                .size("x", 2019, Size.SMALL, "2", "")
                .value("EXPORTS", Subject.ORGANISATION, "x", "2019", 110)
                .value("TRAINED", Subject.CLUSTER, "a", "2019", 110)
                .index(2015, 100)
                .index(2019, 110);
        Snapshot snapshot = world.on("2019-12-31");
        Terms prices = new Terms(false, Optional.of(new Prices("GDP", 2015)));

        assertValue(100, value("EXPORTS", Subject.CLUSTER, "a", "2019", snapshot, prices));
        assertValue(50, value("PER-HEAD", Subject.CLUSTER, "a", "2019", snapshot, prices));
        assertValue(110, value("TRAINED", Subject.CLUSTER, "a", "2019", snapshot, prices));
        assertNone(
                "The price index GDP is not known for 2010",
                value(
                        "EXPORTS",
                        Subject.CLUSTER,
                        "a",
                        "2019",
                        snapshot,
                        new Terms(false, Optional.of(new Prices("GDP", 2010)))));
    }

    /** 100 MWh and 1000 EUR of 2019, which are 800 EUR of 2015: 125 MWh for 1000 EUR. */
    @Test
    void moneyBelowTheLineIsDeflatedBelowTheLine() {
        catalogue
                .with(draft("ENERGY", "MWh", Level.MEMBER, AggregationRule.SUM))
                .with(draft("INTENSITY", "MWh/EUR", Level.MEMBER, AggregationRule.RATIO_OF_SUMS)
                        .formula("1000 * [ENERGY] / [EXPORTS]")
                        .money())
                .with(draft("PER-TURNOVER", "MWh/EUR", Level.MEMBER, AggregationRule.RATIO_OF_SUMS)
                        .formula("1000 * [ENERGY] / turnover")
                        .money())
                .with(draft("SHARE", "%", Level.MEMBER, AggregationRule.RATIO_OF_SUMS)
                        .formula("[EXPORTS] / turnover * 100"));
        World world = new World()
                .clusters("a")
                .members("a", "x")
                .size("x", 2019, Size.SMALL, "2", "1000")
                .value("ENERGY", Subject.ORGANISATION, "x", "2019", 100)
                .value("EXPORTS", Subject.ORGANISATION, "x", "2019", 1000)
                .index(2015, 100)
                .index(2019, 125);

        for (String code : List.of("INTENSITY", "PER-TURNOVER")) {
            assertValue(100, cluster(code, "a", world));
            assertValue(125, real(code, "a", world));
        }
        assertValue(100, cluster("SHARE", "a", world));
        assertValue(100, real("SHARE", "a", world));
    }

    /** Prices rise by 8 %: who sells for 8 % more sells no more. */
    /** One firm makes 100 a head in both years, a star with 900 a head joins: nobody has grown. */
    @Test
    void whoJoinsIsNoGrowthOfWhoStays() {
        catalogue
                .with(draft("EACH", "EUR/persons", Level.MEMBER, AggregationRule.RATIO_OF_SUMS)
                        .formula("turnover / staff"))
                .with(draft("EACH-GROWTH", "%", Level.CLUSTER, AggregationRule.NONE)
                        .formula("([EACH@stayers] - [EACH@stayers-previous]) / [EACH@stayers-previous] * 100"))
                .with(draft("EACH-NAIVE", "%", Level.CLUSTER, AggregationRule.NONE)
                        .formula("([EACH] - [EACH@previous]) / [EACH@previous] * 100"));
        World world = new World()
                .clusters("a")
                .members("a", "x")
                .member("a", "star", Span.since(LocalDate.of(2019, 2, 1)))
                .size("x", 2018, Size.SMALL, "10", "1000")
                .size("x", 2019, Size.SMALL, "10", "1000")
                .size("star", 2018, Size.SMALL, "10", "9000")
                .size("star", 2019, Size.SMALL, "10", "9000");
        assertValue(400, cluster("EACH-NAIVE", "a", world));
        assertValue(0, cluster("EACH-GROWTH", "a", world));
    }

    @Test
    void growthIsNominalOrAtThePricesAskedFor() {
        catalogue
                .with(draft("TURNOVER", "EUR/yr", Level.MEMBER, AggregationRule.SUM)
                        .formula("turnover")
                        .money())
                .with(draft("GROWING", "enterprises", Level.MEMBER, AggregationRule.SUM)
                        .formula("above([TURNOVER], [TURNOVER@previous])"))
                .with(draft("SINCE", "EUR/yr", Level.CLUSTER, AggregationRule.NONE)
                        .formula("turnover - [TURNOVER@previous]"))
                .with(draft("GROWTH-TWICE", "%", Level.CLUSTER, AggregationRule.NONE)
                        .formula("2 * [GROWTH]"));
        World world = new World()
                .clusters("a")
                .members("a", "x", "y")
                .size("x", 2018, Size.SMALL, "2", "100")
                .size("x", 2019, Size.SMALL, "2", "108")
                .size("y", 2018, Size.SMALL, "2", "100")
                .size("y", 2019, Size.SMALL, "2", "216")
                .value("EXPORTS", Subject.ORGANISATION, "x", "2018", 100)
                .value("EXPORTS", Subject.ORGANISATION, "x", "2019", 162)
                .index(2015, 100)
                .index(2018, 100)
                .index(2019, 108);

        assertValue(62, cluster("GROWTH", "a", world));
        assertValue(50, real("GROWTH", "a", world));
        assertValue(100, real("GROWTH-TWICE", "a", world));
        assertValue(2, cluster("GROWING", "a", world));
        assertValue(1, real("GROWING", "a", world));
        assertValue(124, cluster("SINCE", "a", world));
        assertValue(100, real("SINCE", "a", world));
    }

    @Test
    void moneyThatAddsUpOverYearsHasNoPricesOfOne() {
        catalogue
                .with(draft("RAISED", "EUR", Level.MEMBER, AggregationRule.SUM)
                        .measure(Measure.CUMULATIVE)
                        .money())
                .with(draft("PAID-SO-FAR", "EUR", Level.CLUSTER, AggregationRule.SUM)
                        .formula("paymentsToDate")
                        .money())
                .with(draft("SPENT", "%", Level.CLUSTER, AggregationRule.RATIO_OF_SUMS)
                        .formula("paymentsToDate / grantAmount * 100"));
        World world = new World()
                .clusters("a")
                .members("a", "x")
                .value("RAISED", Subject.ORGANISATION, "x", "2019", 500)
                .grant("g", "prog", "a", "1000")
                .payment("g", Payment.Type.INTERIM, "100", LocalDate.of(2018, 3, 1))
                .payment("g", Payment.Type.INTERIM, "200", LocalDate.of(2019, 3, 1))
                .index(2015, 100)
                .index(2019, 125);
        String reason = "Adds up over several years, of which each has its own prices; ask for what each year adds";

        assertValue(500, cluster("RAISED", "a", world));
        assertNone(reason, real("RAISED", "a", world));
        assertNone("paymentsToDate has no value: " + reason, real("PAID-SO-FAR", "a", world));
        assertValue(30, real("SPENT", "a", world));
        assertEquals(
                reason,
                values.compositions(
                                "RAISED",
                                Subject.CLUSTER,
                                "2018",
                                "2019",
                                world.on("2019-12-31"),
                                new Terms(false, Optional.of(new Prices("GDP", 2015))))
                        .get(0)
                        .reason()
                        .in(Language.EN));
    }

    private UnitValue real(String indicator, String unit, World world) {
        return value(
                indicator,
                Subject.CLUSTER,
                unit,
                "2019",
                world.on("2019-12-31"),
                new Terms(false, Optional.of(new Prices("GDP", 2015))));
    }

    @Test
    void quartersMakeAYearWhereAllAreThere() {
        World world = new World().clusters("a", "b");
        for (int quarter = 1; quarter <= 4; quarter++) {
            world.value("TRAINED", Subject.CLUSTER, "a", "2019-Q" + quarter, quarter);
        }
        world.value("TRAINED", Subject.CLUSTER, "b", "2019-Q1", 1);
        catalogue.with(draft("TEAM", "FTE", Level.CLUSTER, AggregationRule.SUM).measure(Measure.STOCK));
        world.value("TEAM", Subject.CLUSTER, "a", "2019-H1", 1).value("TEAM", Subject.CLUSTER, "a", "2019-H2", 2);

        assertValue(10, cluster("TRAINED", "a", world));
        assertNone(
                "Nothing accepted for 2019-Q2, without which the period is not complete",
                cluster("TRAINED", "b", world));
        assertValue(2, cluster("TEAM", "a", world));
    }

    @Test
    void nothingIsSeenBeyondTheDayAsOfWhichIsAsked() {
        World world = new World()
                .clusters("a")
                .grant("g", "prog", "a", "1000")
                .payment("g", Payment.Type.INTERIM, "100.10", LocalDate.of(2019, 3, 1))
                .payment("g", Payment.Type.INTERIM, "200.20", LocalDate.of(2019, 9, 1))
                .payment("g", Payment.Type.RECOVERY, "-0.30", LocalDate.of(2019, 9, 2))
                .member("a", "x", Span.since(LocalDate.of(2019, 8, 1)));

        assertValue(100.1, value("PAID", Subject.CLUSTER, "a", "2019", world.on("2019-06-30"), Terms.ACCEPTED));
        assertValue(0, value("FIRMS", Subject.CLUSTER, "a", "2019", world.on("2019-06-30"), Terms.ACCEPTED));
        assertValue(300, cluster("PAID", "a", world));
        assertNone(
                "The period 2020 begins after the day as of which is asked",
                value("PAID", Subject.CLUSTER, "a", "2020", world.on("2019-12-31"), Terms.ACCEPTED));
    }

    @Test
    void accountsAndPriceIndicesOfLaterDaysAreNotSeen() {
        catalogue.with(draft("TURNOVER", "EUR/yr", Level.MEMBER, AggregationRule.SUM)
                .formula("turnover")
                .money());
        LocalDate published = LocalDate.of(2020, 5, 1);
        World world = new World()
                .clusters("a")
                .members("a", "x", "y")
                .index(2015, 100)
                .fact("gdp-2019", Span.since(published), new Deflator("GDP", 2019, 125, "SYNTHETIC"))
                .fact(
                        "x-2019",
                        Span.since(published),
                        new SizeClass(
                                new Id<>("x"),
                                2019,
                                Size.SMALL,
                                Optional.empty(),
                                Optional.of(Euro.of("1000")),
                                Optional.empty()))
                .fact(
                        "y-2019",
                        Span.of(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)),
                        new SizeClass(
                                new Id<>("y"),
                                2019,
                                Size.SMALL,
                                Optional.empty(),
                                Optional.of(Euro.of("250")),
                                Optional.empty()));
        Terms prices = new Terms(false, Optional.of(new Prices("GDP", 2015)));
        Snapshot before = world.on("2020-04-30");
        Snapshot after = world.on("2020-05-01");

        assertValue(250, value("TURNOVER", Subject.CLUSTER, "a", "2019", before, Terms.ACCEPTED));
        assertValue(1250, value("TURNOVER", Subject.CLUSTER, "a", "2019", after, Terms.ACCEPTED));
        assertEquals(
                Optional.empty(),
                value("TURNOVER", Subject.CLUSTER, "a", "2019", before, prices).value());
        assertValue(1000, value("TURNOVER", Subject.CLUSTER, "a", "2019", after, prices));
    }

    @Test
    void ofSeveralProgrammesEachHasTheClustersThatItFunds() {
        World world = threeClusters()
                .programme("other")
                .grant("g1", "prog", "a", "1")
                .grant("g2", "prog", "b", "1")
                .grant("g3", "other", "c", "1");

        assertValue(16, programme("FIRMS", world));
        assertValue(6, value("FIRMS", Subject.PROGRAMME, "other", "2019", world.on("2019-12-31"), Terms.ACCEPTED));
    }

    @Test
    void whoWasSupportedOnceStaysSupportedToDate() {
        World world = new World()
                .clusters("a")
                .members("a", "x")
                .grant("g1", "prog", "a", "1")
                .beneficiary("g1", "x", Span.of(LocalDate.of(2017, 3, 1), LocalDate.of(2019, 6, 1)));
        for (String word : List.of("supportedEnterprises", "supportedEnterprisesToDate")) {
            catalogue.with(
                    draft(word, "count", Level.CLUSTER, AggregationRule.SUM).formula(word));
        }
        assertEquals(List.of(1.0, 1.0, 1.0, 0.0), inYears("supportedEnterprises", world));
        assertEquals(List.of(1.0, 1.0, 1.0, 1.0), inYears("supportedEnterprisesToDate", world));
    }

    private List<Double> inYears(String code, World world) {
        return List.of("2017", "2018", "2019", "2020").stream()
                .map(year -> value(code, Subject.CLUSTER, "a", year, world.on(year + "-12-31"), Terms.ACCEPTED)
                        .value()
                        .orElseThrow())
                .toList();
    }

    @Test
    void ofSeveralProgrammesEachHasItsOwnMoneyOfAClusterThatBothFund() {
        World world = new World()
                .programme("other")
                .clusters("a")
                .members("a", "x", "y")
                .grant("g1", "prog", "a", "415000")
                .grant("g2", "other", "a", "300000")
                .payment("g1", Payment.Type.INTERIM, "1000", LocalDate.of(2019, 3, 1))
                .payment("g2", Payment.Type.INTERIM, "20", LocalDate.of(2019, 4, 1))
                .call("c1", "prog")
                .call("c2", "other")
                .application("c1", "x", "a", LocalDate.of(2019, 1, 1))
                .application("c2", "x", "a", LocalDate.of(2019, 2, 1))
                .application("c2", "y", "a", LocalDate.of(2019, 2, 1))
                .beneficiary("g1", "x")
                .beneficiary("g2", "x")
                .beneficiary("g2", "y")
                .activity("t1", "a", Optional.of("g1"), "5", LocalDate.of(2019, 5, 1))
                .activity("t2", "a", Optional.of("g2"), "70", LocalDate.of(2019, 5, 1))
                .activity("own", "a", Optional.empty(), "900", LocalDate.of(2019, 5, 1));
        Map<String, List<Double>> expected = Map.of(
                "grantAmount", List.of(715000.0, 415000.0, 300000.0),
                "payments", List.of(1020.0, 1000.0, 20.0),
                "applications", List.of(3.0, 1.0, 2.0),
                "projectPartners", List.of(2.0, 1.0, 2.0),
                "supportedEnterprises", List.of(2.0, 1.0, 2.0),
                "activityCost", List.of(975.0, 905.0, 970.0));

        expected.forEach((word, numbers) -> {
            catalogue
                    .with(draft(word, "count", Level.CLUSTER, AggregationRule.SUM)
                            .formula(word))
                    .with(draft(word + "-MEAN", "count", Level.CLUSTER, AggregationRule.MEAN)
                            .formula(word));
            assertValue(numbers.get(0), cluster(word, "a", world));
            for (String code : List.of(word, word + "-MEAN")) {
                assertValue(numbers.get(1), programme(code, world));
                assertValue(
                        numbers.get(2),
                        value(code, Subject.PROGRAMME, "other", "2019", world.on("2019-12-31"), Terms.ACCEPTED));
            }
        });
        catalogue.with(
                draft("PARTNERS", "count", Level.MEMBER, AggregationRule.SUM).formula("projectPartners * 1"));
        assertValue(1, programme("PARTNERS", world));
    }

    @Test
    void whatIsComputedIsNeverTyped() {
        assertTrue(values.counted().containsAll(List.of("FIRMS", "COVERAGE", "GROWTH")));
        assertTrue(!values.counted().contains("EXPORTS"));
        World world = threeClusters().value("FIRMS", Subject.CLUSTER, "a", "2019", 99);
        assertValue(10, cluster("FIRMS", "a", world));
    }

    @Test
    void whatIsNotThereIsRefused() {
        Snapshot snapshot = new World().on("2019-12-31");

        assertThrows(IllegalArgumentException.class, () -> values.values("NO", Subject.CLUSTER, "2019", snapshot));
        assertThrows(IllegalArgumentException.class, () -> values.values("FIRMS", Subject.CLUSTER, "19", snapshot));
    }
}
