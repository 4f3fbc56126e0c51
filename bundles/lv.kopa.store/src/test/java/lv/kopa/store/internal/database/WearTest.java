package lv.kopa.store.internal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WearTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsWornWhenHalfOfItIsNotNeededOrAWeekHasPassed() {
        Instant now = Instant.now();
        assertFalse(new Wear(now, 50).worn());
        assertTrue(new Wear(now, 49).worn());
        assertFalse(new Wear(now.minus(Duration.ofDays(6)), 100).worn());
        assertTrue(new Wear(now.minus(Duration.ofDays(8)), 100).worn());
    }

    @Test
    void theDayStandsInTheHeaderOfTheFile() throws Exception {
        Path file = Files.writeString(
                folder.resolve("x.mv.db"), "H:2,block:11,blockSize:1000,created:1a21cb66bcc,format:3");
        assertEquals(Instant.ofEpochMilli(0x1a21cb66bccL), Wear.written(file));
        assertTrue(Wear.written(folder.resolve("none")).isAfter(Instant.now().minusSeconds(60)));
    }
}
