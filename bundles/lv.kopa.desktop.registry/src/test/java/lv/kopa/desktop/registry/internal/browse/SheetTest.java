package lv.kopa.desktop.registry.internal.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.FakeWorkspace;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Things;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Ownership;
import lv.kopa.registry.Payment;
import lv.kopa.registry.Row;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

class SheetTest {
    private final FakeWorkspace workspace = Things.workspace();
    private final Sight sight = Things.sight(workspace);

    @Test
    void aThingIsToldWithItsFieldsAndReferencesLead() {
        Row row = new Row(Kind.of(Membership.class), new Id<>("m-l"));
        Sheet sheet = Sheet.of(sight, row, Language.LV);
        assertEquals("Alfa – Dzintars", sheet.title());
        assertEquals(Optional.of("Spēkā kopš 2018-01-01"), sheet.span());
        assertEquals(
                new Sheet.Line("Klasteris", "Dzintars", Optional.of(new Row(Kind.of(Cluster.class), new Id<>("c-1")))),
                sheet.lines().get(0));
        assertEquals(
                new Sheet.Line("Statuss", "Dalībnieks", Optional.empty()),
                sheet.lines().get(2));
    }

    @Test
    void aMembershipSaysForHowLongServicesHaveBeenUsedInTheClusterAndInAny() {
        Id<Organisation> firm = new Id<>("o-l");
        Row row = new Row(Kind.of(Membership.class), new Id<>("m-l"));
        assertEquals(
                List.of("Never used a service", "Never used a service"),
                Sheet.of(sight, row, Language.EN).lines().stream()
                        .skip(3)
                        .map(Sheet.Line::value)
                        .toList());
        workspace.add("s-1", Things.FIRST, Things.service(new Id<>("c-1")));
        workspace.add("s-2", Things.FIRST, Things.service(new Id<>("c-2")));
        workspace.add("u-1", LocalDate.of(2018, 6, 1), Things.use("s-2", firm));
        workspace.add("u-2", LocalDate.of(2019, 3, 1), Things.use("s-1", firm));
        assertEquals(
                List.of(
                        new Sheet.Line(
                                "Uses services of the cluster",
                                "Less than two years: since 2019-03-01, last on 2019-03-01",
                                Optional.empty()),
                        new Sheet.Line(
                                "Uses services of any cluster",
                                "Two years or more: since 2018-06-01, last on 2019-03-01",
                                Optional.empty())),
                Sheet.of(sight, row, Language.EN).lines().subList(3, 5));
    }

    @Test
    void anApplicantHasNoExperienceYet() {
        workspace.add(
                "m-9", Things.FIRST, new Membership(new Id<>("c-2"), new Id<>("o-l"), Membership.Status.APPLICANT));
        Row row = new Row(Kind.of(Membership.class), new Id<>("m-9"));
        assertEquals(3, Sheet.of(sight, row, Language.EN).lines().size());
    }

    @Test
    void whatRefersToItIsCountedAndNamedWithoutIt() {
        Row row = new Row(Kind.of(Cluster.class), new Id<>("c-1"));
        Sheet.Group members = Sheet.of(sight, row, Language.EN).groups().get(0);
        assertEquals("Memberships", members.label());
        assertEquals(3, members.total());
        assertEquals(
                List.of("Beta", "Alfa", "Žagars"),
                members.some().stream()
                        .map(Sheet.Line::value)
                        .sorted(java.util.Comparator.comparingInt(String::length))
                        .toList());
    }

    @Test
    void twoWaysOfReferringAreToldApart() {
        workspace.add(
                "w-1",
                Things.FIRST,
                new Ownership(new Id<>("o-l"), new Id<>("o-e"), new java.math.BigDecimal("0.6"), true));
        Row row = new Row(Kind.of(Organisation.class), new Id<>("o-e"));
        List<String> labels = Sheet.of(sight, row, Language.EN).groups().stream()
                .map(Sheet.Group::label)
                .toList();
        assertEquals(List.of("Memberships", "Ownership links: Owned organisation"), labels);
    }

    @Test
    void moneyIsWrittenAsReadersOfTheLanguageDo() {
        workspace.add(
                "p-1", Things.FIRST, new Payment(new Id<>("g-1"), Payment.Type.FINAL, Euro.of("414999.81"), "77"));
        Row row = new Row(Kind.of(Payment.class), new Id<>("p-1"));
        Sheet sheet = Sheet.of(sight, row, Language.LV);
        assertEquals(
                new Sheet.Line("Summa, EUR", "414\u00A0999,81", Optional.empty()),
                sheet.lines().get(2));
        assertEquals("g-1", sheet.lines().get(0).value(), "what is not there is named by its identifier");
    }

    @Test
    void beforeItsTimeNothingIsTrueOfIt() {
        Row row = new Row(Kind.of(Cluster.class), new Id<>("c-1"));
        Sheet sheet = Sheet.of(sight.at(Moment.of(Things.FIRST.minusDays(1))), row, Language.EN);
        assertEquals(Optional.empty(), sheet.span());
        assertTrue(sheet.lines().isEmpty() && sheet.groups().isEmpty());
    }
}
