package lv.kopa.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.kopa.registry.Application;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Label;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Ownership;
import lv.kopa.registry.ServiceUse;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.SnapshotOf;
import org.junit.jupiter.api.Test;

/** Each flaw that real data have is in every sample. */
class FlawsTest {
    private static final Gathered SAMPLE = Gathered.of(1, 13);
    private static final Plan PLAN = Planner.plan(1, new Size(13), 0);

    private static double value(Id<Organisation> firm, String indicator, int year) {
        return SAMPLE.of(Observation.class).stream()
                .filter(fact -> fact.entry().unit().equals(firm.value())
                        && fact.entry().indicator().equals(indicator)
                        && fact.entry().period().equals("" + year))
                .findFirst()
                .orElseThrow()
                .entry()
                .value()
                .orElseThrow();
    }

    @Test
    void aValueHasADigitTooMany() {
        Id<Organisation> firm = PLAN.at(PLAN.flaws().tenfold()).id();
        double before = value(firm, FirmValues.VALUE_ADDED, 2018);
        double typed = value(firm, FirmValues.VALUE_ADDED, 2019);
        assertTrue(typed > 5 * before, before + " " + typed);
    }

    @Test
    void exportsStandAboveTheTurnover() {
        Id<Organisation> firm = PLAN.at(PLAN.flaws().exportsAboveTurnover()).id();
        long turnover =
                PLAN.at(PLAN.flaws().exportsAboveTurnover()).accounts().get(1).turnover();
        assertTrue(value(firm, FirmValues.EXPORTS, 2018) > turnover);
    }

    @Test
    void oneRegistrationNumberHasTenDigits() {
        List<Fact<Organisation>> wrong = SAMPLE.of(Organisation.class).stream()
                .filter(fact -> fact.entry().registrationNumber().orElseThrow().length() != 11)
                .toList();
        assertEquals(
                List.of(PLAN.at(PLAN.flaws().shortNumber()).id()),
                wrong.stream().map(Fact::id).toList());
    }

    @Test
    void firmsBelongToTwoClusters() {
        Map<Id<Organisation>, Long> memberships = SAMPLE.on(Calibration.START).all(Kind.of(Membership.class)).stream()
                .map(fact -> fact.entry().organisation())
                .filter(id -> PLAN.firms().stream().anyMatch(firm -> firm.id().equals(id)))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertEquals(
                9, memberships.values().stream().filter(count -> count == 2).count());
        assertTrue(memberships.values().stream().allMatch(count -> count <= 2));
    }

    @Test
    void oneMemberControlsAnotherOfTheSameCluster() {
        List<Fact<Ownership>> control = SAMPLE.of(Ownership.class).stream()
                .filter(fact -> fact.entry().control())
                .toList();
        assertEquals(1, control.size());
        Plan.Club club = PLAN.clusters().get(4);
        Set<Id<Organisation>> members =
                PLAN.of(club).stream().map(Plan.Stay::organisation).collect(Collectors.toSet());
        assertTrue(members.contains(control.get(0).entry().owner()));
        assertTrue(members.contains(control.get(0).entry().owned()));
    }

    @Test
    void anExporterJoinsAndTheExportsOfItsClusterJump() {
        Plan.Club club = PLAN.clusters().get(PLAN.flaws().exporterJoins());
        double before = exports(club, 2018);
        double after = exports(club, 2019);
        assertTrue(after > 1.8 * before, before + " " + after);
        double stayers = PLAN.of(club).stream()
                .filter(stay -> stay.on(LocalDate.of(2018, 12, 31)) && stay.on(LocalDate.of(2019, 12, 31)))
                .flatMap(stay -> stay.firm().stream())
                .flatMap(firm -> firm.accounts().stream())
                .filter(accounts -> accounts.year() == 2019)
                .mapToDouble(Firm.Accounts::exports)
                .sum();
        assertTrue(stayers < 1.4 * before, "it is not the others who export more: " + stayers);
    }

    private static double exports(Plan.Club club, int year) {
        return PLAN.of(club).stream()
                .filter(stay -> stay.on(LocalDate.of(year, 12, 31)))
                .flatMap(stay -> stay.firm().stream())
                .flatMap(firm -> firm.accounts().stream())
                .filter(accounts -> accounts.year() == year)
                .mapToDouble(Firm.Accounts::exports)
                .sum();
    }

    @Test
    void aMemberGrowsOutOfTheClass() {
        Id<Organisation> firm = PLAN.at(PLAN.flaws().outgrown()).id();
        List<SizeClass.Size> sizes = SAMPLE.of(SizeClass.class).stream()
                .map(Fact::entry)
                .filter(size -> size.organisation().equals(firm))
                .map(SizeClass::size)
                .toList();
        assertEquals(SizeClass.Size.MEDIUM, sizes.get(0));
        assertEquals(SizeClass.Size.LARGE, sizes.get(3));
    }

    @Test
    void aLabelHasExpiredAndNoneFollowed() {
        Plan.Club club = PLAN.clusters().get(PLAN.flaws().labelExpired());
        SnapshotOf end = SAMPLE.on(Calibration.END);
        assertFalse(end.ever(Kind.of(Label.class)).stream()
                .noneMatch(fact -> fact.entry().cluster().equals(club.id())));
        assertTrue(end.all(Kind.of(Label.class)).stream()
                .noneMatch(fact -> fact.entry().cluster().equals(club.id())));
    }

    @Test
    void reportsAreMissingAndLate() {
        Plan.Club silent = PLAN.clusters().get(PLAN.flaws().notReported());
        Set<String> told = SAMPLE.of(Observation.class).stream()
                .map(Fact::entry)
                .filter(each ->
                        each.unit().equals(silent.id().value()) && each.period().equals("2019"))
                .map(Observation::indicator)
                .collect(Collectors.toSet());
        assertTrue(Set.of("MG-03", "NW-09", "R3-02").containsAll(told), told::toString);
        assertEquals(1, SAMPLE.late.size());
        assertTrue(SAMPLE.late.get(0).changes().size() > 15);
    }

    @Test
    void someNeverUsedAServiceAndSomeUsedOneBeforeTheyJoined() {
        Set<Id<Organisation>> users = SAMPLE.of(ServiceUse.class).stream()
                .map(fact -> fact.entry().organisation())
                .collect(Collectors.toSet());
        long never = PLAN.stays().stream()
                .filter(stay -> !users.contains(stay.organisation()))
                .count();
        assertTrue(never > 20, "never: " + never);
        long before = PLAN.stays().stream()
                .filter(stay -> SAMPLE.of(ServiceUse.class).stream()
                        .anyMatch(fact -> fact.entry().organisation().equals(stay.organisation())
                                && fact.span().from().isBefore(stay.from())))
                .count();
        assertTrue(before > 0);
    }

    @Test
    void someApplicationsWereRefused() {
        Set<Application.Decision> decisions = SAMPLE.of(Application.class).stream()
                .map(fact -> fact.entry().decision())
                .collect(Collectors.toSet());
        assertTrue(decisions.contains(Application.Decision.REJECTED), decisions::toString);
        assertTrue(decisions.contains(Application.Decision.WITHDRAWN), decisions::toString);
    }

    @Test
    void smallSamplesHaveTheFlawsToo() {
        for (int clusters = 1; clusters <= 13; clusters++) {
            Plan plan = Planner.plan(9, new Size(clusters), 0);
            Flaws flaws = plan.flaws();
            Set<Firm> bearers = Set.of(
                    plan.at(flaws.parent()),
                    plan.at(flaws.subsidiary()),
                    plan.at(flaws.outgrown()),
                    plan.at(flaws.tenfold()),
                    plan.at(flaws.exportsAboveTurnover()),
                    plan.at(flaws.shortNumber()),
                    plan.at(flaws.paidTwice()));
            assertEquals(7, bearers.size(), "each flaw lies in a firm of its own in " + clusters);
        }
    }
}
