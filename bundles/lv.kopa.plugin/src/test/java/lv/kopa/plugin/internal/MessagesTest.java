package lv.kopa.plugin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static Properties file(String name) throws Exception {
        Properties properties = new Properties();
        try (Reader in =
                new InputStreamReader(PluginProblems.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void everythingIsSaidInBothLanguagesWithTheSameArguments() throws Exception {
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

    @Test
    void everyProblemHasACure() throws Exception {
        Properties english = file("messages.properties");
        for (String key : english.stringPropertyNames()) {
            if (key.endsWith(".cure")) {
                assertTrue(english.containsKey(key.substring(0, key.length() - ".cure".length())), key);
            }
        }
    }
}
