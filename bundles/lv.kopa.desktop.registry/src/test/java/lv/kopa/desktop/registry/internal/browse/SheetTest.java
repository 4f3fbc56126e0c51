package lv.kopa.desktop.registry.internal.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        Row row = new Row(Kind.of(lv.kopa.registry.Organisation.class), new Id<>("o-e"));
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
