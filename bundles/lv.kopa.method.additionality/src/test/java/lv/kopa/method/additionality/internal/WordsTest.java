package lv.kopa.method.additionality.internal;

import lv.kopa.checked.BothLanguages;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        BothLanguages.sayTheSame(Wording.class);
    }
}
