package lv.kopa.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static Properties file(String name) throws Exception {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void everythingIsSaidInBothLanguages() throws Exception {
        assertEquals(
                file("messages.properties").keySet(),
                file("messages_lv.properties").keySet());
    }

    @Test
    void latvianIsReadAsUtf8() {
        assertTrue(new Words(Locale.forLanguageTag("lv-LV")).of("usage.home").contains("jānorāda"));
    }

    @Test
    void otherLanguagesReadEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("lv-LV"));
            assertTrue(new Words(Locale.FRENCH).of("crashed", "x").startsWith("Something"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
