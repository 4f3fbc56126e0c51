package lv.kopa.desktop.registry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import lv.kopa.registry.CheckRule;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static Properties words(String file) throws Exception {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @Test
    void everythingIsSaidInBothLanguages() throws Exception {
        assertEquals(
                words("messages.properties").keySet(),
                words("messages_lv.properties").keySet());
    }

    @Test
    void everyFaultHasACure() throws Exception {
        words("messages.properties").stringPropertyNames().stream()
                .filter(key -> key.startsWith("fault."))
                .forEach(key -> assertTrue(Words.has(key.replace("fault.", "cure.")), key));
    }

    @Test
    void numbersOfThingsReadAsPeopleSayThem() {
        assertEquals("One row was copied.", Words.text("copied", 1).in(Language.EN));
        assertEquals("1,200 rows were copied.", Words.text("copied", 1200).in(Language.EN));
        assertEquals(
                "“X” is saved as change 1200.", Words.text("saved", "X", "1200").in(Language.EN));
        for (CheckRule.Judged judged : CheckRule.Judged.values()) {
            assertTrue(Words.has("judged." + judged));
        }
    }
}
