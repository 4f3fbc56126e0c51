package lv.kopa.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTest {

    @Test
    void sumsOfFewTellAndThoseOfEnoughDoNot() {
        assertFalse(Disclosure.tells());
        assertFalse(Disclosure.tells(Double.NaN, Double.NaN));
        assertTrue(Disclosure.tells(7));
        assertTrue(Disclosure.tells(7, 7, 7, 7, Double.NaN), "four are known");
        assertFalse(Disclosure.tells(7, 7, 7, 7, 7));
        assertFalse(Disclosure.tells(0, 0, 0, 0, 0), "nobody has anything");
    }

    @Test
    void sumsThatOneOrTwoMakeTell() {
        assertTrue(Disclosure.tells(1000, 1, 1, 1, 1));
        assertTrue(Disclosure.tells(-1000, 1, 1, 1, 1), "losses, too");
        assertTrue(Disclosure.tells(1000, 900, 30, 30, 30), "the second can reckon the first to 9 %");
        assertFalse(Disclosure.tells(1000, 900, 40, 30, 30), "10 % is enough");
    }

    @ParameterizedTest
    @EnumSource
    void onlyFirmsAreNotToldOf(UnitKind kind) {
        Dataset dataset =
                new Dataset.Builder().unit(new Unit("a", Text.EMPTY, kind)).build();
        assertEquals(kind == UnitKind.FIRM, Disclosure.isAboutFirms(dataset));
        assertEquals(kind == UnitKind.FIRM || kind == UnitKind.UNKNOWN, Disclosure.mayBeAboutFirms(dataset));
    }
}
