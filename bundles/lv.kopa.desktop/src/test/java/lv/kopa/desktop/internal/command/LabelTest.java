package lv.kopa.desktop.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    void theSignTwiceIsTheSign() {
        assertEquals(new Label("R&D", (char) 0, -1), Label.of("R&&D"));
        assertEquals(new Label("1  R&D.csv", '1', 0), Label.of("&1  R&&D.csv"));
    }
}
