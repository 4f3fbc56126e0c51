package lv.kopa.writer.html.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.io.IOException;
import lv.kopa.report.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "-0.0, 0", "71.25, 71.25", "1e300, 1E+300", "0.30000000000000004, 0.3", "Infinity, Infinity"
    })
    void numbersForProgramsAreTheSameOnEveryJava(double value, String expected) {
        assertEquals(expected, MachineNumber.of(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see doi:10.1000/xyz123.|<a href=\"https://doi.org/10.1000/xyz123\" rel=\"noreferrer external\">doi:10.1000/xyz123</a>.",
                "(10.1016/S0377-2217(02)00911-6)|<a href=\"https://doi.org/10.1016/S0377-2217(02)00911-6\" rel=\"noreferrer external\">10.1016/S0377-2217(02)00911-6</a>)",
                "https://doi.org/10.1/x|https://doi.org/10.1/x",
                "https://doi.org/10.5555/a#b%c|<a href=\"https://doi.org/10.5555/a%23b%25c\" rel=\"noreferrer external\">https://doi.org/10.5555/a#b%c</a>",
                "10.50 EUR|10.50 EUR"
            })
    void onlyDoisBecomeLinks(String text, String expected) throws IOException {
        StringBuilder out = new StringBuilder();
        Prose.write(new Markup(out), text);
        assertTrue(out.toString().endsWith(expected), out.toString());
    }

    @Test
    void textInStyleSheetsCannotEndAnything() {
        assertEquals("\"a\\22 b\\5c c\\3c \\2f style\\3e  d\"", PlainText.cssString("a\"b\\c</style>\nd"));
    }

    @Test
    void coloursOfTheLightPaletteBecomeThoseOfTheDark() {
        FigureColours colours = new FigureColours();
        for (int step = 0; step <= 100; step++) {
            colours.fill(rgb(Palette.LIGHT.ramp(step / 100.0)));
        }
        colours.stroke(rgb(Palette.LIGHT.ink()));
        colours.stroke(0xFFFFFF);
        String css = colours.css();
        String dark = css.substring(css.indexOf("@media"));
        for (int step = 0; step <= 100; step++) {
            String name = "svg .f" + hex(Palette.LIGHT.ramp(step / 100.0)) + "{fill:#";
            Color wanted = Palette.DARK.ramp(step / 100.0);
            Color given = Color.decode(
                    "#" + dark.substring(dark.indexOf(name) + name.length()).substring(0, 6));
            assertTrue(Math.abs(wanted.getRed() - given.getRed()) < 6, name);
            assertTrue(Math.abs(wanted.getGreen() - given.getGreen()) < 6, name);
            assertTrue(Math.abs(wanted.getBlue() - given.getBlue()) < 6, name);
        }
        assertTrue(dark.contains("svg .s1f2933{stroke:#" + hex(Palette.DARK.ink()) + "}"));
        assertTrue(dark.contains("svg .sffffff{stroke:#" + hex(Palette.DARK.paper()) + "}"));
    }

    @Test
    void greysOfALibraryTurnAroundInTheDark() {
        FigureColours colours = new FigureColours();
        colours.stroke(0xC0C0C0);
        String dark = colours.css().substring(colours.css().indexOf("@media"));
        Color grey =
                Color.decode("#" + dark.substring(dark.indexOf("stroke:#") + 8).substring(0, 6));
        assertTrue(grey.getGreen() < 0x60, "a light grid on white is a dark grid on black");
    }

    @Test
    void shapesBecomePaths() {
        Path2D path = new Path2D.Double();
        path.moveTo(-0.005, 1.5);
        path.quadTo(2, 3, 4.256, -5);
        path.closePath();
        assertEquals("M0 1.5Q2 3 4.26 -5Z", ShapePath.of(path));
    }

    @Test
    void assetsArePlainTextInXmlToo() {
        for (String asset : new String[] {Assets.STYLE, Assets.SCRIPT}) {
            assertFalse(asset.contains("<"));
            assertFalse(asset.contains("&"));
            assertFalse(asset.contains("]]>"));
        }
    }

    private static int rgb(Color colour) {
        return colour.getRGB() & 0xFFFFFF;
    }

    private static String hex(Color colour) {
        return String.format("%06x", rgb(colour));
    }
}
