package lv.kopa.check.internal;

import static lv.kopa.check.internal.World.END;
import static lv.kopa.check.internal.World.LONG_AGO;
import static lv.kopa.check.internal.World.words;
import static lv.kopa.registry.CheckResult.Outcome.BROKEN;
import static lv.kopa.registry.CheckResult.Outcome.HOLDS;
import static lv.kopa.registry.CheckResult.Outcome.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Application;
import lv.kopa.registry.Application.Decision;
import lv.kopa.registry.Call;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Programme;
import lv.kopa.registry.ProgrammeRule;
import lv.kopa.registry.ProjectPartner;
import lv.kopa.registry.Row;
import lv.kopa.registry.SizeClass.Size;
import lv.kopa.registry.Span;
import lv.kopa.registry.Target;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/** V-01 to V-10 and V-13: what a programme asks of clusters, grants and itself. */
class ProgrammeRulesTest {
    /** A funded cluster with so many small members in 2017. */
    private static World withMembers(int count) {
        World world = new World().funded("a", "85.00", "100.00");
        for (int i = 0; i < count; i++) {
            world.firm("f" + i).member("a", "f" + i).size("f" + i, 2017, Size.SMALL, "600000.00");
        }
        return world;
    }

    private static final LocalDate END_OF_2017 = LocalDate.of(2017, 12, 31);

    @Test
    void v01TwentySmallMembersAreEnough() {
        assertTrue(words(withMembers(20).only("V-01", END_OF_2017, HOLDS)).contains("20 small or medium"));
        assertTrue(words(withMembers(19).only("V-01", END_OF_2017, BROKEN)).contains("19 small or medium"));
    }

    @Test
    void v01CountsThoseThatAreOneUndertakingOnce() {
        World world = withMembers(20).owns("f0", "f1", Span.since(LONG_AGO));
        CheckResult result = world.only("V-01", END_OF_2017, BROKEN);
        assertEquals("2017-12-31: 19 small or medium enterprises, 20 are needed.", words(result));
        assertEquals(
                "2017-12-31: mazo vai vidējo uzņēmumu skaits 19, vajadzīgi 20.",
                result.message().in(Language.LV));
        assertTrue(result.rows().contains(new Row(Kind.of(Organisation.class), new Id<>("f0"))));
    }

    @Test
    void v01DoesNotCountLargeMembersNorGuessWhereTheSizeIsMissing() {
        World large = withMembers(19).firm("big").member("a", "big").size("big", 2017, Size.LARGE, "1.00");
        large.only("V-01", END_OF_2017, BROKEN);
        World missing = withMembers(19).firm("new").member("a", "new");
        CheckResult result = missing.only("V-01", END_OF_2017, UNKNOWN);
        assertTrue(words(result).endsWith("not known of 1."), words(result));
        assertEquals("new", result.rows().get(0).id().value(), "what lacks it comes first");
        withMembers(20).firm("new").member("a", "new").only("V-01", END_OF_2017, HOLDS);
    }

    @Test
    void v01DoesNotCountASmallFirmOfALargeUndertaking() {
        World world = withMembers(20)
                .firm("giant")
                .member("a", "giant")
                .size("giant", 2017, Size.LARGE, "1.00")
                .owns("giant", "f0", Span.since(LONG_AGO));
        assertTrue(words(world.only("V-01", END_OF_2017, BROKEN)).contains("19 small or medium"));
    }

    @Test
    void v01DoesNotCountASmallFirmOfALargeOneThatIsNoMember() {
        World world = withMembers(20)
                .firm("giant")
                .size("giant", 2016, Size.LARGE, "1.00")
                .owns("giant", "f0", Span.since(LONG_AGO));
        assertTrue(words(world.only("V-01", END_OF_2017, BROKEN)).contains("19 small or medium"));
    }

    @Test
    void whatIsNotKnownAtAllIsNotCalledNothing() {
        World world = new World()
                .funded("a", "85.00", "100.00")
                .firm("x")
                .member("a", "x")
                .firm("y")
                .member("a", "y");
        assertEquals(
                "2017-12-31: size not known of any of 2 enterprises, 20 small or medium ones are needed.",
                words(world.only("V-01", END_OF_2017, BROKEN)));
        CheckResult turnover = world.only("V-02", END_OF_2017, UNKNOWN);
        assertEquals(
                "2017-12-31: turnover of the year not known of any of 2 enterprises, more than 10,000,000 EUR is needed.",
                words(turnover));
        assertTrue(turnover.message().in(Language.LV).contains("nav zināms nevienam no uzņēmumiem (skaits 2)"));
        assertTrue(
                words(world.only("V-03", END_OF_2017, UNKNOWN)).contains("exports of the year not known of any of 2"));
        assertTrue(words(withMembers(1).only("V-09", BROKEN)).contains("members"));
        assertTrue(words(world.size("x", 2017, Size.SMALL, "5.00").only("V-02", END_OF_2017, UNKNOWN))
                .contains("turnover 5 EUR in the year, more than 10,000,000 EUR is needed, not known of 1"));
    }

    @Test
    void v09AMunicipalityIsAPublicBodyAndAPartnerAbroadMayBeAnything() {
        World world = withMembers(15).value(Observation.Subject.CLUSTER, "a", "IN-05", 2019, 1, "");
        world.organisation("abroad", Organisation.Type.FOREIGN, Optional.of("1"))
                .member("a", "abroad");
        assertTrue(words(world.only("V-09", BROKEN)).contains("1 types of members"));
        world.organisation("town", Organisation.Type.MUNICIPALITY, Optional.of("2"))
                .member("a", "town")
                .organisation("agency", Organisation.Type.PUBLIC_BODY, Optional.of("3"))
                .member("a", "agency");
        assertTrue(words(world.only("V-09", HOLDS)).contains("2 types of members"));
    }

    @Test
    void v01IsACommitmentOverTimeAndJudgedAtTheEndOfEachYear() {
        World world = withMembers(19)
                .firm("late")
                .member("a", "late", Span.since(LocalDate.of(2019, 5, 1)))
                .size("late", 2019, Size.MICRO, "1.00");
        String words = words(world.only("V-01", END, BROKEN));
        assertTrue(words.contains("2017-12-31: 19") && words.contains("2018-12-31: 19"), words);
        assertTrue(!words.contains("2019-12-31"), words);
        assertEquals(List.of(), world.check("V-01", LocalDate.of(2017, 6, 1)), "no year has ended");
        assertEquals("OVER_TIME", world.check("V-01").get(0).rule().judged().name());
    }

    @Test
    void v01TakesTheNumberOfTheProgrammeWhereItHasOne() {
        World world = withMembers(12)
                .add(
                        LONG_AGO,
                        "rule",
                        new ProgrammeRule(
                                World.PROGRAMME, ProgrammeRule.Rule.SME_MEMBERS, new BigDecimal(12), "b", false));
        assertTrue(words(world.only("V-01", END_OF_2017, HOLDS)).contains("12 are needed"));
    }

    @Test
    void v02TurnoverMustBeMoreThanTenMillion() {
        World exact = withMembers(1).firm("x").member("a", "x").size("x", 2017, Size.MEDIUM, "9400000.00");
        exact.only("V-02", END_OF_2017, BROKEN);
        World more = withMembers(1).firm("x").member("a", "x").size("x", 2017, Size.MEDIUM, "9400000.01");
        more.only("V-02", END_OF_2017, HOLDS);
        World missing = withMembers(1).firm("x").member("a", "x");
        assertTrue(words(missing.only("V-02", END_OF_2017, UNKNOWN)).contains("not known of 1"));
        World enough = withMembers(17).firm("x").member("a", "x");
        enough.only("V-02", END_OF_2017, HOLDS);
    }

    @Test
    void v03ExportsAreAtLeastTwoMillion() {
        withMembers(1).value("f0", "ST-10", 2017, 2_000_000).only("V-03", END_OF_2017, HOLDS);
        CheckResult broken =
                withMembers(1).value("f0", "ST-10", 2017, 1_999_999).only("V-03", END_OF_2017, BROKEN);
        assertTrue(words(broken).contains("1,999,999 EUR"), words(broken));
        assertTrue(broken.message().in(Language.LV).contains("1\u00A0999\u00A0999 EUR"));
        withMembers(1).only("V-03", END_OF_2017, UNKNOWN);
    }

    @Test
    void v04ResearchOrganisationsArePartnersInTheProjectNotMembers() {
        World world = new World().funded("a", "85.00", "100.00");
        for (String id : List.of("r1", "r2")) {
            world.organisation(id, Organisation.Type.RESEARCH, Optional.empty()).member("a", id);
        }
        world.partner("gr-a", "r1", ProjectPartner.Role.RESEARCH);
        assertTrue(words(world.only("V-04", BROKEN)).contains(": 1, at least 2"));
        world.partner("gr-a", "r1", ProjectPartner.Role.PARTNER);
        world.only("V-04", BROKEN);
        world.partner("gr-a", "r2", ProjectPartner.Role.PARTNER);
        world.only("V-04", HOLDS);
    }

    @Test
    void v05ParticipantsGrowFromYearToYear() {
        World world = withMembers(2)
                .firm("n18")
                .member("a", "n18", Span.since(LocalDate.of(2018, 3, 1)))
                .firm("n19")
                .member("a", "n19", Span.since(LocalDate.of(2019, 3, 1)));
        assertEquals(
                "Members at the end of the year: 2017: 2, 2018: 3, 2019: 4.",
                words(world.only("V-05", LocalDate.of(2020, 6, 1), HOLDS)));
        world.only("V-05", END, BROKEN);
        world.only("V-05", LocalDate.of(2018, 6, 1), UNKNOWN);
    }

    @Test
    void v06ThePublishedGrantPasses() {
        CheckResult result = new World().funded("a", "414999.81", "488235.29").only("V-06", HOLDS);
        assertEquals("414,999.81 EUR of 488,235.29 EUR are 84.99996 %.", words(result));
        assertTrue(result.message().in(Language.LV).contains("84,99996 %"));
    }

    @Test
    void v06OneCentTooMuchIsOneCentTooMuch() {
        CheckResult result = new World().funded("a", "415000.00", "488235.29").only("V-06", BROKEN);
        assertEquals(
                "415,000.00 EUR of 488,235.29 EUR are 0.01 EUR more than the largest part that may be granted, "
                        + "414,999.99 EUR.",
                words(result));
        new World().funded("a", "414999.99", "488235.29").only("V-06", HOLDS);
        new World().funded("a", "415000.00", "488235.30").only("V-06", HOLDS);
    }

    @Test
    void theNumbersOfTheCallOf2016DoNotJudgeProgrammesOfOtherGenerations() {
        World later = new World("6200001.00", Programme.Generation.G2021_2027).funded("a", "500000.00", "600000.00");
        assertEquals(List.of(), later.check("V-06"));
        assertEquals(List.of(), later.check("V-01", END_OF_2017));
        assertEquals(List.of(), later.check("V-08"));
    }

    @Test
    void v06TheCeilingIsForTheClusterWhateverTheNumberOfGrants() {
        new World().funded("a", "415000.01", "600000.00").only("V-06", BROKEN);
        World two = new World().funded("a", "400000.00", "600000.00");
        two.add(
                END,
                "gr-second",
                new Grant(
                        World.PROGRAMME,
                        Optional.empty(),
                        new Id<>("a"),
                        "c2",
                        END,
                        END,
                        Euro.of("30000.00"),
                        Euro.of("15000.01"),
                        Euro.of("14999.99")));
        List<CheckResult> results = two.check("V-06");
        assertEquals(2, results.size());
        results.forEach(result -> assertEquals(BROKEN, result.outcome()));
        assertTrue(words(results.get(0)).contains("415,000.01 EUR for the cluster are 0.01 EUR more"));
    }

    private static World applied(World world, String id, String amount, String cost, Decision decision) {
        return world.add(
                        LONG_AGO,
                        "call",
                        new Call(World.PROGRAMME, Text.same("SYNTHETIC"), LONG_AGO, LONG_AGO, Euro.of("6200001.00")))
                .add(
                        World.START,
                        id,
                        new Application(
                                new Id<>("call"),
                                new Id<>("f"),
                                new Id<>("a"),
                                Euro.of(cost),
                                Euro.of(amount),
                                decision));
    }

    private static World applied(String amount, String cost, Decision decision) {
        return applied(new World().cluster("a"), "ap", amount, cost, decision);
    }

    @Test
    void v06AnApplicationIsJudgedBeforeAnythingIsGranted() {
        CheckResult broken = applied("500000.00", "520000.00", Decision.PENDING).only("V-06", BROKEN);
        assertEquals("ap", broken.subject().id().value());
        assertEquals(List.of(broken.subject()), broken.rows());
        assertEquals(
                "500,000.00 EUR for the cluster are 85,000.00 EUR more than the ceiling of 415,000.00 EUR. "
                        + "500,000.00 EUR of 520,000.00 EUR are 58,000.00 EUR more than the largest part that may be "
                        + "granted, 442,000.00 EUR.",
                words(broken));
        assertEquals(
                "414,999.81 EUR of 488,235.29 EUR are 84.99996 %.",
                words(applied("414999.81", "488235.29", Decision.PENDING).only("V-06", HOLDS)));
        applied("500000.00", "520000.00", Decision.APPROVED).only("V-06", BROKEN);
        for (Decision over : List.of(Decision.REJECTED, Decision.WITHDRAWN)) {
            assertEquals(List.of(), applied("500000.00", "520000.00", over).check("V-06"));
        }
    }

    @Test
    void v06AnApplicationIsJudgedOnTopOfWhatItsClusterHas() {
        World world = new World().funded("a", "400000.00", "600000.00");
        CheckResult result = applied(world, "ap", "15000.01", "30000.00", Decision.PENDING).check("V-06").stream()
                .filter(each -> each.outcome() == BROKEN)
                .findFirst()
                .orElseThrow();
        assertEquals("ap", result.subject().id().value());
        assertTrue(words(result).startsWith("415,000.01 EUR for the cluster are 0.01 EUR more"), words(result));
    }

    @Test
    void v06AnApplicationThatBecameAGrantIsNotToldTwice() {
        World world = new World().cluster("a");
        world.add(
                World.START,
                "gr",
                new Grant(
                        World.PROGRAMME,
                        Optional.of(new Id<>("ap")),
                        new Id<>("a"),
                        "c",
                        World.START,
                        END,
                        Euro.of("520000.00"),
                        Euro.of("500000.00"),
                        Euro.of("20000.00")));
        CheckResult result = applied(world, "ap", "500000.00", "520000.00", Decision.APPROVED)
                .only("V-06", BROKEN);
        assertEquals("gr", result.subject().id().value());
        World unnamed = new World().funded("a", "400000.00", "600000.00");
        applied(unnamed, "ap", "400000.00", "600000.00", Decision.APPROVED).only("V-06", HOLDS);
    }

    @Test
    void v07FourteenFullGrantsLeaveThreeHundredAndNinetyThousandAndOne() {
        World world = new World();
        for (int i = 0; i < 14; i++) {
            world.funded("c" + i, "415000.00", "488235.30");
        }
        assertEquals(
                "14 grants of 5,810,000.00 EUR together; 390,001.00 EUR of 6,200,001.00 EUR are left.",
                words(world.only("V-07", HOLDS)));
        world.funded("one-more", "390001.00", "500000.00").only("V-07", HOLDS);
        CheckResult broken = world.funded("cent", "0.01", "1.00").only("V-07", BROKEN);
        assertTrue(words(broken).contains("0.01 EUR more than the allocation"), words(broken));
        assertEquals(16, broken.rows().size());
    }

    private static World raised(String paid) {
        World world = new World().cluster("a").pay("gr", LocalDate.of(2021, 11, 15), paid);
        world.pay("gr", LocalDate.of(2021, 11, 16), "90000.00");
        LocalDate day = LocalDate.of(2021, 12, 28);
        world.add(Span.of(LocalDate.of(2017, 1, 30), day), "gr", grant("100000.00"));
        return world.add(day, "gr", grant("110000.00"));
    }

    private static Grant grant(String amount) {
        return new Grant(
                World.PROGRAMME,
                Optional.empty(),
                new Id<>("a"),
                "c",
                World.START,
                LocalDate.of(2022, 12, 31),
                Euro.of("200000.00"),
                Euro.of(amount),
                Euro.of("200000.00").minus(Euro.of(amount)));
    }

    @Test
    void v08MoreMoneyNeedsFourFifthsInvestedByTheDay() {
        LocalDate later = LocalDate.of(2022, 3, 1);
        raised("80000.00").only("V-08", later, HOLDS);
        CheckResult broken = raised("79999.99").only("V-08", later, BROKEN);
        assertTrue(words(broken).contains("79,999.99 EUR of 100,000.00 EUR were paid, 80.00 %"), words(broken));
        raised("100.00").only("V-08", LocalDate.of(2021, 12, 1), HOLDS);
        raised("100.00").only("V-08", END, UNKNOWN);
    }

    @Test
    void v09TellsWhoCouldHaveAProfile() {
        World world = withMembers(15)
                .organisation("school", Organisation.Type.EDUCATION, Optional.empty())
                .member("a", "school");
        world.only("V-09", UNKNOWN);
        world.value(Observation.Subject.CLUSTER, "a", "IN-05", 2019, 0.4, "").only("V-09", BROKEN);
        world.value(Observation.Subject.CLUSTER, "a", "IN-05", 2020, 0.5, "").only("V-09", HOLDS);
        assertEquals("NOTE", world.check("V-09").get(0).rule().severity().name());
    }

    /** Clusters A with 10 firms, B with 8 and C with 6; two firms of B are in A too. */
    static World threeClusters() {
        World world = new World().cluster("A").cluster("B").cluster("C");
        for (int i = 0; i < 10; i++) {
            world.firm("a" + i).member("A", "a" + i);
        }
        world.member("B", "a0").member("B", "a1");
        for (int i = 2; i < 8; i++) {
            world.firm("b" + i).member("B", "b" + i);
        }
        for (int i = 0; i < 6; i++) {
            world.firm("c" + i).member("C", "c" + i);
        }
        return world;
    }

    /** A value of a firm or a cluster in 2017, under a version of its indicator. */
    private static World value(
            World world,
            String id,
            Observation.Subject subject,
            String unit,
            String code,
            String version,
            double value,
            Observation.Status status) {
        return world.add(
                LocalDate.of(2017, 1, 1),
                id,
                new Observation(
                        code,
                        version,
                        subject,
                        unit,
                        "2017",
                        Optional.of(value),
                        status,
                        Observation.Level.STATEMENT,
                        Optional.empty(),
                        "s",
                        "who",
                        status == Observation.Status.ACCEPTED ? Optional.of("other") : Optional.empty(),
                        Optional.empty()));
    }

    private static World exports(World world, String id, String firm, double value, Observation.Status status) {
        return value(world, id, Observation.Subject.ORGANISATION, firm, "ST-10", id, value, status);
    }

    @Test
    void v03TakesTheAcceptedOneOfSeveralValues() {
        World world = exports(withMembers(1), "a", "f0", 2_000_000, Observation.Status.ACCEPTED);
        exports(world, "b", "f0", 1, Observation.Status.SUBMITTED).only("V-03", END_OF_2017, HOLDS);
    }

    @Test
    void v03AddsAnEnterpriseThatStandsTwiceOnceAndTakesItsAcceptedValue() {
        World world = new World().funded("a", "85.00", "100.00");
        for (String firm : List.of("f0", "f1")) {
            world.organisation(firm, Organisation.Type.ENTERPRISE, Optional.of("99000000001"))
                    .member("a", firm);
        }
        exports(world, "a", "f0", 1_500_000, Observation.Status.SUBMITTED);
        exports(world, "b", "f1", 1_400_000, Observation.Status.ACCEPTED);
        assertTrue(words(world.only("V-03", END_OF_2017, BROKEN)).contains("1,400,000"));
    }

    @Test
    void v09TakesTheAcceptedOneOfSeveralValuesOfACluster() {
        World world = withMembers(15).organisation("r", Organisation.Type.RESEARCH, Optional.of("1"));
        world.member("a", "r");
        value(world, "b", Observation.Subject.CLUSTER, "a", "IN-05", "2", 0.1, Observation.Status.SUBMITTED);
        value(world, "a", Observation.Subject.CLUSTER, "a", "IN-05", "1", 0.5, Observation.Status.ACCEPTED);
        world.only("V-09", END_OF_2017, HOLDS);
    }

    @Test
    void v10CountsTheClustersThatAProgrammeFundedOnceAndNotThoseOfAnother() {
        World world = new World()
                .funded("a", "85.00", "100.00")
                .cluster("b")
                .firm("f")
                .firm("g");
        world.member("a", "f").member("b", "g");
        world.add(
                LONG_AGO,
                "prog2",
                new Programme(Text.same("SYNTHETIC 2"), Programme.Generation.G2021_2027, "m", "a", Euro.of("1.00")));
        world.add(
                Span.of(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1)),
                "gr-b",
                new Grant(
                        new Id<>("prog2"),
                        Optional.empty(),
                        new Id<>("b"),
                        "c2",
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2019, 1, 1),
                        Euro.of("100.00"),
                        Euro.of("85.00"),
                        Euro.of("15.00")));
        List<CheckResult> results = world.check("V-10");
        assertEquals(2, results.size());
        results.forEach(result -> assertTrue(words(result).startsWith("1 enterprises: 1 memberships"), words(result)));
    }

    @Test
    void v10TwentyTwoEnterprisesInTwentyFourMemberships() {
        CheckResult result = threeClusters().only("V-10", HOLDS);
        assertEquals(
                "22 enterprises: 24 memberships, of 2 enterprises in more than one cluster; 0 that belong to another "
                        + "enterprise are counted with it.",
                words(result));
        CheckResult related =
                threeClusters().owns("c0", "c1", Span.since(LONG_AGO)).only("V-10", HOLDS);
        assertTrue(words(related).startsWith("21 enterprises"), words(related));
    }

    @Test
    void v10OneNumberUnderTwoIdentifiersIsBrokenAndNoNumberIsUnknown() {
        World twice = threeClusters();
        for (String id : List.of("x1", "x2")) {
            twice.organisation(id, Organisation.Type.ENTERPRISE, Optional.of("99012345678"))
                    .member("C", id);
        }
        CheckResult result = twice.only("V-10", BROKEN);
        assertTrue(words(result).contains("there are 23 enterprises in 26 memberships"), words(result));
        assertEquals(2, result.rows().size());
        threeClusters()
                .organisation("none", Organisation.Type.ENTERPRISE, Optional.empty())
                .member("C", "none")
                .only("V-10", UNKNOWN);
    }

    private static World aimed(World world, String code, Target.Type type) {
        return world.add(
                World.START,
                "t-" + code + type,
                new Target(
                        code, "1", Observation.Subject.CLUSTER, "a", type, 1, END, Optional.of(new Id<Grant>("gr-a"))));
    }

    @Test
    void v13AResultHasABaselineAndATarget() {
        World world = new World().funded("a", "85.00", "100.00");
        world.only("V-13", BROKEN);
        aimed(world, "OC-17", Target.Type.BASELINE);
        assertTrue(words(world.only("V-13", BROKEN)).endsWith("OC-17."));
        aimed(aimed(world, "IN-05", Target.Type.BASELINE), "IN-05", Target.Type.TARGET)
                .only("V-13", BROKEN);
        aimed(world, "XX-99", Target.Type.TARGET).only("V-13", UNKNOWN);
        aimed(world, "OC-17", Target.Type.TARGET).only("V-13", HOLDS);
    }
}
