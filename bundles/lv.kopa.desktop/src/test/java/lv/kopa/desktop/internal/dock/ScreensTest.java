package lv.kopa.desktop.internal.dock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreensTest {
    private static final Rectangle FIRST = new Rectangle(0, 0, 1000, 800);
    private static final Rectangle SECOND = new Rectangle(1000, 0, 1000, 800);

    private static Rectangle fit(int x, int y, int width, int height, Rectangle... screens) {
        return Screens.fit(new Rectangle(x, y, width, height), List.of(screens));
    }

    @Test
    void whatIsOnAScreenStaysWhereItIs() {
        assertEquals(new Rectangle(1100, 50, 300, 200), fit(1100, 50, 300, 200, FIRST, SECOND));
    }

    @Test
    void whatWasOnAScreenThatHasGoneComesToOneThatIsThere() {
        assertEquals(new Rectangle(700, 50, 300, 200), fit(1100, 50, 300, 200, FIRST));
        assertEquals(new Rectangle(0, 0, 300, 200), fit(-900, -700, 300, 200, FIRST));
    }

    @Test
    void whatIsTooLargeShrinks() {
        assertEquals(FIRST, fit(-10, 20, 3000, 2000, FIRST));
    }

    @Test
    void whatReachesOverAnEdgeMovesToTheScreenThatHoldsMostOfIt() {
        assertEquals(new Rectangle(1000, 50, 300, 200), fit(900, 50, 300, 200, FIRST, SECOND));
    }
}
