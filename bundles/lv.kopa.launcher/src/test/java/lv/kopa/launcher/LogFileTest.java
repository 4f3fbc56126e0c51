package lv.kopa.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void makesItsFolderWhenFirstUsed() throws Exception {
        LogFile log = new LogFile(folder.resolve("log"));
        assertFalse(Files.exists(folder.resolve("log")));
        log.publish(new LogRecord(Level.INFO, "vārds"));
        assertTrue(Files.readString(folder.resolve("log/kopa.log")).contains("vārds"));
    }

    @Test
    void rotatesAndKeepsFour() throws Exception {
        LogFile log = new LogFile(folder);
        String filling = "x".repeat(1 << 20);
        for (int i = 0; i < 7; i++) {
            log.publish(new LogRecord(Level.INFO, i + filling));
        }
        assertEquals(5, Files.list(folder).count());
        assertTrue(Files.readString(folder.resolve("kopa.log")).contains("6x"));
        assertTrue(Files.readString(folder.resolve("kopa.4.log")).contains("2x"));
    }
}
