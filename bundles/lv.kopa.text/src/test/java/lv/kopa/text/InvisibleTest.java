package lv.kopa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 0x1B, 0x7F, 0x85, 0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067,
                0x2068, 0x2069, 0x206A, 0xFFF9, 0xE0041
            })
    void whatTurnsOrHidesWordsIsFoundWhereItStands(int character) {
        assertEquals(OptionalInt.of(3), Invisible.first("abc" + Character.toString(character) + "def"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Āžēķšņģļč",
                "a\tb\r\nc",
                "soft\u00ADhyphen",
                "zero\u200Bwidth",
                "e\u0301",
                "\uD83D\uDE80",
                "\uD83D\uDC68\u200D\uD83D\uDCBB",
                "\u05E9\u05DC\u05D5\u05DD",
                "\u00A0\u202F",
                "\uFEFFmark"
            })
    void honestTextIsLeftAlone(String words) {
        assertEquals(OptionalInt.empty(), Invisible.first(words));
    }

    @Test
    void halvesOfPairsAreFoundAndPairsAreNot() {
        assertEquals(OptionalInt.of(2), Invisible.first("\uD83D\uDE80\uD83D"));
        assertEquals(OptionalInt.of(0), Invisible.first("\uDE80\uD83D"));
        assertEquals("U+202E", Invisible.name(0x202E));
    }
}
