package lv.kopa.widget.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kopa.widget.internal.report.Matches.Match;
import org.junit.jupiter.api.Test;

class MatchesTest {
    @Test
    void findsInAllTextsInOrder() {
        assertEquals(
                List.of(new Match(0, 0, 2), new Match(0, 3, 5), new Match(2, 1, 3)),
                Matches.of("ab", List.of("ab ab", "none", "cab")));
    }

    @Test
    void sizeAndSignsOfLettersDoNotMatter() {
        assertEquals(List.of(new Match(0, 0, 7)), Matches.of("liepaja", List.of("Liepāja")));
        assertEquals(List.of(new Match(0, 0, 7)), Matches.of("LIEPĀJA", List.of("liepaja")));
    }

    @Test
    void nothingIsFoundForNoWords() {
        assertEquals(List.of(), Matches.of("  ", List.of("a b")));
    }

    @Test
    void endsAfterAThousand() {
        assertEquals(1000, Matches.of("a", List.of("a".repeat(5000), "a")).size());
    }
}
