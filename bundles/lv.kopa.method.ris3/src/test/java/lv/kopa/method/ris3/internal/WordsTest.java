package lv.kopa.method.ris3.internal;

import lv.kopa.checked.BothLanguages;
import lv.kopa.method.ris3.internal.words.Wording;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        BothLanguages.sayTheSame(Wording.class);
    }
}
