package lv.kopa.check.internal;

import static lv.kopa.check.internal.World.LONG_AGO;
import static lv.kopa.check.internal.World.START;
import static lv.kopa.check.internal.World.words;
import static lv.kopa.registry.CheckResult.Outcome.BROKEN;
import static lv.kopa.registry.CheckResult.Outcome.HOLDS;
import static lv.kopa.registry.CheckResult.Outcome.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.CooperationLink;
import lv.kopa.registry.DeMinimis;
import lv.kopa.registry.DeMinimis.Regulation;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Id;
import lv.kopa.registry.Label;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.OtherSupport;
import lv.kopa.registry.Programme;
import lv.kopa.registry.SizeClass.Size;
import lv.kopa.registry.Span;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

/** V-11, V-12 and V-14 to V-20: what is asked of data and of aid. */
class DataRulesTest {
    private static World support(boolean... same) {
        World world = new World().firm("f");
        for (int i = 0; i < same.length; i++) {
            world.add(
                    START,
                    "s" + i,
                    new OtherSupport(new Id<>("f"), "Ārējo tirgu apgūšana", "p", Euro.of("1200.50"), same[i]));
        }
        return world;
    }

    @Test
    void v11TheSameCostIsPaidOnce() {
        assertEquals(List.of(), support().check("V-11"));
        support(false, false).only("V-11", HOLDS);
        CheckResult broken = support(false, true, true).only("V-11", BROKEN);
        assertEquals("2,401.00 EUR were had for the same cost from: Ārējo tirgu apgūšana.", words(broken));
        assertEquals(2, broken.rows().size());
    }

    private static World links(Programme.Generation generation, CooperationLink.Type... types) {
        World world =
                new World("1.00", generation).firm("f").organisation("r", Organisation.Type.RESEARCH, Optional.empty());
        for (int i = 0; i < types.length; i++) {
            world.add(START, "l" + i, new CooperationLink(new Id<>("r"), new Id<>("f"), types[i], 1, false, "2023"));
        }
        return world;
    }

    @Test
    void v12APurchaseIsNoCooperationFrom2021On() {
        CooperationLink.Type buys = CooperationLink.Type.SUPPLY;
        links(Programme.Generation.G2021_2027, buys, CooperationLink.Type.RESEARCH)
                .only("V-12", HOLDS);
        links(Programme.Generation.G2021_2027, buys, buys).only("V-12", BROKEN);
        assertEquals(List.of(), links(Programme.Generation.G2014_2020, buys).check("V-12"), "not the rule of CO26");
    }

    @Test
    void v14AJumpAsksForAComment() {
        World world = new World().firm("f").value("f", "ST-10", 2018, 1000);
        assertEquals(List.of(), world.check("V-14"), "nothing to compare with");
        world.value("f", "ST-10", 2019, 1500).only("V-14", HOLDS);
        CheckResult broken = world.value("f", "ST-10", 2020, 749).only("V-14", BROKEN);
        assertEquals(
                "1 of 2 values differ by more than 50 % and nobody says why: name of ST-10 (ST-10) in 2020: 749 "
                        + "after 1,500.",
                words(broken));
        new World()
                .firm("f")
                .value("f", "ST-10", 2019, 1000)
                .value(Subject.ORGANISATION, "f", "ST-10", 2020, 10_000, "a large order")
                .only("V-14", HOLDS);
    }

    @Test
    void v14ComparesNeitherSmallNumbersNorThoseThatAddUpButTurnoverToo() {
        World world = new World()
                .firm("f")
                .value("f", "ST-10", 2018, 2)
                .value("f", "ST-10", 2019, 9)
                .value("f", "OC-10", 2018, 1000)
                .value("f", "OC-10", 2019, 5000);
        assertEquals(List.of(), world.check("V-14"));
        world.size("f", 2018, Size.SMALL, "1000.00").size("f", 2019, Size.SMALL, "10000.00");
        world.only("V-14", BROKEN);
    }

    @Test
    void v15APartIsNoMoreThanItsWhole() {
        World world = new World().firm("f").value("f", "ST-10", 2019, 500);
        assertTrue(words(world.only("V-15", UNKNOWN)).contains("name of ST-10 (ST-10) in 2019"));
        world.size("f", 2019, Size.MICRO, "500.00").only("V-15", HOLDS);
        world.value("f", "ST-10", 2020, 501).size("f", 2020, Size.MICRO, "500.00");
        CheckResult broken = world.only("V-15", BROKEN);
        assertTrue(words(broken).contains("(ST-10) in 2020 is 501, more than"), words(broken));
        assertEquals(2, broken.rows().size());
    }

    @Test
    void v15WagesAboveTurnoverAreToBeLookedAtSinceOtherIncomeIsNotKnown() {
        World world = new World().firm("f").value("f", "IM-09-N", 2019, 500).size("f", 2019, Size.MICRO, "500.00");
        world.only("V-15", HOLDS);
        world.value("f", "IM-09-N", 2020, 600).size("f", 2020, Size.MICRO, "500.00");
        CheckResult look = world.only("V-15", UNKNOWN);
        assertEquals("IM-09-N in 2020 is 600, more than Turnover of 500; other income is not known.", words(look));
        assertEquals(2, look.rows().size());
        assertTrue(look.cure().in(Language.EN).contains("annual report"));
    }

    @Test
    void v15NothingIsNegativeThatCannotBe() {
        World world = new World().firm("f").value("f", "OC-11", 2019, -1);
        assertTrue(words(world.only("V-15", BROKEN)).contains("less than nothing"));
    }

    @Test
    void v16ANumberHasTheFormOfItsRegister() {
        CheckResult broken = new World()
                .organisation("o", Organisation.Type.ENTERPRISE, Optional.of("9900000012"))
                .only("V-16", BROKEN);
        assertTrue(words(broken).startsWith("9900000012 has 10 characters"), words(broken));
        assertEquals("CAUTION", broken.rule().severity().name());
        new World()
                .organisation("o", Organisation.Type.ENTERPRISE, Optional.of("99000000123"))
                .only("V-16", HOLDS);
        new World()
                .organisation("o", Organisation.Type.ENTERPRISE, Optional.empty())
                .only("V-16", UNKNOWN);
    }

    private static World label(Label.Grade grade, Span... spans) {
        World world = new World().cluster("a");
        for (int i = 0; i < spans.length; i++) {
            world.add(spans[i], "l" + i, new Label(new Id<>("a"), "SYNTHETIC", grade, "r"));
        }
        return world;
    }

    @Test
    void v17ALabelExpires() {
        LocalDate given = LocalDate.of(2018, 3, 1);
        Span two = Span.of(given, given.plusYears(2));
        label(Label.Grade.BRONZE, two).only("V-17", LocalDate.of(2020, 2, 29), HOLDS);
        CheckResult broken = label(Label.Grade.BRONZE, two).only("V-17", LocalDate.of(2020, 3, 1), BROKEN);
        assertTrue(words(broken).contains("expired on 2020-03-01"), words(broken));
        label(Label.Grade.BRONZE, two, Span.of(given.plusYears(2), given.plusYears(5)))
                .only("V-17", HOLDS);
        label(Label.Grade.BRONZE, Span.since(given)).only("V-17", LocalDate.of(2020, 2, 29), HOLDS);
        label(Label.Grade.BRONZE, Span.since(given)).only("V-17", LocalDate.of(2020, 3, 1), BROKEN);
        label(Label.Grade.OTHER, Span.since(given)).only("V-17", UNKNOWN);
    }

    private static final LocalDate LATE = LocalDate.of(2029, 12, 31);
    private static final Regulation OLD = Regulation.R1407_2013;
    private static final Regulation NEW = Regulation.R2023_2831;

    @Test
    void v20AidOfASectorHasItsOwnCeilingAndCountsForTheGeneralOne() {
        World world = new World().firm("f").aid("f", "2019-02-01", "100000.00", OLD);
        world.aid("f", "2020-02-01", "10000.00", Regulation.R1408_2013).only("V-20", HOLDS);
        CheckResult own =
                world.aid("f", "2020-03-01", "10000.01", Regulation.R1408_2013).only("V-20", BROKEN);
        assertTrue(words(own).contains("20,000.01 EUR were granted, 0.01 EUR more"), words(own));
        CheckResult all = new World()
                .firm("f")
                .aid("f", "2019-02-01", "195000.00", OLD)
                .aid("f", "2020-02-01", "10000.00", Regulation.R1408_2013)
                .only("V-20", BROKEN);
        assertTrue(words(all).contains("205,000.00 EUR were granted, 5,000.00 EUR more"), words(all));
    }

    @Test
    void v20TheOldCeilingIsOverThreeFiscalYears() {
        World world = new World().firm("f").aid("f", "2017-12-31", "50000.00", OLD);
        world.aid("f", "2019-01-01", "150000.00", OLD).only("V-20", HOLDS);
        CheckResult broken = world.aid("f", "2019-12-31", "0.01", OLD).only("V-20", BROKEN);
        assertTrue(words(broken).contains("From 2017-01-01 to 2019-12-31 200,000.01 EUR were granted, 0.01 EUR more"));
        new World()
                .firm("f")
                .aid("f", "2017-12-31", "50000.00", OLD)
                .aid("f", "2020-01-01", "200000.00", OLD)
                .only("V-20", HOLDS);
    }

    @Test
    void v20TheNewCeilingIsOverAnyThreeYears() {
        World world = new World().firm("f").aid("f", "2024-03-15", "200000.00", NEW);
        world.aid("f", "2025-01-01", "100000.00", NEW).only("V-20", LATE, HOLDS);
        CheckResult broken = world.aid("f", "2027-03-14", "0.01", NEW).only("V-20", LATE, BROKEN);
        assertTrue(words(broken).contains("From 2024-03-15 to 2027-03-14 300,000.01 EUR"), words(broken));
        new World()
                .firm("f")
                .aid("f", "2024-03-15", "300000.00", NEW)
                .aid("f", "2027-03-15", "300000.00", NEW)
                .only("V-20", LATE, HOLDS);
    }

    @Test
    void v20AidUnderBothRegulationsCountsTogether() {
        World world = new World().firm("f").aid("f", "2023-06-01", "180000.00", OLD);
        world.aid("f", "2024-06-01", "120000.00", NEW).only("V-20", LATE, HOLDS);
        world.aid("f", "2024-06-02", "0.01", NEW).only("V-20", LATE, BROKEN);
    }

    @Test
    void v20ASingleUndertakingHasOneCeilingWhileItIsOne() {
        LocalDate sold = LocalDate.of(2019, 6, 1);
        World world = new World()
                .firm("parent")
                .firm("child")
                .owns("parent", "child", Span.of(LONG_AGO, sold))
                .aid("parent", "2018-03-01", "150000.00", OLD);
        world.aid("child", "2019-05-31", "50000.00", OLD);
        world.check("V-20").forEach(result -> assertEquals(HOLDS, result.outcome()));
        World above = new World()
                .firm("parent")
                .firm("child")
                .owns("parent", "child", Span.since(LONG_AGO))
                .aid("parent", "2018-03-01", "150000.00", OLD)
                .aid("child", "2019-05-31", "50000.01", OLD);
        CheckResult broken = above.only("V-20", BROKEN);
        assertTrue(words(broken).contains("Organisations of the undertaking that had aid: 2"), words(broken));
        world.aid("child", "2019-06-01", "150000.00", OLD);
        world.check("V-20").forEach(result -> assertEquals(HOLDS, result.outcome(), () -> words(result)));
    }

    @Test
    void v20AnotherMemberStateHasACeilingOfItsOwn() {
        World world = new World().firm("f").aid("f", "2018-03-01", "200000.00", OLD);
        world.add(
                LocalDate.of(2018, 4, 1),
                "ee",
                new DeMinimis(new Id<>("f"), Euro.of("200000.00"), "g", "EE", OLD, false));
        world.only("V-20", HOLDS);
    }

    @Test
    void v20AnExcludedSectorGetsNone() {
        World world = new World()
                .firm("f")
                .add(START, "x", new DeMinimis(new Id<>("f"), Euro.of("1.00"), "g", "LV", OLD, true));
        assertTrue(words(world.only("V-20", BROKEN)).contains("a sector that is excluded"));
    }

    @Test
    void v20ADayWithoutACeilingIsUnknown() {
        World world = new World().firm("f").aid("f", "2013-05-01", "1.00", OLD);
        assertTrue(words(world.only("V-20", UNKNOWN)).contains("No ceiling is known for 2013-05-01"));
    }

    @Test
    void v21ACatalogueHasEachIndicatorOfWhichThereAreValues() {
        World world = new World().firm("f").value("f", "ST-10", 2019, 500);
        world.only("V-21", HOLDS);
        world.value("f", "ZZ-01", 2019, 1).value("f", "ZZ-01", 2020, 2);
        List<CheckResult> results = world.check("V-21");
        assertEquals(2, results.size());
        CheckResult broken = results.get(1);
        assertEquals(BROKEN, broken.outcome());
        assertTrue(
                words(broken).startsWith("ZZ-01 (version 1) has 2 values, but no catalogue has this indicator"),
                words(broken));
        assertEquals("CAUTION", broken.rule().severity().name());
        assertEquals(2, broken.rows().size());
        assertTrue(broken.cure().in(Language.EN).startsWith("Install the catalogue"));
    }

    @Test
    void v22NoMoreIsPaidOutOfAGrantThanItIs() {
        World world = new World().funded("a", "85.00", "100.00");
        assertEquals(List.of(), world.check("V-22"));
        world.pay("gr-a", LocalDate.of(2018, 1, 1), "85.00").only("V-22", HOLDS);
        CheckResult broken = world.pay("gr-a", LocalDate.of(2018, 2, 1), "0.01").only("V-22", BROKEN);
        assertEquals("85.01 EUR were paid, 0.01 EUR more than the grant of 85.00 EUR.", words(broken));
        assertEquals(3, broken.rows().size());
        world.pay("gr-a", LocalDate.of(2018, 3, 1), "-0.01").only("V-22", HOLDS);
    }
}
