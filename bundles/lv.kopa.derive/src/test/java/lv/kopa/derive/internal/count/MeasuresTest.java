package lv.kopa.derive.internal.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lv.kopa.derive.internal.World;
import lv.kopa.registry.Activity.Type;
import lv.kopa.registry.Id;
import lv.kopa.registry.Label;
import lv.kopa.registry.Observation.Level;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Payment;
import lv.kopa.registry.Periods;
import lv.kopa.registry.SizeClass.Size;
import lv.kopa.registry.Span;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
    private static final LocalDate JANUARY = LocalDate.of(2019, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2019, 5, 1);
    private static final LocalDate NEXT = LocalDate.of(2020, 1, 1);

    private final Measures measures = new Measures();

    /** Two clusters with members of all kinds, and a year of what they do. */
    private final World world = new World()
            .clusters("a", "b")
            .organisation("uni", Organisation.Type.RESEARCH, "")
            .organisation("school", Organisation.Type.EDUCATION, "")
            .organisation("abroad", Organisation.Type.FOREIGN, "")
            .members("a", "f1", "f2", "uni", "school")
            .member("a", "gone", Span.of(World.LONG_AGO, MAY))
            .member("a", "f3", Span.since(MAY))
            .member("a", "late", Span.since(NEXT))
            .members("b", "f3", "f4")
            .controls("f1", "f2")
            .size("f1", 2018, Size.SMALL, "12", "1000000.10")
            .size("f2", 2018, Size.MICRO, "3", "")
            .size("f3", 2019, Size.LARGE, "300", "60000000")
            .size("f1", 2019, Size.SMALL, "14", "1100000.20")
            .service("s1", "a")
            .service("s2", "b")
            .use("s1", "f1", LocalDate.of(2016, 12, 31))
            .use("s1", "f1", JANUARY)
            .use("s1", "f3", LocalDate.of(2019, 12, 31))
            .use("s2", "f3", LocalDate.of(2017, 12, 31))
            .use("s1", "uni", NEXT)
            .activity("train", "a", Type.TRAINING, "100.10", false, JANUARY)
            .activity("run", "a", Type.COORDINATION, "50.05", true, MAY)
            .activity("joint", "a", Type.JOINT_RESEARCH, "1000", false, MAY)
            .activity("old", "a", Type.TRAINING, "7", false, JANUARY.minusDays(1))
            .activity("alone", "b", Type.JOINT_RESEARCH, "10", false, MAY)
            .tag("joint", "A1")
            .tag("joint", "A2")
            .part("train", "f1", 4, JANUARY)
            .part("train", "f3", 2, JANUARY)
            .part("joint", "f1", 1, MAY)
            .part("joint", "uni", 1, MAY)
            .part("alone", "f4", 1, MAY)
            .grant("g", "prog", "a", "414999.81")
            .payment("g", Payment.Type.ADVANCE, "100.05", JANUARY.minusDays(1))
            .payment("g", Payment.Type.INTERIM, "200.10", MAY)
            .payment("g", Payment.Type.RECOVERY, "-0.05", MAY)
            .label("a", Label.Grade.BRONZE, Span.of(World.LONG_AGO, NEXT))
            .label("a", Label.Grade.GOLD, Span.of(World.LONG_AGO, MAY))
            .link("f1", "f2", true, "2018")
            .link("f1", "uni", true, "2019")
            .link("uni", "f1", false, "2019")
            .link("f1", "f3", true, "2019")
            .link("f2", "abroad", false, "2019");

    private Count count(String word, Scope scope) {
        Ledger ledger = new Ledger(
                new Facts(world.on("2020-06-30")), Periods.days("2019").orElseThrow());
        return measures.measure(word).orElseThrow().count(ledger, scope);
    }

    private static Scope programme() {
        return Scope.programme(new Id<>("prog"), new TreeSet<>(List.of(new Id<>("a"), new Id<>("b"))));
    }

    @ParameterizedTest
    @CsvSource({
        "members, 5, 6",
        "membersBefore, 5, 7",
        "joined, 1, 0",
        "left, 1, 1",
        "stayed, 4, 6",
        "enterprises, 2, 3",
        "smeMembers, 1, 1",
        "largeMembers, 1, 1",
        "researchMembers, 1, 1",
        "educationMembers, 1, 1",
        "foreignMembers, 0, 0",
        "memberTypes, 3, 3",
        "membersInMainRegion, 5, 6",
        "staff, 314, 314",
        "turnover, 61100000.2, 61100000.2",
        "knowledgeIntensiveStaff, 314, 314",
        "servicesOffered, 1, 2",
        "serviceUses, 2, 2",
        "serviceValue, 200, 200",
        "servicePaid, 20, 20",
        "membersUsingServices, 2, 2",
        "newMembers, 2, 1",
        "newMembersAnywhere, 1, 1",
        "experiencedMembers, 0, 1",
        "experiencedMembersAnywhere, 1, 1",
        "neverUsedMembers, 3, 4",
        "neverUsedMembersAnywhere, 3, 4",
        "supportedEnterprises, 2, 2",
        "nonFinancialEnterprises, 2, 2",
        "grantEnterprises, 0, 0",
        "activities, 2, 3",
        "activityCost, 1100.1, 1110.1",
        "overheadCost, 50.05, 50.05",
        "ris3Cost, 1000, 1000",
        "participants, 8, 9",
        "participations, 4, 5",
        "trainingParticipants, 6, 6",
        "jointProjects, 1, 1",
        "jointProjectsAcrossAreas, 1, 1",
        "enterprisesWithResearch, 1, 1",
        "membersInActivities, 3, 4",
        "grants, 1, 1",
        "grantAmount, 414999.81, 414999.81",
        "payments, 200.05, 200.05",
        "paymentsToDate, 300.1, 300.1",
        "linksInside, 2, 2",
        "linksAll, 3, 3",
        "linksForeign, 1, 1",
        "linksBusinessResearch, 1, 1",
        "linksThroughCluster, 1, 1",
        "possibleLinks, 10, 15",
        "isolatedMembers, 2, 3",
        "clusters, 1, 2"
    })
    void countsForAClusterAndForAProgramme(String word, double cluster, double programme) {
        Count ofCluster = count(word, Scope.of(new Id<>("a")));
        assertEquals(Optional.of(cluster), ofCluster.value(), () -> "cluster: " + ofCluster.reason());
        assertEquals(Optional.of(programme), count(word, programme()).value(), "programme");
    }

    @Test
    void aLabelCountsWhileItIsValid() {
        assertEquals(
                Optional.of(1.0), count("labelGrade", Scope.of(new Id<>("a"))).value());
        assertEquals(
                Optional.of(0.0), count("labelGrade", Scope.of(new Id<>("b"))).value());
        assertEquals(Optional.empty(), count("labelGrade", programme()).value());
    }

    @Test
    void daysToTheFirstServiceRunFromJoining() {
        assertEquals(Optional.of(2556.0), days("f1"));
        assertEquals(Optional.empty(), days("f2"), "never used one");
        assertEquals(Optional.empty(), days("abroad"), "no member");
    }

    private Optional<Double> days(String organisation) {
        return count("daysToFirstService", Scope.organisation(new Id<>(organisation)))
                .value();
    }

    @Test
    void centralisationIsThatOfFreeman() {
        // degrees of f1, f2, f3, school, uni: 2, 0, 1, 0, 1; (0 + 2 + 1 + 2 + 1) / (4 * 3)
        assertEquals(
                Optional.of(0.5),
                count("degreeCentralisation", Scope.of(new Id<>("a"))).value());
    }

    @Test
    void whatIsNotKnownIsTold() {
        assertEquals(
                "Not counted, since their size is not known: 1",
                count("smeMembers", programme()).reason().in(Language.EN));
        assertEquals(
                "From 2 of 4 enterprises, whose accounts of 2019 are known",
                count("turnover", programme()).reason().in(Language.EN));
        assertEquals(
                "Is no enterprise",
                count("turnover", Scope.organisation(new Id<>("uni"))).reason().in(Language.EN));
        assertEquals(
                Optional.empty(),
                count("linksInside", Scope.of(new Id<>("b"))).value().filter(each -> each > 0));
    }

    @Test
    void usesWithoutProofAreStatements() {
        assertEquals(
                Level.STATEMENT, count("serviceUses", Scope.of(new Id<>("a"))).level());
        assertEquals(Level.REGISTER, count("payments", Scope.of(new Id<>("a"))).level());
    }

    @Test
    void everyMeasureCountsInAnEmptyRegistryWithoutFailing() {
        Ledger ledger = new Ledger(
                new Facts(new World().on("2019-12-31")), Periods.days("2019").orElseThrow());
        for (var measure : measures.all()) {
            for (Scope scope :
                    List.of(Scope.of(new Id<>("nowhere")), programme(), Scope.organisation(new Id<>("nobody")))) {
                Count count = measures.measure(measure.word()).orElseThrow().count(ledger, scope);
                assertTrue(
                        count.value()
                                .map(Double::isFinite)
                                .orElse(!count.reason().isEmpty()),
                        measure.word());
            }
        }
    }
}
