package lv.kopa.method.growth.internal;

import lv.kopa.checked.BothLanguages;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        BothLanguages.sayTheSame(Wording.class);
    }
}
