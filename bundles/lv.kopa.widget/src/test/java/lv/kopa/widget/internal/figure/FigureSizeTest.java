package lv.kopa.widget.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lv.kopa.widget.internal.figure.FigureSize.Fit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureSizeTest {
    private static final FigureSize SIZE = new FigureSize(600, 300, 300);

    @Test
    void aFigureWithRoomIsAsLargeAsItLooksBestAndNoLarger() {
        assertEquals(800, SIZE.natural(1));
        assertEquals(SIZE.in(800, 1), SIZE.in(2000, 1));
        assertEquals(800, SIZE.in(2000, 1).pixelsWide());
        assertEquals(400, SIZE.in(2000, 1).pixelsHigh());
    }

    @Test
    void withLessRoomItBecomesNarrowerAndKeepsItsHeight() {
        Fit fit = SIZE.in(600, 1);

        assertEquals(450, fit.width(), 1e-9);
        assertEquals(600, fit.pixelsWide());
        assertEquals(400, fit.pixelsHigh());
    }

    @Test
    void belowItsLeastWidthAllOfItBecomesSmaller() {
        Fit fit = SIZE.in(300, 1);

        assertEquals(300, fit.width());
        assertEquals(300, fit.pixelsWide());
        assertEquals(300, fit.pixelsHigh());
    }

    @Test
    void butNeverSoSmallThatItCannotBeRead() {
        assertEquals(280, SIZE.least(1));
        assertEquals(280, SIZE.in(280, 1).pixelsWide());
        assertEquals(280, SIZE.in(10, 1).pixelsWide());
        assertEquals(280, SIZE.in(0, 1).pixelsWide());
    }

    @Test
    void largerLettersTakeMoreRoom() {
        assertEquals(1600, SIZE.natural(2));
        assertEquals(800, SIZE.in(2000, 2).pixelsHigh());
        assertEquals(300, SIZE.in(800, 2).width());
    }

    @Test
    void aLeastWidthBeyondTheBestOneIsTheBestOne() {
        assertEquals(100, new FigureSize(100, 50, 640).minimumWidth());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e9})
    void whatIsNoSizeIsRejected(double wrong) {
        assertThrows(IllegalArgumentException.class, () -> new FigureSize(wrong, 100, 100));
        assertThrows(IllegalArgumentException.class, () -> new FigureSize(100, wrong, 100));
    }

    @Test
    void aHugePictureIsLessSharpInsteadOfTooLarge() {
        Fit huge = new FigureSize(640, 20_000, 640).in(2000, 2);

        Sheet sheet = new Sheet(huge, 2, null, null);

        assertTrue(sheet.density() < 1);
        assertTrue(huge.pixelsWide() * sheet.density() * huge.pixelsHigh() * sheet.density() <= 25e6);
    }
}
