package lv.kopa.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
    private static final Font FONT = ChartTheme.text();

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("Šveice", Lettering.shorten("Šveice", FONT, 100));
        assertEquals("", Lettering.shorten("", FONT, 100));
    }

    @ParameterizedTest
    @ValueSource(doubles = {12, 40, 100, 500})
    void whatIsTooLongIsCutAndFits(double width) {
        String cut = Lettering.shorten("Klasteris ".repeat(30), FONT, width);

        assertTrue(cut.endsWith("…"));
        assertTrue(Lettering.width(cut, FONT) <= width, cut);
        assertFalse(cut.contains(" …"), cut);
    }

    @Test
    void ofWordsThatBeginAlikeWhatTellsThemApartIsKept() {
        List<String> names = List.of("SYNTHETIC Cluster of Winter Gardens", "", "SYNTHETIC Cluster of Winter Games");
        assertEquals(names, Lettering.shorten(names, FONT, 500));
        assertEquals(List.of("SYNTHETIC … Gardens", "", "SYNTHETIC … Games"), Lettering.shorten(names, FONT, 130));
        assertEquals(List.of("… Gardens", "", "… Games"), Lettering.shorten(names, FONT, 80));
        assertEquals("SYNTHETIC Cluster of Winter", Lettering.beginning(names));
        assertEquals("", Lettering.beginning(List.of("Cluster of Gardens", "Cluster for Games")));
        List<String> others = List.of("SYNTHETIC Cluster of Gardens", "Cluster of Games");
        assertTrue(Lettering.shorten(others, FONT, 100).get(0).startsWith("SYNTHETIC C"), others::toString);
        assertEquals(
                List.of("same same", "same same"), Lettering.shorten(List.of("same same", "same same"), FONT, 500));
    }

    @Test
    void controlCharactersAndLineBreaksBecomeASpace() {
        assertEquals("a b c", Lettering.shorten(" a\nb\t\u0000 c ", FONT, 100));
    }

    @Test
    void surrogatesAreNeverTornApart() {
        String people = new String(Character.toChars(0x1F465)).repeat(40);
        for (int width = 10; width < 200; width++) {
            String cut = Lettering.shorten(people, FONT, width);
            assertTrue(cut.codePoints().allMatch(point -> point == 0x1F465 || point == '…'), cut);
        }
    }

    @Test
    void linesBreakAtSpacesAndTheLastIsCut() {
        List<String> lines =
                Lettering.lines("Participation in international intergovernmental organisations", FONT, 120, 2);

        assertEquals(List.of("Participation in", "international intergover…"), lines);
        lines.forEach(line -> assertTrue(Lettering.width(line, FONT) <= 120, line));
    }

    @Test
    void aWordWithoutSpacesIsOneLine() {
        assertEquals(1, Lettering.lines("x".repeat(300), FONT, 100, 3).size());
    }

    @Test
    void theFontHasTheLettersAndSignsThatChartsWrite() {
        for (Font font : new Font[] {ChartTheme.text(), ChartTheme.strong()}) {
            assertEquals("Roboto", font.getFamily());
            assertEquals(-1, font.canDisplayUpTo("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ0123456789,.%–−…·^+„”"));
        }
        assertTrue(ChartTheme.strong().isBold());
    }
}
