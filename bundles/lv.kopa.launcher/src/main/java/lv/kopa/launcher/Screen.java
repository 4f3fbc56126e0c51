package lv.kopa.launcher;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.AWTError;
import java.awt.Canvas;
import java.awt.Font;
import java.awt.Toolkit;
import java.lang.System.Logger.Level;

/** The screen and the look and feel, got ready while the framework starts: on two processors that costs no time. */
final class Screen {
    private Screen() {}

    /** Begins to get them ready, and does not wait for it. Whoever needs them earlier waits as usual. */
    static void warmUp() {
        Thread thread = new Thread(Screen::load, "kopa-screen");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load() {
        try {
            Toolkit.getDefaultToolkit();
            Font letters = new FlatLightLaf().getDefaults().getFont("defaultFont"); // as a whole, but not yet in force
            new Canvas().getFontMetrics(letters).stringWidth("Kopa");
        } catch (RuntimeException | Error e) { // whoever opens the window meets it again and tells the person
            System.getLogger(Screen.class.getName()).log(Level.DEBUG, "the screen is not ready", e);
        }
    }

    /** Whether a window can be shown. Java finds out once; asking again takes no time. */
    static boolean answers() {
        try {
            Toolkit.getDefaultToolkit();
            return true;
        } catch (AWTError | LinkageError | RuntimeException e) { // no display, or a Java without windows
            return false;
        }
    }
}
