package lv.kopa.desktop.internal.dock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everythingIsSaidInBothLanguages() throws IOException {
        assertEquals(
                keys("messages.properties").keySet(),
                keys("messages_lv.properties").keySet());
    }

    private static Properties keys(String file) throws IOException {
        try (InputStream in = DockArea.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        }
    }
}
