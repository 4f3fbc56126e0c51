package lv.kopa.store.internal.integrity;

import static lv.kopa.store.internal.integrity.World.ME;
import static lv.kopa.store.internal.integrity.World.OTHER;
import static lv.kopa.store.internal.integrity.World.again;
import static lv.kopa.store.internal.integrity.World.during;
import static lv.kopa.store.internal.integrity.World.period;
import static lv.kopa.store.internal.integrity.World.since;
import static lv.kopa.store.internal.integrity.World.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Change;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Status;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal.Way;
import org.junit.jupiter.api.Test;

/** Whose word a value is, and what closing a period means. */
class ObservationsTest {
    private static final LocalDate JANUARY = LocalDate.of(2018, 1, 1);

    private final World world = World.small();

    private static Change<Observation> said(Double value, Status status, String by, String acceptedBy) {
        return since("v", JANUARY, value("o1", value, status, by, acceptedBy));
    }

    private static Change<Observation> then(Change<Observation> before, Observation after) {
        return again(before, Timeline.since(JANUARY, after));
    }

    private static void only(String beginning, List<String> objections) {
        assertEquals(1, objections.size(), objections::toString);
        assertTrue(objections.get(0).startsWith(beginning), objections.get(0));
    }

    @Test
    void aValueIsEnteredInOnesOwnName() {
        assertEquals(List.of(), world.words(said(1.0, Status.SUBMITTED, ME, null)));
        only(
                "v saidBy: The value is said to be from “janis”, but “anna” enters it",
                world.words(said(1.0, Status.SUBMITTED, OTHER, null)));
    }

    @Test
    void nobodyAcceptsTheirOwnValue() {
        only("v acceptedBy: “anna” entered this value", world.words(said(1.0, Status.ACCEPTED, ME, ME)));
        Change<Observation> mine = said(1.0, Status.SUBMITTED, ME, null);
        world.knows(mine);
        only(
                "v acceptedBy: “anna” entered this value",
                world.words(then(mine, value("o1", 1.0, Status.ACCEPTED, ME, ME))));
        only(
                "v acceptedBy: The value is said to be accepted by “janis”, but “anna” would",
                world.words(then(mine, value("o1", 1.0, Status.ACCEPTED, ME, OTHER))));
    }

    @Test
    void somebodyElseAcceptsIt() {
        Change<Observation> theirs = said(1.0, Status.SUBMITTED, OTHER, null);
        world.knows(theirs);
        assertEquals(List.of(), world.words(then(theirs, value("o1", 1.0, Status.ACCEPTED, OTHER, ME))));
    }

    @Test
    void whoeverChangesAValueWhileAcceptingItHasEnteredIt() {
        Change<Observation> theirs = said(1.0, Status.SUBMITTED, OTHER, null);
        world.knows(theirs);
        only(
                "v saidBy: The value is said to be from “janis”",
                world.words(then(theirs, value("o1", 2.0, Status.ACCEPTED, OTHER, ME))));
    }

    @Test
    void whatIsHandedInIsThere() {
        only(
                "v value: A value with the status “Submitted” is not there",
                world.words(said(null, Status.SUBMITTED, ME, null)));
        assertEquals(List.of(), world.words(said(null, Status.TOO_EARLY, ME, null)));
        only("v acceptedBy: Somebody is named", world.words(said(1.0, Status.DRAFT, ME, OTHER)));
        only("v acceptedBy: The value is accepted, but by nobody", world.words(said(1.0, Status.ACCEPTED, ME, null)));
    }

    @Test
    void aValueIsAboutWhatExistedInItsPeriod() {
        only(
                "v unit: The value is about Organisation “o9”, which does not exist",
                world.words(since("v", JANUARY, value("o9", 1.0, Status.DRAFT, ME, null))));
        world.knows(since("o4", LocalDate.of(2019, 1, 1), World.organisationOf("40000000004", null)));
        only(
                "v unit: The value is about Organisation “o4”, which did not exist in the period",
                world.words(since("v", JANUARY, value("o4", 1.0, Status.DRAFT, ME, null))));
    }

    @Test
    void aValueStandsOnce() {
        world.knows(said(1.0, Status.DRAFT, ME, null));
        only(
                "w unit: This indicator of this subject in this period already has a value in “v”",
                world.words(since("w", JANUARY, value("o1", 2.0, Status.DRAFT, ME, null))));
    }

    @Test
    void whatIsTakenOverKeepsWhoSaidIt() {
        Change<Observation> accepted = said(1.0, Status.ACCEPTED, OTHER, "pauls");
        assertEquals(2, world.words(accepted).size());
        assertEquals(List.of(), world.by(Way.TAKEN_OVER).words(accepted));
        only("v acceptedBy: “pauls” entered this value", world.words(said(1.0, Status.ACCEPTED, "pauls", "pauls")));
    }

    @Test
    void aValueOfAClosedPeriodIsCorrectedWithAReason() {
        Change<Observation> mine = said(1.0, Status.SUBMITTED, ME, null);
        world.knows(period("r", 2018, true), mine);
        Change<Observation> correction = then(mine, value("o1", 2.0, Status.SUBMITTED, ME, null));
        only("v: The period “2018” is closed | Say why", world.words(correction));
        only("v: The period “2018” is closed", world.words(again(mine, Timeline.never())));
        assertEquals(List.of(), world.because("late report").words(correction));
    }

    @Test
    void aQuarterOfAClosedYearIsClosedToo() {
        world.knows(period("r", 2018, true));
        Observation year = value("o1", 1.0, Status.DRAFT, ME, null);
        Observation quarter = new Observation(
                year.indicator(),
                year.version(),
                year.subject(),
                year.unit(),
                "2018-Q4",
                year.value(),
                year.status(),
                year.level(),
                year.evidence(),
                year.source(),
                year.saidBy(),
                year.acceptedBy(),
                year.comment());
        only("v: The period “2018” is closed", world.words(since("v", LocalDate.of(2018, 10, 1), quarter)));
    }

    private static final String CLOSED = "The period “2018” is closed | Say why";

    private static LocalDate in(int year) {
        return LocalDate.of(year, 6, 1);
    }

    @Test
    void whatWasTrueInAClosedPeriodIsCorrectedOrComesLateWithAReason() {
        world.knows(period("r", 2018, true));
        Change<?>[] late = {
            since("m", in(2018), World.membership("c1", "o1")), // is counted in 2018
            since("n", in(2017), World.membership("c1", "o2")), // too
            during("u", in(2018), in(2018).plusDays(1), World.use("s1", "o1")),
            during("a", in(2018), in(2018).plusDays(3), World.activity("c1", in(2018).plusDays(2))),
            since("w", in(2018), World.ownership("o1", "o2", "0.6", true)),
            since("z", in(2019), size("o3", 2018)), // known since, but of that year
        };
        for (Change<?> each : late) {
            only(each.id() + ": " + CLOSED, world.words(each));
        }
        world.because("came late");
        for (Change<?> each : late) {
            assertEquals(List.of(), world.words(each));
        }
    }

    @Test
    void whatWasTrueOnlyOutsideAClosedPeriodNeedsNoReason() {
        Change<Membership> member = since("m", in(2016), World.membership("c1", "o1"));
        Change<Membership> gone = since("g", in(2016), World.membership("c1", "o2"));
        world.knows(period("r", 2018, true), period("s", 2017, false), member, gone);
        assertEquals(List.of(), world.words(since("n", in(2019), World.membership("c1", "o3"))));
        assertEquals(List.of(), world.words(during("u", in(2017), in(2017).plusDays(1), World.use("s1", "o1"))));
        assertEquals(List.of(), world.words(since("z", in(2019), size("o3", 2019))));
        assertEquals(List.of(), world.words(again(member, member.after().until(in(2019)))));
        assertEquals(List.of(), world.words(again(member, member.after().until(LocalDate.of(2019, 1, 1)))));
        only("m: " + CLOSED, world.words(again(member, member.after().until(LocalDate.of(2018, 12, 31)))));
        only("m: " + CLOSED, world.words(again(member, member.after().until(in(2017)))));
        only("g: " + CLOSED, world.words(again(gone, Timeline.never())));
    }

    private static SizeClass size(String organisation, int year) {
        return new SizeClass(
                World.id(organisation),
                year,
                SizeClass.Size.SMALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aPeriodIsOpenedAgainWithAReason() {
        Change<ReportingPeriod> closed = period("r", 2018, true);
        world.knows(closed);
        Change<ReportingPeriod> opened = again(closed, period("r", 2018, false).after());
        only("r closed: The period “2018” is closed and would be opened again", world.words(opened));
        assertEquals(List.of(), world.because("audit").words(opened));
    }

    private static Change<Observation> of(String indicator, String version, Status status) {
        Observation typed = value("o1", status == Status.SUBMITTED ? 1.0 : null, status, ME, null);
        return since(
                "v",
                JANUARY,
                new Observation(
                        indicator,
                        version,
                        typed.subject(),
                        typed.unit(),
                        typed.period(),
                        typed.value(),
                        typed.status(),
                        typed.level(),
                        typed.evidence(),
                        typed.source(),
                        typed.saidBy(),
                        typed.acceptedBy(),
                        typed.comment()));
    }

    @Test
    void whatIsComputedIsNotTyped() {
        only(
                "v indicator: ST-02 is computed (smeMembers) and not entered",
                world.words(of("ST-02", "1", Status.SUBMITTED)));
        assertEquals(List.of(), world.words(of("ST-02", "2", Status.SUBMITTED)));
    }

    @Test
    void aVersionThatTheCatalogueDoesNotHaveIsNoWayAroundIt() {
        String refused = "v version: There is no version “99” of ST-02 | Choose one of those there are: 1, 2.";
        for (World each : List.of(World.small(), World.small().by(Way.TAKEN_OVER))) {
            only(refused, each.words(of("ST-02", "99", Status.SUBMITTED)));
            only(refused, each.words(of("ST-02", "99", Status.TOO_EARLY)));
        }
    }

    @Test
    void ofAnIndicatorThatNoCatalogueHasAnyVersionIsTaken() {
        assertEquals(List.of(), world.words(of("ZZ-01", "99", Status.SUBMITTED)));
    }
}
