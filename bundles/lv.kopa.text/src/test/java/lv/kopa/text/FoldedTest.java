package lv.kopa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {
    @ParameterizedTest
    @ValueSource(strings = {"INDIGO", "indigo", "İNDİGO"})
    void noLanguageOfTheComputerMakesADifference(String written) {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertEquals("indigo", Folded.of(written));
            assertEquals("indigo", Alphabet.key(written, Language.LV));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"riga", "RIGA", "Rīga", "RĪGA", "Ri\u0304ga"})
    void marksAndCapitalsMakeNoDifference(String written) {
        assertEquals("riga", Folded.of(written));
    }
}
