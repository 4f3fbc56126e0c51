package lv.kopa.desktop.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class LabelTest {
    @Test
    void theLetterAfterTheSignStandsForTheName() {
        assertEquals(new Label("Open tables…", 'T', 5), Label.of("Open &tables…"));
        assertEquals(new Label("Šķirot", 'Š', 0), Label.of("&šķirot".replace("š", "Š")));
    }

    @Test
    void aNameWithoutSignHasNoLetter() {
        assertEquals(new Label("Exit", (char) 0, -1), Label.of("Exit"));
        assertEquals(new Label("R&", (char) 0, -1), Label.of("R&"));
    }

    @Test
    void theSignItselfIsWrittenTwice() {
        assertEquals(new Label("R&D", (char) 0, -1), Label.of("R&&D"));
        assertEquals(
                "R&D", Label.of(Label.plain(Text.same("R&D")).in(Language.EN)).words());
        assertEquals(new Label("R & D", 'D', 4), Label.of("R && &D"));
    }
}
