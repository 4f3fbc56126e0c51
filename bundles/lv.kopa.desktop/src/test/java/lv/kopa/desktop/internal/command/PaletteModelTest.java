package lv.kopa.desktop.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaletteModelTest {
    @Test
    void whatIsCalledJustSoComesFirst() {
        PaletteModel two = new PaletteModel(Stream.of("Programme settings…", "Programme")
                .map(name -> new PaletteModel.Entry(name, "Command", "", null, true, () -> {}))
                .toList());
        assertEquals("Programme", two.matching("programme").get(0).name());
    }

    @Test
    void keysBearWhatIsWrittenOnThem() {
        assertEquals("Ctrl+,", Keys.words(javax.swing.KeyStroke.getKeyStroke("ctrl COMMA")));
        assertEquals("Ctrl+1", Keys.words(javax.swing.KeyStroke.getKeyStroke("ctrl 1")));
        assertEquals("F2", Keys.words(javax.swing.KeyStroke.getKeyStroke("F2")));
    }

    private final PaletteModel model = new PaletteModel(
            Stream.of("Open tables…", "Save report…", "Report", "Maximise view", "Rādītāji", "Next theme")
                    .map(name -> new PaletteModel.Entry(name, "Command", "", null, true, () -> {}))
                    .toList());

    private List<String> matching(String typed) {
        return model.matching(typed).stream().map(PaletteModel.Entry::name).toList();
    }

    @Test
    void everythingIsShownInItsOrderWhileNothingIsTyped() {
        assertEquals(6, matching("").size());
        assertEquals("Open tables…", matching(" ").get(0));
    }

    @Test
    void whatBeginsWithTheLettersComesBeforeWhatHoldsThem() {
        assertEquals(List.of("Report", "Save report…"), matching("rep"));
    }

    @Test
    void marksOnLettersDoNotMatter() {
        assertEquals(List.of("Rādītāji"), matching("radit"));
        assertEquals(List.of("Rādītāji"), matching("RĀDĪT"));
    }

    @Test
    void lettersInOrderAreEnough() {
        assertEquals(List.of("Next theme"), matching("nxth"));
    }

    @Test
    void everyWordMustFit() {
        assertEquals(List.of("Save report…"), matching("report save"));
        assertEquals(List.of(), matching("report zzz"));
    }
}
