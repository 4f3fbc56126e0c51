package lv.kopa.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
    static Palette[] palettes() {
        return new Palette[] {Palette.LIGHT, Palette.DARK};
    }

    /** Contrast as in WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
    @ParameterizedTest
    @MethodSource("palettes")
    void wordsAndAccentStandOutFromThePaper(Palette palette) {
        assertTrue(contrast(palette.ink(), palette.paper()) >= 7);
        assertTrue(
                contrast(palette.faint(), palette.paper()) >= 4.5,
                "faint " + contrast(palette.faint(), palette.paper()));
        assertTrue(contrast(palette.accent(), palette.paper()) >= 3);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void rampRunsFromLowOverMiddleToHigh(Palette palette) {
        assertEquals(palette.low(), palette.ramp(-1));
        assertEquals(palette.middle(), palette.ramp(0.5));
        assertEquals(palette.high(), palette.ramp(2));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void seriesBeginAgainAfterTheLast(Palette palette) {
        assertEquals(palette.series(0), palette.series(palette.series().size()));
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
