package lv.kopa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void aWordingIsAskedForInEveryLanguage() {
        assertEquals(Text.of("in en", "in lv"), Text.inEach(language -> "in " + language.code()));
    }

    @Test
    void joinedTextsFallBackEachByItself() {
        List<Text> parts = List.of(Text.of("one", "viens"), Text.same("2"));
        assertEquals(Text.of("one, 2", "viens, 2"), Text.joined(", ", parts));
        assertEquals(Text.of("", ""), Text.joined(", ", List.of()));
    }
}
