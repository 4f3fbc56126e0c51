package lv.kopa.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessScreenTest {
    @Test
    void coloursCanBeDeclined() {
        assertTrue(ProcessScreen.colours(Map.of("TERM", "xterm-256color")));
        assertTrue(ProcessScreen.colours(Map.of("NO_COLOR", "")));
        assertFalse(ProcessScreen.colours(Map.of("NO_COLOR", "1")));
        assertFalse(ProcessScreen.colours(Map.of("TERM", "dumb")));
    }

    @Test
    void theWidthIsWhatTheEnvironmentSaysWithinReason() {
        assertEquals(132, ProcessScreen.width(Map.of("COLUMNS", "132"), false));
        assertEquals(20, ProcessScreen.width(Map.of("COLUMNS", "3"), false));
        assertEquals(100, ProcessScreen.width(Map.of("COLUMNS", "wide"), false));
        assertEquals(100, ProcessScreen.width(Map.of(), false));
    }
}
