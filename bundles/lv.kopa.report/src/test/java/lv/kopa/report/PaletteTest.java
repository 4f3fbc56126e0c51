package lv.kopa.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
    static Palette[] palettes() {
        return new Palette[] {Palette.LIGHT, Palette.DARK, Palette.CONTRAST};
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

    @Test
    void highContrastIsHighForEveryWordAndSeries() {
        Palette palette = Palette.CONTRAST;

        for (Color words : List.of(palette.ink(), palette.faint(), palette.accent())) {
            assertTrue(contrast(words, palette.paper()) >= 7, words + " " + contrast(words, palette.paper()));
        }
        for (Color series : palette.series()) {
            assertTrue(contrast(series, palette.paper()) >= 4.5, series + " " + contrast(series, palette.paper()));
        }
        assertTrue(contrast(palette.low(), palette.paper()) >= 4.5);
        assertTrue(contrast(palette.high(), palette.paper()) >= 4.5);
    }

    /** Differences as in CIE 1976; 2.3 is the least that is noticed. */
    @ParameterizedTest
    @MethodSource("palettes")
    void seriesAreToldApart(Palette palette) {
        for (int one = 0; one < palette.series().size(); one++) {
            for (int other = 0; other < one; other++) {
                double difference = difference(palette.series(one), palette.series(other));
                assertTrue(difference >= 14, other + " and " + one + ": " + difference);
            }
        }
    }

    private static double difference(Color one, Color other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] lab(Color colour) {
        double red = linear(colour.getRed());
        double green = linear(colour.getGreen());
        double blue = linear(colour.getBlue());
        double x = cube((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
        double y = cube(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        double z = cube((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double cube(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
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
