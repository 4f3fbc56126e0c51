package lv.kopa.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static Properties file(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(Damage.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void everythingIsSaidInBothLanguagesWithTheSameArguments() throws IOException {
        Properties english = file("messages.properties");
        Properties latvian = file("messages_lv.properties");
        assertEquals(english.keySet(), latvian.keySet());
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english, key), arguments(latvian, key), key);
        }
    }

    private static int arguments(Properties file, String key) {
        return new MessageFormat(file.getProperty(key)).getFormatsByArgumentIndex().length;
    }
}
