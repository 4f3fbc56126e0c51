package lv.kopa.view.quality.internal;

import lv.kopa.checked.BothLanguages;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        BothLanguages.sayTheSame(Texts.class);
    }
}
