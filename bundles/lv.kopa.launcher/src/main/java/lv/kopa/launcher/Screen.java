package lv.kopa.launcher;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.AWTError;
import java.awt.Canvas;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.lang.System.Logger.Level;

/** The screen and the look and feel, got ready while the framework starts: on two processors that costs no time. */
final class Screen {
    private static final int SIZE = 32;

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
            draw(letters);
        } catch (RuntimeException | Error e) { // whoever opens the window meets it again and tells the person
            System.getLogger(Screen.class.getName()).log(Level.DEBUG, "the screen is not ready", e);
        }
    }

    /** Words, lines and areas, for which nobody looks: what draws them is ready then. */
    private static void draw(Font letters) {
        Graphics2D graphics = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB).createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        RoundRectangle2D shape = new RoundRectangle2D.Double(1, 1, SIZE - 2, SIZE - 2, SIZE / 4.0, SIZE / 4.0);
        graphics.fill(shape);
        graphics.draw(shape);
        graphics.setFont(letters);
        graphics.drawString("Kopa", 0, SIZE / 2);
        graphics.dispose();
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
