package lv.kopa.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.SizeClass.Size;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class UndertakingSizesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final Span EVER = Span.since(LocalDate.of(2010, 1, 1));

    private static Id<Organisation> id(String id) {
        return new Id<>(id);
    }

    private static Fact<Organisation> firm(String id, String number) {
        return new Fact<>(
                id(id),
                EVER,
                new Organisation(
                        Text.same(id),
                        Organisation.Type.ENTERPRISE,
                        Optional.of(Organisation.RegistrationType.ENTERPRISE_REGISTER),
                        Optional.of(number),
                        Optional.empty(),
                        "LV",
                        Optional.empty(),
                        List.of(),
                        List.of()),
                1);
    }

    private static Fact<SizeClass> size(String firm, int year, Size size, long change) {
        return new Fact<>(
                new Id<>(firm + "-" + year + "-" + change),
                EVER,
                new SizeClass(id(firm), year, size, Optional.empty(), Optional.empty(), Optional.empty()),
                change);
    }

    private static UndertakingSizes sizes(List<Fact<SizeClass>> sizes) {
        List<Fact<Organisation>> firms =
                List.of(firm("a", "1"), firm("again", " 1 "), firm("b", "2"), firm("alone", "3"), firm("blank", " "));
        List<Fact<Ownership>> owned =
                List.of(new Fact<>(new Id<>("o"), EVER, new Ownership(id("b"), id("a"), BigDecimal.ONE, true), 1));
        return UndertakingSizes.of(Undertakings.of(firms, owned, DAY), Undertakings.byNumber(firms, DAY), sizes);
    }

    @Test
    void anUndertakingIsAsLargeAsTheLargestOfIt() {
        UndertakingSizes sizes = sizes(List.of(
                size("a", 2019, Size.MICRO, 1), size("b", 2018, Size.LARGE, 1), size("alone", 2019, Size.SMALL, 1)));
        for (String one : List.of("a", "again", "b")) {
            assertEquals(Optional.of(Size.LARGE), sizes.of(id(one), 2019), one);
        }
        assertEquals(Optional.of(Size.SMALL), sizes.of(id("alone"), 2019));
        assertEquals(Optional.empty(), sizes.of(id("alone"), 2018), "not of a later year");
        assertEquals(Optional.empty(), sizes.of(id("blank"), 2019));
    }

    @Test
    void ofOneEnterpriseTheLatestYearCountsUnderWhicheverEntryItStands() {
        UndertakingSizes sizes = sizes(List.of(size("a", 2017, Size.LARGE, 1), size("again", 2019, Size.SMALL, 1)));
        assertEquals(Optional.of(Size.LARGE), sizes.of(id("a"), 2018));
        assertEquals(Optional.of(Size.SMALL), sizes.of(id("a"), 2019));
    }

    @Test
    void ofSeveralForOneYearTheOneKnownLastCountsInAnyOrder() {
        Fact<SizeClass> first = size("alone", 2019, Size.LARGE, 3);
        Fact<SizeClass> second = size("alone", 2019, Size.SMALL, 4);
        assertEquals(Optional.of(Size.SMALL), sizes(List.of(first, second)).of(id("alone"), 2019));
        assertEquals(Optional.of(Size.SMALL), sizes(List.of(second, first)).of(id("alone"), 2019));
    }
}
