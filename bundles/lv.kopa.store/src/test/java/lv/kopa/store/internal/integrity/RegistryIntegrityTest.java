package lv.kopa.store.internal.integrity;

import static lv.kopa.store.internal.integrity.World.START;
import static lv.kopa.store.internal.integrity.World.activity;
import static lv.kopa.store.internal.integrity.World.again;
import static lv.kopa.store.internal.integrity.World.cluster;
import static lv.kopa.store.internal.integrity.World.clusterFounded;
import static lv.kopa.store.internal.integrity.World.during;
import static lv.kopa.store.internal.integrity.World.grant;
import static lv.kopa.store.internal.integrity.World.id;
import static lv.kopa.store.internal.integrity.World.membership;
import static lv.kopa.store.internal.integrity.World.organisation;
import static lv.kopa.store.internal.integrity.World.organisationOf;
import static lv.kopa.store.internal.integrity.World.ownership;
import static lv.kopa.store.internal.integrity.World.programme;
import static lv.kopa.store.internal.integrity.World.rule;
import static lv.kopa.store.internal.integrity.World.since;
import static lv.kopa.store.internal.integrity.World.use;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Activity;
import lv.kopa.registry.ActivityTag;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Objection;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Ownership;
import lv.kopa.registry.Payment;
import lv.kopa.registry.ProgrammeRule;
import lv.kopa.registry.Service;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.Timeline;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the registry does not take, whoever enters it. All data are SYNTHETIC, but for the amounts of one published grant. */
class RegistryIntegrityTest {
    private static final LocalDate MAY = LocalDate.of(2017, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2017, 7, 1);

    private final World world = World.small();

    private static void only(String beginning, List<String> objections) {
        assertEquals(1, objections.size(), objections::toString);
        assertTrue(objections.get(0).startsWith(beginning), objections.get(0));
    }

    private static SizeClass size(String organisation, int year) {
        return new SizeClass(
                id(organisation),
                year,
                SizeClass.Size.SMALL,
                Optional.empty(),
                Optional.of(Euro.of("1000000")),
                Optional.empty());
    }

    @Test
    void whatIsRightIsTaken() {
        assertEquals(
                List.of(),
                world.words(
                        since("m1", MAY, membership("c1", "o1")),
                        since("m2", MAY, membership("c2", "o1")),
                        since("u1", MAY, use("s1", "o1")),
                        since("a1", MAY, activity("c1", JUNE)),
                        since("w1", MAY, ownership("o1", "o2", "0.5", true)),
                        since("w2", MAY, ownership("o3", "o2", "0.5", false)),
                        since("z1", MAY, size("o1", 2017)),
                        since("z2", MAY, size("o1", 2018))));
    }

    @Test
    void whatIsReferredToExists() {
        only(
                "m organisation: “Organisation” names Organisation “o9”, which does not exist | Enter Organisation “o9” first",
                world.words(since("m", MAY, membership("c1", "o9"))));
    }

    @Test
    void whatIsReferredToExistedThen() {
        Change<Organisation> late = since("o4", JUNE, organisationOf("40000000004", null));
        only(
                "m organisation: “Organisation” names Organisation “o4”, which did not exist on 2017-05-01, but: 2017-06-01 – …",
                world.words(late, since("m", MAY, membership("c1", "o4"))));
        assertEquals(List.of(), world.words(late, since("m", JUNE, membership("c1", "o4"))));
    }

    @Test
    void nothingIsLeftBehind() {
        world.knows(since("m", JUNE, membership("c1", "o1")));
        Change<Organisation> organisation = organisation("o1", "40000000001");
        only("o1: Membership “m” of 2017-06-01 refers to it", world.words(again(organisation, Timeline.never())));
        only(
                "o1: Membership “m” of 2017-06-01 refers to it",
                world.words(again(organisation, organisation.after().until(MAY))));
        assertEquals(
                List.of(), world.words(again(organisation, organisation.after().until(JULY))));
        assertEquals(
                List.of(),
                world.words(
                        again(organisation, Timeline.never()),
                        again(since("m", JUNE, membership("c1", "o1")), Timeline.never())));
    }

    @Test
    void membershipsOfOneOrganisationInOneClusterDoNotOverlap() {
        world.knows(during("m", MAY, JULY, membership("c1", "o1")));
        only(
                "n organisation: The organisation already belongs to this cluster by Membership “m”: 2017-05-01 – 2017-07-01",
                world.words(since("n", JUNE, membership("c1", "o1"))));
        assertEquals(List.of(), world.words(since("n", JULY, membership("c1", "o1"))));
        assertEquals(List.of(), world.words(since("n", JUNE, membership("c2", "o1"))));
    }

    @Test
    void twoThatOverlapAmongTheChangesAreFoundToo() {
        only(
                "n organisation: The organisation already",
                world.words(since("m", MAY, membership("c1", "o1")), since("n", JUNE, membership("c1", "o1"))));
    }

    @Test
    void nothingOwnsItself() {
        only("w owned: “o1” would own itself", world.words(since("w", MAY, ownership("o1", "o1", "0.1", false))));
    }

    @Test
    void nothingControlsItselfByWayOfOthers() {
        world.knows(
                since("w1", MAY, ownership("o1", "o2", "0.6", true)),
                during("w2", MAY, JULY, ownership("o2", "o3", "0.6", true)));
        only(
                "w3 owned: “o3 → o1 → o2 → o3”: each controls the next or owns more than half of it, so it would be"
                        + " controlled by itself, on 2017-06-01",
                world.words(since("w3", JUNE, ownership("o3", "o1", "0.6", true))));
        assertEquals(List.of(), world.words(since("w3", JULY, ownership("o3", "o1", "0.6", true))));
        assertEquals(List.of(), world.words(since("w3", JUNE, ownership("o3", "o1", "0.4", false))));
    }

    @Test
    void twoDoNotOwnMostOfEachOtherButSmallPartsTheyMay() {
        world.knows(during("w1", MAY, JULY, ownership("o1", "o2", "0.75", true)));
        only(
                "w2 owned: “o2 → o1 → o2”: each controls the next or owns more than half of it",
                world.words(since("w2", JUNE, ownership("o2", "o1", "0.75", false))));
        assertEquals(List.of(), world.words(since("w2", JULY, ownership("o2", "o1", "0.75", false))));
        assertEquals(List.of(), world.words(since("w2", JUNE, ownership("o2", "o1", "0.5", false))));
        assertEquals(List.of(), world.words(since("w2", JUNE, ownership("o2", "o1", "0.09", false))));
        only(
                "w3 owned: “o2 → o3 → o2”",
                world.words(
                        since("w3", JULY, ownership("o2", "o3", "0.51", false)),
                        since("w4", JULY, ownership("o3", "o2", "0.51", false))));
    }

    @Test
    void theCircleIsFoundAtTheEndOfALongChain() {
        List<Change<?>> changes = new ArrayList<>();
        int length = 20_000;
        for (int i = 0; i < length; i++) {
            changes.add(organisation("x" + i, "5" + String.format("%010d", i)));
            changes.add(since("w" + i, MAY, ownership("x" + i, "x" + (i + 1) % length, "0.6", true)));
        }
        List<Objection> objections =
                Assertions.assertTimeout(Duration.ofSeconds(20), () -> world.judge(changes.subList(0, 2 * length - 1)));
        assertEquals(List.of(), objections.stream().map(World::words).toList());
        assertTrue(world.judge(changes).size() >= 1);
    }

    @Test
    void nothingIsOwnedMoreThanWholly() {
        world.knows(during("w1", MAY, JULY, ownership("o1", "o2", "0.6", false)));
        only(
                "w2 share: Of “o2”, 100.1 % would be owned on 2017-06-01",
                world.words(since("w2", JUNE, ownership("o3", "o2", "0.401", false))));
        assertEquals(List.of(), world.words(since("w2", JULY, ownership("o3", "o2", "0.401", false))));
    }

    @Test
    void noActivityEndsBeforeItBegins() {
        only(
                "a ends: The activity ends on 2017-05-01, before it begins on 2017-06-01",
                world.words(since("a", JUNE, activity("c1", MAY))));
        assertEquals(List.of(), world.words(since("a", JUNE, activity("c1", JUNE))));
        Change<Activity> longOver = since("a", MAY, activity("c1", JUNE));
        assertEquals(
                List.of(),
                world.words(again(longOver, longOver.after().from(JULY, activity("c1", JUNE)))),
                "what is known of it from a later day on may differ");
    }

    @Test
    void oneWordingThatIsTooLongIsNamed() {
        Objection objection = world.judge(List.of(since(
                        "c9",
                        START,
                        new Cluster(
                                Text.of("Short", "ā".repeat(4001)),
                                Optional.empty(),
                                Text.EMPTY,
                                Cluster.Stage.GROWING,
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty()))))
                .get(0);
        assertEquals(Optional.of("name"), objection.field());
        assertEquals(Optional.of(Language.LV), objection.language());
    }

    @Test
    void nothingIsDoneBeforeFounding() {
        world.knows(
                since("c3", START, clusterFounded(JUNE)),
                since("o4", START, organisationOf("40000000004", JUNE)),
                since(
                        "s3",
                        START,
                        new Service(
                                id("c3"),
                                Optional.empty(),
                                Text.same("Service"),
                                Service.Group.NETWORKING,
                                Euro.ZERO,
                                Euro.ZERO,
                                Service.SupportForm.NON_FINANCIAL)));
        only(
                "m: It begins on 2017-05-01, but Cluster “c3” was founded on 2017-06-01",
                world.words(since("m", MAY, membership("c3", "o1"))));
        only("m: It begins on 2017-05-01, but Organisation", world.words(since("m", MAY, membership("c1", "o4"))));
        only("u: It begins on 2017-05-01, but Organisation", world.words(since("u", MAY, use("s1", "o4"))));
        only("u: It begins on 2017-05-01, but Cluster “c3”", world.words(since("u", MAY, use("s3", "o1"))));
        only("a: It begins on 2017-05-01, but Cluster “c3”", world.words(since("a", MAY, activity("c3", JULY))));
        assertEquals(List.of(), world.words(since("m", JUNE, membership("c3", "o4"))));
    }

    @Test
    void theDayOfFoundingDoesNotMoveBehindWhatWasDone() {
        world.knows(since("m", MAY, membership("c1", "o1")), since("u", MAY, use("s1", "o1")));
        Change<Cluster> cluster = cluster("c1");
        assertEquals(
                List.of(
                        "c1 founded: It would be founded on 2017-06-01, but Membership “m” begins on 2017-05-01 | "
                                + "Correct the day of founding, or the day on which “m” begins.",
                        "c1 founded: It would be founded on 2017-06-01, but Use of a service “u” begins on 2017-05-01 | "
                                + "Correct the day of founding, or the day on which “u” begins."),
                world.words(again(cluster, Timeline.since(START, clusterFounded(JUNE)))));
        assertEquals(List.of(), world.words(again(cluster, Timeline.since(START, clusterFounded(MAY)))));
    }

    /** LETERA: 488 235.29 = 414 999.81 + 73 235.48 (published figures). */
    @Test
    void thePublishedGrantPassesAndOneThatIsOneCentTooMuchFails() {
        assertEquals(List.of(), world.words(since("g", MAY, grant("c1", "488235.29", "414999.81", "73235.48"))));
        assertEquals(List.of(), world.words(since("g", MAY, grant("c1", "488235.29", "414999.99", "73235.30"))));
        only(
                "g amount: 415,000.00 EUR are 85.000001 % of the eligible cost of 488,235.29 EUR; the programme allows 85 % | "
                        + "Grant at most 414,999.99 EUR: 0.01 EUR less.",
                world.words(since("g", MAY, grant("c1", "488235.29", "415000.00", "73235.29"))));
    }

    @Test
    void aGrantAndThePrivatePartAreTheEligibleCost() {
        only(
                "g privatePart: The grant of 414,999.81 EUR and the private part of 73,235.47 EUR are 488,235.28 EUR",
                world.words(since("g", MAY, grant("c1", "488235.29", "414999.81", "73235.47"))));
    }

    @Test
    void aClusterIsGrantedNoMoreThanItsCeiling() {
        only(
                "g amount: Cluster “c1” would be granted 415,000.01 EUR as of 2017-05-01; the programme allows 415,000.00 EUR "
                        + "for one cluster | Grant 0.01 EUR less.",
                world.words(since("g", MAY, grant("c1", "600000.00", "415000.01", "184999.99"))));
        world.knows(since("g", MAY, grant("c1", "488235.30", "415000.00", "73235.30")));
        only("h amount: Cluster “c1”", world.words(since("h", JUNE, grant("c1", "2.00", "1.00", "1.00"))));
        assertEquals(List.of(), world.words(since("h", JUNE, grant("c2", "2.00", "1.00", "1.00"))));
    }

    @Test
    void theCeilingThatHoldsIsThatOfTheDay() {
        Change<ProgrammeRule> ceiling = rule("ceiling", ProgrammeRule.Rule.GRANT_CEILING, "415000");
        ProgrammeRule higher = rule("x", ProgrammeRule.Rule.GRANT_CEILING, "500000")
                .after()
                .last()
                .orElseThrow()
                .entry();
        Change<Grant> grant = since("g", MAY, grant("c1", "600000.00", "450000.00", "150000.00"));
        only("g amount: Cluster", world.words(again(ceiling, ceiling.after().from(JUNE, higher)), grant));
        assertEquals(List.of(), world.words(again(ceiling, ceiling.after().from(MAY, higher)), grant));
    }

    @Test
    void aProgrammeGrantsNoMoreThanIsSetAside() {
        world.knows(since("g", MAY, grant("c1", "488235.30", "415000.00", "73235.30")));
        Change<?> smaller =
                again(programme("p", "6200001.00"), programme("p", "414999.99").after());
        only("p allocation: Programme “p” would grant 415,000.00 EUR as of 2017-05-01", world.words(smaller));
        only(
                "h amount: Programme “p” would grant 420,000.00 EUR as of 2017-06-01, but 415,000.00 EUR are set aside",
                world.words(
                        again(
                                programme("p", "6200001.00"),
                                programme("p", "415000.00").after()),
                        since("h", JUNE, grant("c2", "10000.00", "5000.00", "5000.00"))));
    }

    @Test
    void aRegistrationNumberStandsOnce() {
        only(
                "o4 registrationNumber: There is already Organisation “o1” with this registration number",
                world.words(organisation("o4", "40000000001")));
    }

    @Test
    void aSizeIsSaidOncePerYear() {
        world.knows(since("z", MAY, size("o1", 2018)));
        only("y organisation: The size of this organisation", world.words(since("y", JUNE, size("o1", 2018))));
        only("y year: “Year” is 18;", world.words(since("y", JUNE, size("o1", 18))));
    }

    @Test
    void moneyIsNegativeOnlyWhereItCameBack() {
        world.knows(since("g", MAY, grant("c1", "488235.30", "415000.00", "73235.30")));
        only(
                "u paid: “Paid by the member” is −1.00 EUR, which is less than nothing",
                world.words(since(
                        "u",
                        MAY,
                        new lv.kopa.registry.ServiceUse(
                                id("s1"), id("o1"), Euro.of("-1"), Euro.ZERO, Optional.empty()))));
        assertEquals(
                List.of(),
                world.words(since("p", JUNE, new Payment(id("g"), Payment.Type.RECOVERY, Euro.of("-5"), "1"))));
        only(
                "p amount: A payment of −5.00 EUR",
                world.words(since("p", JUNE, new Payment(id("g"), Payment.Type.INTERIM, Euro.of("-5"), "1"))));
        only(
                "p amount: A recovery of 5.00 EUR",
                world.words(since("p", JUNE, new Payment(id("g"), Payment.Type.RECOVERY, Euro.of("5"), "1"))));
    }

    private static Change<Activity> named(String name) {
        Activity like = activity("c1", JULY);
        return since(
                "a",
                MAY,
                new Activity(
                        like.cluster(),
                        like.grant(),
                        like.type(),
                        Text.same(name),
                        like.ends(),
                        like.cost(),
                        like.overhead()));
    }

    @Test
    void longNamesAndCombiningLettersAreTaken() {
        assertEquals(List.of(), world.words(named("ā".repeat(300))));
        assertEquals(List.of(), world.words(named("a\u0304".repeat(150) + " \uD83C\uDF32\n")));
        only("a name: “Name” has 4,001 characters; at most 4,000", world.words(named("x".repeat(4001))));
        only("a name: “Name” is empty", world.words(named("  ")));
    }

    @Test
    void everythingIsSaidAtOnceInBothLanguages() {
        List<Objection> objections = world.judge(
                since("m", MAY, membership("c9", "o9")), since("w", MAY, ownership("o1", "o1", "0.1", false)));

        assertEquals(3, objections.size());
        assertEquals(Kind.of(Membership.class), objections.get(0).kind());
        assertEquals(Optional.of("cluster"), objections.get(0).field());
        assertEquals(Kind.of(Ownership.class), objections.get(2).kind());
        objections.forEach(each ->
                assertTrue(!each.message().in(Language.EN).equals(each.message().in(Language.LV))
                        && !each.cure().in(Language.EN).equals(each.cure().in(Language.LV))));
    }

    @Test
    void aThousandObjectionsAreWordedAndTheRestCounted() {
        List<Change<?>> changes = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            changes.add(since("m" + i, MAY, membership("c1", "none" + i)));
        }
        List<Objection> objections = world.judge(changes);
        assertEquals(1001, objections.size());
        assertEquals(
                "500 more objections are not shown",
                objections.get(1000).message().in(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200_000})
    void anImportAsksAsMuchAsOneChange(int firms) {
        List<Change<?>> changes = new ArrayList<>();
        for (int i = 0; i < firms; i++) {
            changes.add(organisation("f" + i, "6" + String.format("%010d", i)));
            changes.add(since("m" + i, MAY, membership(i % 2 == 0 ? "c1" : "c2", "f" + i)));
            changes.add(since("u" + i, MAY, use("s1", "f" + i)));
        }
        long start = System.nanoTime();
        assertEquals(List.of(), world.judge(changes));
        assertTrue(world.asked.questions < 60, () -> "questions: " + world.asked.questions);
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(60).toNanos());
    }

    @Test
    void thePersonalCodeOfASoleTraderIsNoNumberOfAnOrganisation() {
        Organisation firm = organisationOf("010180-12345", World.START);
        Organisation trader = new Organisation(
                firm.name(),
                Organisation.Type.SOLE_TRADER,
                firm.registrationType(),
                firm.registrationNumber(),
                firm.person(),
                firm.country(),
                firm.founded(),
                firm.nace(),
                firm.nuts());
        only(
                "o9 registrationNumber: The number of a sole trader in the register of taxpayers is a personal code",
                world.words(since("o9", World.START, trader)));
    }

    @Test
    void aSoleTraderDoesNotBearTheNameOfThePerson() {
        Organisation firm = organisationOf("40203456789", World.START);
        Organisation trader = new Organisation(
                lv.kopa.text.Text.same("Studio anna  BERZINA"),
                Organisation.Type.SOLE_TRADER,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new lv.kopa.registry.Id<>("p9")),
                firm.country(),
                firm.founded(),
                firm.nace(),
                firm.nuts());
        Change<?> person = since(
                "p9",
                World.START,
                new lv.kopa.registry.Person(
                        "Anna Bērziņa",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        List<String> said = world.words(person, since("o9", World.START, trader));
        assertEquals(
                1,
                said.stream()
                        .filter(words -> words.startsWith("o9 name: A sole trader bears the name"))
                        .count(),
                said::toString);
    }

    private static Change<ActivityTag> tag(String area, String version, String priority) {
        return since(
                "t",
                START,
                new ActivityTag(
                        id("a"),
                        ActivityTag.Direction.D1,
                        Optional.ofNullable(area),
                        Optional.ofNullable(version),
                        Optional.ofNullable(priority)));
    }

    @Test
    void aTagNamesAnAreaInAVersionAndAPriorityThatThereIs() {
        World world = World.small().knows(during("a", START, START.plusDays(1), World.activity("c1", START)));
        for (Change<ActivityTag> right :
                List.of(tag("A4", "2014", "P1"), tag("AH", "2021", "P7"), tag(null, null, null))) {
            assertEquals(List.of(), world.words(right));
        }
        assertEquals(
                List.of("t areaVersion: Area “A4” is named without the version of the areas | "
                        + "Write the version whose names it has, as 2014 or 2021."),
                world.words(tag("A4", null, null)));
        for (String none : List.of("P99", "P0", "P8", "p1", "")) {
            assertEquals(
                    List.of("t priority: There is no priority “" + none + "” | Write P1 to P7, or leave it empty."),
                    world.words(tag("A4", "2014", none)));
        }
    }
}
