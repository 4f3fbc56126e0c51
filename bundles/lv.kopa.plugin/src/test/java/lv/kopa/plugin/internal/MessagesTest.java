package lv.kopa.plugin.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
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
    void everyProblemHasACure() throws Exception {
        Properties english = file("messages.properties");
        for (String key : english.stringPropertyNames()) {
            if (!key.contains(".")) {
                assertTrue(
                        english.stringPropertyNames().stream()
                                .anyMatch(other -> other.equals(key + ".cure") || other.startsWith(key + ".cure.")),
                        key);
            }
        }
    }
}
