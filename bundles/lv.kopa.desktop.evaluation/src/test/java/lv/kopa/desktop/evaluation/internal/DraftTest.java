package lv.kopa.desktop.evaluation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import lv.kopa.fakes.FakeWorkbench;
import org.junit.jupiter.api.Test;

class DraftTest {
    private final Draft begun = Draft.of(new FakeWorkbench()).by("sum").with(Map.of("steps", 5L));

    @Test
    void aMethodComesBackWithTheArgumentsWithWhichItWasLeft() {
        Draft other = begun.by("mean");
        assertEquals(Map.of(), other.arguments());
        assertEquals(
                Map.of("steps", 5L), other.with(Map.of("share", 0.5)).by("sum").arguments());
        assertEquals(
                Map.of("share", 0.5),
                other.with(Map.of("share", 0.5)).by("sum").by("mean").arguments());
    }

    @Test
    void nothingIsLeftOfAnyMethodWhenAllIsAsUsual() {
        assertEquals(Map.of(), begun.by("mean").usual().by("sum").arguments());
    }
}
