package lv.kopa.store.internal.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WearTest {
    @Test
    void aFileIsWornWhenHalfOfItIsNotNeededOrAWeekHasPassed() {
        Instant now = Instant.now();
        assertFalse(new Wear(now, 50).worn());
        assertTrue(new Wear(now, 49).worn());
        assertFalse(new Wear(now.minus(Duration.ofDays(6)), 100).worn());
        assertTrue(new Wear(now.minus(Duration.ofDays(8)), 100).worn());
    }
}
