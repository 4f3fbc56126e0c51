package lv.kopa.desktop.internal.look;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.SystemInfo;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import javax.swing.UIManager;

/**
 * The letters of the window are those of the system. Where a system has none of its own, as a Linux without a desktop, Java
 * takes a wide one; then those that the figures have are taken.
 */
final class Letters {
    private static final System.Logger LOG = System.getLogger(Letters.class.getName());
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final String FAMILY = "Roboto";
    private static final Set<String> OF_NOBODY = Set.of("Dialog", "SansSerif", "DejaVu Sans");

    private Letters() {}

    /** Tells the look and feel, which has been applied, to take other letters when it is applied again, if it should. */
    static boolean choose() {
        boolean other = SystemInfo.isLinux
                && OF_NOBODY.contains(UIManager.getFont("defaultFont").getFamily());
        if (other) {
            List.of("Regular", "Bold").forEach(Letters::register);
            FlatLaf.setPreferredFontFamily(FAMILY);
        }
        return other;
    }

    private static void register(String style) {
        try (InputStream in = Letters.class.getResourceAsStream(FOLDER + style + ".ttf")) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException | FontFormatException e) {
            LOG.log(Level.WARNING, "letters cannot be read: " + style, e);
        }
    }
}
