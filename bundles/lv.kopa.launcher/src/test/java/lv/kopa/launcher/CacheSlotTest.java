package lv.kopa.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheSlotTest {
    @TempDir
    private Path cache;

    @Test
    void isHeldByOneAtATimeAndReusedAfterwards() throws Exception {
        Path first;
        try (CacheSlot one = CacheSlot.take(cache, "a");
                CacheSlot two = CacheSlot.take(cache, "a")) {
            first = one.folder();
            assertNotEquals(one.folder(), two.folder());
        }
        try (CacheSlot again = CacheSlot.take(cache, "a")) {
            assertEquals(first, again.folder());
        }
    }

    @Test
    void knowsWhetherItWasFilled() throws Exception {
        try (CacheSlot slot = CacheSlot.take(cache, "a")) {
            assertFalse(slot.complete());
            Files.createDirectories(slot.folder().resolve("bundle1"));
            slot.markComplete();
        }
        try (CacheSlot slot = CacheSlot.take(cache, "a")) {
            assertTrue(slot.complete());
            slot.clear();
            assertFalse(Files.exists(slot.folder()));
        }
    }

    @Test
    void anotherKeySweepsWhatNobodyUses() throws Exception {
        CacheSlot used = CacheSlot.take(cache, "used");
        Files.createDirectories(used.folder());
        CacheSlot.take(cache, "old").close();
        try (CacheSlot fresh = CacheSlot.take(cache, "new")) {
            assertTrue(Files.exists(used.folder()));
            assertFalse(Files.exists(cache.resolve("framework/old")));
            assertTrue(Files.exists(fresh.folder().getParent()));
        }
        used.close();
    }

    @Test
    void whatCannotBeSweptAwayHindersNobody() throws Exception {
        CacheSlot.take(cache, "old").close();
        Files.writeString(cache.resolve("framework/stray"), "no folder");
        Path lock = cache.resolve("framework/older/slot-0.lock");
        Files.createDirectories(lock); // a folder cannot be opened as a lock
        try (CacheSlot fresh = CacheSlot.take(cache, "new")) {
            assertFalse(fresh.complete());
        }
        assertTrue(Files.exists(lock));
        assertFalse(Files.exists(cache.resolve("framework/old")));
    }
}
