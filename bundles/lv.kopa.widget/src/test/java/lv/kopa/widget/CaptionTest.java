package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class CaptionTest {
    @Test
    void theLetterAfterTheSignStandsForTheName() {
        assertEquals(new Caption("Open tables…", 'T', 5), Caption.of("Open &tables…"));
        assertEquals(new Caption("Šķirot", 'Š', 0), Caption.of("&šķirot".replace("š", "Š")));
    }

    @Test
    void aNameWithoutSignHasNoLetter() {
        assertEquals(new Caption("Exit", (char) 0, -1), Caption.of("Exit"));
        assertEquals(new Caption("R&", (char) 0, -1), Caption.of("R&"));
    }

    @Test
    void theSignItselfIsWrittenTwice() {
        assertEquals(new Caption("R&D", (char) 0, -1), Caption.of("R&&D"));
        assertEquals(
                "R&D",
                Caption.of(Caption.plain(Text.same("R&D")).in(Language.EN)).words());
        assertEquals(new Caption("R & D", 'D', 4), Caption.of("R && &D"));
    }
}
