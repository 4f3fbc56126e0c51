package lv.kopa.widget.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowFinderTest {
    private static final List<String> NAMES = List.of("Latvia", "Lithuania", "Estonia", "Śląsk", "Lao PDR");
    private static final long SECOND = 1_000_000_000L;

    private final RowFinder finder = new RowFinder();

    private int find(int from) {
        return finder.find(from, NAMES.size(), NAMES::get);
    }

    @Test
    void findsWhatBeginsWithTheLettersTyped() {
        assertTrue(finder.take('l', 10 * SECOND));
        assertEquals(1, find(0));
        assertTrue(finder.take('a', 10 * SECOND + 1));
        assertEquals(4, find(1));
        assertTrue(finder.take('o', 10 * SECOND + 2));
        assertTrue(finder.take(' ', 10 * SECOND + 3));
        assertEquals(4, find(4));
        assertTrue(finder.take('x', 10 * SECOND + 4));
        assertEquals(-1, find(4));
    }

    @Test
    void beginsAnewAfterAPause() {
        finder.take('x', 10 * SECOND);
        finder.take('s', 12 * SECOND);
        assertEquals(3, find(-1));
    }

    @Test
    void leavesKeysThatBeginNoName() {
        assertFalse(finder.take(' ', 10 * SECOND));
        assertFalse(finder.take('\n', 20 * SECOND));
    }
}
