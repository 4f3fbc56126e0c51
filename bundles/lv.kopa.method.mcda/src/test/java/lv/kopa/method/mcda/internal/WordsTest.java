package lv.kopa.method.mcda.internal;

import lv.kopa.checked.BothLanguages;
import lv.kopa.method.mcda.internal.words.Wording;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        BothLanguages.sayTheSame(Wording.class);
    }
}
