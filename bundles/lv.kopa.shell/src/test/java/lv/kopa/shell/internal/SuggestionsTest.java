package lv.kopa.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<String> KNOWN = List.of("evaluate", "report", "rerun", "methods", "demo");

    @Test
    void theNearestWordIsSuggested() {
        assertEquals(Optional.of("evaluate"), Suggestions.nearest("evalaute", KNOWN));
        assertEquals(Optional.of("methods"), Suggestions.nearest("method", KNOWN));
        assertEquals(Optional.of("evaluate"), Suggestions.nearest("eval", KNOWN));
        assertEquals(Optional.of("demo"), Suggestions.nearest("deno", KNOWN));
    }

    @Test
    void whatIsFarFromEverythingIsNot() {
        assertEquals(Optional.empty(), Suggestions.nearest("xyz", KNOWN));
        assertEquals(Optional.empty(), Suggestions.nearest("", KNOWN));
        assertEquals(Optional.empty(), Suggestions.nearest("x".repeat(100_000), KNOWN));
    }

    @Test
    void swappedNeighboursCountAsOneMistake() {
        assertEquals(1, Suggestions.distance("erport", "report"));
        assertEquals(3, Suggestions.distance("kitten", "sitting"));
    }
}
