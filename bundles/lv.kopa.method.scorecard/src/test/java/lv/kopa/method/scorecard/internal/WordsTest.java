package lv.kopa.method.scorecard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.kopa.method.scorecard.internal.words.Wording;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Properties file(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = file("messages.properties");
        Properties latvian = file("messages_lv.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(latvian.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(latvian.getProperty(key)), key);
            assertFalse(english.getProperty(key).contains("'"), key);
            assertFalse(latvian.getProperty(key).contains("'"), key);
        }
    }

    private static TreeSet<String> places(String pattern) {
        return new TreeSet<>(
                PLACE.matcher(pattern).results().map(MatchResult::group).toList());
    }
}
