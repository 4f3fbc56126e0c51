package lv.kopa.desktop.evaluation.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said is said in both languages, with the same places to be filled. */
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    private static Properties read(String room, String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("../" + room + "/" + file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    private static long places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(match -> match.group())
                .distinct()
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"result", "explanation", "report", "record"})
    void bothLanguagesSayTheSame(String room) throws IOException {
        Properties english = read(room, "messages.properties");
        Properties latvian = read(room, "messages_lv.properties");
        assertEquals(english.keySet(), latvian.keySet());
        for (String key : english.stringPropertyNames()) {
            assertFalse(latvian.getProperty(key).isBlank(), key);
            assertEquals(places(english.getProperty(key)), places(latvian.getProperty(key)), key);
        }
    }
}
