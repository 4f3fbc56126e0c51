package lv.kopa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {
    @ParameterizedTest
    @ValueSource(strings = {"riga", "RIGA", "Rīga", "RĪGA", "Ri\u0304ga"})
    void marksAndCapitalsMakeNoDifference(String written) {
        assertEquals("riga", Folded.of(written));
    }
}
